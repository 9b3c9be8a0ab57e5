import { Feature } from '../match/features.js'
import type { EventPattern } from '../match/language-pack.js'
import { type CompiledPack, CueRole } from './compile-pack.js'
import type { HitIndex } from './hit-index.js'

const defaultBlockReach = 6

/** Why a pattern's own needs and blocks keep it silent on the words `from` to `to` of a sentence; null if they do not. */
export function cueBlock(
  pack: CompiledPack,
  hits: HitIndex,
  sentence: { readonly from: number; readonly to: number },
  pattern: EventPattern,
  trigger: { readonly from: number; readonly to: number; readonly features: number },
): string | null {
  if (!pattern.needs && !pattern.blocks) return null
  const cues = pack.cues.get(pattern.id)
  if (!cues) return null
  const limit = pattern.blockWithin ?? defaultBlockReach
  // a pronoun points further back than a noun: "… الخلية … والتي تم تفكيكها"
  const within = pattern.within === undefined ? Number.POSITIVE_INFINITY : pattern.within * (trigger.features & Feature.suffix ? 2 : 1)
  let needed = pattern.needs === undefined
  const { roles } = cues
  const { from, to, cue } = hits.cues
  for (let i = firstAtLeast(from, sentence.from); i < from.length && from[i] < sentence.to; i++) {
    const gap = from[i] >= trigger.to ? from[i] - trigger.to : trigger.from - to[i]
    if (gap < limit && roles[cue[i]] & CueRole.blocks) return cues.blockedBy
    if (gap < within && roles[cue[i]] & CueRole.needed) needed = true
  }
  return needed ? null : cues.lackedBy
}

/** Where in ascending numbers the first stands that is not below a bound. */
function firstAtLeast(ascending: readonly number[], bound: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle] < bound) low = middle + 1
    else high = middle
  }
  return low
}
