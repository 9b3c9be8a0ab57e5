import { Feature } from '../match/features.js'
import type { EventPattern } from '../match/language-pack.js'
import type { CompiledPack } from './compile-pack.js'
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
  for (const hit of hits.marks('cue', sentence.from, sentence.to)) {
    const gap = hit.from >= trigger.to ? hit.from - trigger.to : trigger.from - hit.to
    if (gap < limit && cues.blocks.has(hit.sense.cue)) return cues.blockedBy
    if (!needed && gap < within && cues.needs.has(hit.sense.cue)) needed = true
  }
  return needed ? null : cues.lackedBy
}
