import { Feature, isFiniteForm } from '../match/features.js'
import type { TriggerHit } from './chunk.js'
import type { Hit, HitIndex } from './hit-index.js'
import { kindBits } from './sense-kinds.js'

/** The longest trigger at a token, with all patterns on its words, and on fewer of them, that its form allows. */
export function triggerAt(hits: HitIndex, i: number, asNoun: boolean): TriggerHit | null {
  const found: Hit[] = []
  for (const hit of hits.at(i))
    if (hit.kind === kindBits.trigger && hit.sense.kind === 'trigger' && allowsForm(hit.sense.pattern.only, hit.features) && (!hit.sense.pattern.definite || hit.features & Feature.definite))
      found.push(hit)
  if (found.length === 0) return null
  const fit = (hit: Hit) => (hit.features !== 0 && isFiniteForm(hit.features) === asNoun ? 0 : 1)
  if (found.length > 1) found.sort((a, b) => b.to - a.to || fit(b) - fit(a) || precedence(b) - precedence(a))
  const [first] = found
  const patterns: TriggerHit['pattern'][] = []
  for (const { sense } of found) if (sense.kind === 'trigger' && !patterns.includes(sense.pattern)) patterns.push(sense.pattern)
  return { pattern: patterns[0], patterns, from: first.from, to: first.to, features: first.features }
}

function allowsForm(only: TriggerHit['pattern']['only'], features: number): boolean {
  const isVerb = isFiniteForm(features)
  switch (only) {
    case 'verb':
      return isVerb
    case 'active':
      return isVerb && !(features & Feature.passive)
    case 'passive':
      return isVerb && !(features & Feature.active)
    case 'noun':
      return !isVerb
    default:
      return true
  }
}

const strengthRank = { specific: 3, generic: 2, toll: 1, anaphor: 0 } as const

/** Among patterns on the same words: one that asks for more wins. */
function precedence(hit: Hit): number {
  if (hit.sense.kind !== 'trigger') return 0
  const { pattern } = hit.sense
  return (pattern.needs ? 4 : 0) + (pattern.object ? 4 : 0) + strengthRank[pattern.strength ?? 'specific']
}
