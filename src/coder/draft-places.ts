import { eventTypes } from '../../codebook/event-types.table.js'
import type { PlaceRole } from '../../codebook/values.table.js'
import { precisionOfKind } from '../gazetteer/place.js'
import { Feature } from '../match/features.js'
import { letters } from '../match/letters.js'
import type { Reach } from './arguments.js'
import type { PlaceChunk, TriggerHit } from './chunk.js'
import type { Draft } from './draft.js'
import { isStateName } from './draft-actors.js'
import { chunkSpan } from './draft-spans.js'
import type { ReportView, SentenceView } from './report-view.js'
import { chunkPrecision } from './settle-places.js'

/** Prepositions that make a country's name a place and not a side. */
const locative: ReadonlySet<string> = new Set(['in', 'by', 'near', 'to', 'on', 'including'])

const countryTypes: ReadonlySet<string> = new Set(['country', 'area', 'border', 'coast', 'region', 'whole'])

const roleOfPrep: Readonly<Record<string, PlaceRole>> = { to: 'destination' }

/** The places in a trigger's reach, each with its role; what only locates another place, and datelines, are left out. */
export function addPlaces(view: ReportView, draft: Draft, reach: Reach): void {
  const { sentence, trigger } = draft
  const { chunks } = sentence
  let last: PlaceChunk | null = null
  for (let i = reach.from; i < reach.to; i++) {
    const chunk = chunks[i]
    if (chunk.kind !== 'place') continue
    const locates = last !== null && isLocating(sentence, last, chunk)
    if (chunk.place || chunk.unknownName !== null) last = chunk
    if (locates) continue
    if (!chunk.place && chunk.unknownName === null) continue
    if (isDateline(sentence, chunk)) continue
    const isBehind = chunk.from >= trigger.to
    if (draft.actors.some((actor) => actor.spans[0].start === sentence.tokens.start[chunk.from])) continue
    if (chunk.prep === 'from' && !isBehind) continue
    if (chunk.prep === 'from' && !chunk.typeWord && chunk.place?.kind === 'country') continue
    if (chunk.place && precisionOfKind(chunk.place.kind) >= 5 && isBehind && hasVerbBetween(sentence, trigger, chunk)) continue
    if (isStateName(chunk) && !locative.has(chunk.prep) && !(chunk.prep === '' && isBehind && chunk.from - trigger.to <= 1)) continue
    const role = placeRole(draft, chunk)
    if (role === null) continue
    draft.places.push(toDraftPlace(view, sentence, chunk, role, isBehind ? 'after_trigger' : 'before_trigger'))
  }
}

/** "توقيف شاب كان يعتزم القتال في سوريا": a country behind another verb is that verb's. */
function hasVerbBetween(sentence: SentenceView, trigger: TriggerHit, chunk: PlaceChunk): boolean {
  return sentence.chunks.some((other) => other.kind === 'verb' && other.from >= trigger.to && other.to <= chunk.from && other.verb.kind !== 'light' && other.verb.kind !== 'result')
}

/** "حي كشكول على أطراف جرمانا", "منتجع القنطاوي بسوسة": the second place only tells where the first one is. */
function isLocating(sentence: SentenceView, first: PlaceChunk, second: PlaceChunk): boolean {
  if (second.joined || second.from - first.to > 3 || (!first.place && first.unknownName === null)) return false
  if (second.prep === 'to' || second.prep === 'from') return false
  for (let i = first.to; i < second.from; i++) if (/^[،,.:؛]$/u.test(sentence.tokens.word[i])) return false
  return chunkPrecision(first) <= Math.max(3, chunkPrecision(second))
}

function placeRole(draft: Draft, chunk: PlaceChunk): PlaceRole | null {
  const fromPrep = roleOfPrep[chunk.prep]
  if (chunk.prep === 'to' && eventTypes[draft.type].class === 'violence') return 'site'
  if (fromPrep) return fromPrep
  if (chunk.prep === 'for' && chunk.place && precisionOfKind(chunk.place.kind) >= 5) return null
  // "سفارة تونس": a building of that state, wherever it stands
  if (chunk.typeWord && chunk.place?.kind === 'country' && !countryTypes.has(chunk.typeWord.kind)) return null
  if (chunk.prep === 'with' || chunk.prep === 'about' || chunk.prep === 'since') return null
  return 'site'
}

/** "القاهرة — وكالة": a place at the head of the text that only tells where it was written. */
function isDateline(sentence: SentenceView, chunk: PlaceChunk): boolean {
  if (sentence.kind === 'headline' || chunk.from > sentence.from + 1 || sentence.paragraph > 1 || chunk.prep !== '') return false
  const next = sentence.tokens.word[chunk.to]
  return next === '-' || next === '(' || next === '/' || (next === ':' && sentence.from === 0) || (next === '،' && sentence.tokens.word.slice(chunk.to, chunk.to + 8).includes('('))
}

/** The name as the report writes it, clitics of its first word taken off. */
function nameWords(sentence: SentenceView, chunk: PlaceChunk): string {
  const { tokens } = sentence
  if (chunk.unknownName !== null && chunk.typeWord?.kind === 'town') return chunk.unknownName
  const from = chunk.unknownName === null ? chunk.nameFrom : chunk.from
  const words = tokens.text.slice(tokens.start[from], tokens.end[chunk.to - 1])
  if (chunk.unknownName !== null || chunk.nameFrom !== chunk.from) return words
  const conjunction = chunk.features & Feature.conjunction ? 1 : 0
  if (chunk.features & Feature.prepositionL && words[conjunction + 1] === letters.lam) return `${letters.alif}${words.slice(conjunction + 1)}`
  return words.slice(conjunction + (chunk.features & (Feature.prepositionB | Feature.prepositionL | Feature.prepositionK) ? 1 : 0))
}

/** A settled place chunk as a place of an event. */
export function toDraftPlace(view: ReportView, sentence: SentenceView, chunk: PlaceChunk, role: PlaceRole, by: string): Draft['places'][number] {
  const words = nameWords(sentence, chunk)
  let { place } = chunk
  const precision = chunkPrecision(chunk)
  if (place?.kind === 'town' && chunk.typeWord?.kind === 'admin1') place = view.pack.gazetteer.unitOf(place) ?? place
  return { role, place, nameAr: words, country: place?.country ?? null, precision, spans: [chunkSpan(sentence, chunk)], by: `${by}:${chunk.reason || 'unlisted'}` }
}
