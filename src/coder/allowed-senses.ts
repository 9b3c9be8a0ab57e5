import { Feature, isFiniteForm } from '../match/features.js'
import type { Reading } from '../match/lexicon.js'
import type { Tokens } from '../text/tokens.js'
import type { Chunk, TriggerHit } from './chunk.js'
import type { Hit, HitIndex } from './hit-index.js'
import { placeAfter } from './place-names.js'
import { kindBits } from './sense-kinds.js'
import { touches } from './transparent-marks.js'

/** What the whole report tells before its sentences are read: groups named in full, and how often each country is. */
export interface ReportContext {
  readonly named: ReadonlySet<string>
  readonly countries: ReadonlyMap<string, number>
}

/** A sentence as far as it is read. */
export interface LeftContext {
  readonly hits: HitIndex
  readonly tokens: Tokens
  readonly readings: (word: number) => readonly Reading[]
  readonly context: ReportContext
  readonly chunks: readonly Chunk[]
  readonly triggers: readonly TriggerHit[]
  /** The preposition and the quantifier whose reach has not ended, '' without one. */
  readonly prep: string
  readonly quantifier: string
}

/** Whether a sense is to be taken, by the words before and behind it: weak names, adjectives and everyday words often are not. */
export function isAllowed(left: LeftContext, hit: Hit): boolean {
  const { sense } = hit
  if (sense.kind === 'actor' && (sense.sense === 'weak' || sense.sense === 'leader_title'))
    return (
      left.context.named.has(sense.actor.id) ||
      (sense.actor.country !== null && (left.context.countries.get(sense.actor.country) ?? 0) > 0 && (sense.actor.kind !== 'armed_group' || hasHeadWord(left, hit)))
    )
  if (sense.kind === 'place') return !(hit.features & Feature.prepositionK) && !isSeatOfState(left, hit) && (sense.strong.length > 0 || isListed(left, hit))
  if ((sense.kind === 'person' || sense.kind === 'unnamed') && isAdjectiveHere(left, hit)) return false
  if (sense.kind === 'person' && sense.noun.weak) return hasCountBefore(left) || followsOwner(left, hit)
  if (sense.kind === 'item' && sense.noun.weak) return hasCountBefore(left) || isListedItem(left, hit)
  if (sense.kind === 'placeType' && sense.word.weak) return placeAfter(left.hits, hit) !== null
  return true
}

/** "تنظيم القاعدة في بلاد ...": a name that begins within a shorter one and goes on behind it is the one that is meant. */
export function branchOf(left: LeftContext, name: Hit, limit: number): Hit {
  for (let i = name.from + 1; i < name.to; i++) {
    const longer = left.hits.longest(i, 'actor')
    if (longer && longer.to > name.to && longer.to <= limit && longer.sense.sense === 'name' && isAllowed(left, longer)) return { ...longer, from: name.from, features: name.features }
  }
  return name
}

/** A group's weak name needs the word for a group in it or right before it. */
function hasHeadWord(left: LeftContext, hit: Hit): boolean {
  // "قوات المعارضة": the name has its own
  if (hit.to - hit.from > 1 && left.hits.at(hit.from).some(({ sense }) => sense.kind === 'person' && sense.noun.collective)) return true
  const last = left.chunks.at(-1)
  return last?.kind === 'person' && last.noun.collective && touches(left.tokens, last.to, hit.from, 0)
}

/** "عملية أمنية", "خلية إرهابية": a noun for persons that is an adjective of the word before it. */
function isAdjectiveHere(left: LeftContext, hit: Hit): boolean {
  if (hit.to - hit.from !== 1 || !left.hits.holds(hit.from, kindBits.adjective)) return false
  if (hasCountBefore(left)) return false
  if (hit.features & Feature.feminine && hit.features & Feature.singular) return true
  if (hit.features & Feature.plural || hit.features & Feature.dual) return false
  const before = hit.from - 1
  if (before < 0) return false
  const trigger = left.triggers.at(-1)
  // "القبض على المسلح", "توقيف المشتبه به": after a preposition, or definite where the noun is not, it is no adjective
  if (trigger?.to === hit.from && governs(left, trigger, hit)) return false
  if (trigger?.to === hit.from && !isFiniteForm(trigger.features)) return true
  const last = left.chunks.at(-1)
  if (last && last.to === hit.from && (last.kind === 'person' || last.kind === 'item' || last.kind === 'target' || last.kind === 'source' || last.kind === 'actor')) return true
  return isNoun(left, before)
}

/** True for a trigger whose last word is a preposition, or an indefinite noun before a definite one: that is its complement. */
function governs(left: LeftContext, trigger: TriggerHit, hit: Hit): boolean {
  const endsInPreposition = trigger.to - trigger.from > 1 && left.hits.at(trigger.to - 1).some(({ sense }) => sense.kind === 'particle' && sense.word.kind === 'preposition')
  return endsInPreposition || (!isFiniteForm(trigger.features) && (trigger.features & Feature.definite) === 0 && (hit.features & Feature.definite) !== 0)
}

/** True if the word before is some noun of the lexicon, not a verb or particle. */
function isNoun(left: LeftContext, token: number): boolean {
  return left.readings(left.tokens.id[token]).some((reading) => (reading.features & nominal) !== 0 && !isFiniteForm(reading.features))
}

/** "قالت موسكو": a capital that means its government. In a place's position (في موسكو، تفجيرات موسكو) it is a place. */
function isSeatOfState(left: LeftContext, hit: Hit): boolean {
  if (left.prep === 'in' || left.prep === 'near' || hit.features & Feature.prepositionB) return false
  if (!left.hits.at(hit.from).some((other) => other.sense.kind === 'country' && other.sense.use === 'capital_metonym' && other.to === hit.to)) return false
  return left.triggers.at(-1)?.to !== hit.from
}

/** "من بينها العيون، فاس، طنجة": a doubtful name between sure ones. */
function isListed(left: LeftContext, hit: Hit): boolean {
  if (hit.features & (Feature.prepositionB | Feature.prepositionL)) return false
  const last = left.chunks.at(-1)
  const joins = (at: number) => left.tokens.word[at] === '،' || left.tokens.word[at] === ','
  if (
    last?.kind === 'place' &&
    (last.strong.length > 0 || last.typeWord !== null) &&
    ((last.to === hit.from && (hit.features & Feature.conjunction) !== 0) || (last.to === hit.from - 1 && joins(last.to)))
  )
    return true
  const next = joins(hit.to) ? hit.to + 1 : hit.to
  return left.hits.at(next).some((other) => other.sense.kind === 'place' && other.sense.strong.length > 0 && (next > hit.to || (other.features & Feature.conjunction) !== 0))
}

function hasCountBefore(left: LeftContext): boolean {
  if (left.quantifier !== '') return true
  const last = left.chunks.at(-1)
  return last?.kind === 'number'
}

/** "العبوات والأجسام الناسفة": a doubtful item beside a sure one. */
function isListedItem(left: LeftContext, hit: Hit): boolean {
  const last = left.chunks.at(-1)
  if (last?.kind === 'item' && last.to === hit.from && hit.features & Feature.conjunction) return true
  return left.hits.at(hit.to).some((next) => next.sense.kind === 'item' && !next.sense.noun.weak && (next.features & Feature.conjunction) !== 0)
}

function followsOwner(left: LeftContext, hit: Hit): boolean {
  return left.hits.holds(hit.to, kindBits.actor | kindBits.agency)
}

const nominal = Feature.singular | Feature.plural | Feature.masdar
