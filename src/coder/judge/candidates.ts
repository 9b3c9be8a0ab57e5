import { Feature } from '../../match/features.js'
import type { ActorChunk, Chunk, CountryChunk, DateChunk, ItemChunk, NumberChunk, NumberValue, PersonChunk, PlaceChunk, SourceChunk, TargetChunk } from '../chunk.js'
import type { SentenceView } from '../report-view.js'
import type { Relation } from './relations.js'
import type { KeyOf } from './report-cues.js'
import type { Scene } from './scene.js'
import { chunksAround, firstChunkFrom, windowChunks } from './windows.js'

/** A chunk with the sentence that it stands in. */
export interface Located<C extends Chunk = Chunk> {
  readonly sentence: SentenceView
  readonly chunk: C
  /** The chunk's index in the sentence. */
  readonly at: number
}

/** Something that may be an event's argument: all its mentions near the event, and how the nearest one stands to it. */
export interface Candidate<C extends Chunk = Chunk, K extends string | number = string | number> {
  readonly key: K
  readonly nearest: Located<C>
  readonly relation: Relation
  readonly mentions: readonly Located<C>[]
}

/** An event's arguments are looked for so many sentences before and behind its mentions, and in the report's first ones. */
const before = 1
const behind = 3
const firstSentences = 4
/** No more sentences are looked through for one event. */
const mostSentences = 120

/** The sentences in which an event's arguments may stand, in order. */
export function sentencesNear(scene: Scene, group: number): SentenceView[] {
  const { sentences } = scene.cues.view
  const near = new Set<number>()
  for (let i = 0; i < Math.min(firstSentences, sentences.length); i++) near.add(i)
  for (const { sentence } of scene.related[group]) {
    for (let i = Math.max(0, sentence.index - before); i <= Math.min(sentences.length - 1, sentence.index + behind); i++) near.add(i)
    if (near.size >= mostSentences) break
  }
  return [...near].sort((a, b) => a - b).map((index) => sentences[index])
}

/** Chunks as candidates, those of one key together. */
export function candidates<C extends Chunk>(scene: Scene, group: number, near: readonly SentenceView[], keyOf: KeyOf): Candidate<C>[] {
  const relations = scene.relations[group]
  const found = new Map<string | number, { key: string | number; nearest: Located<C>; relation: Relation; mentions: Located<C>[] }>()
  for (const sentence of near) {
    const ranges = rangesNear(scene, group, sentence)
    for (const { at, key } of scene.cues.keyed(sentence, keyOf)) {
      if (ranges && !ranges.some(([from, to]) => at >= from && at < to)) continue
      const located = { sentence, chunk: sentence.chunks[at] as C, at }
      const relation = relations.of(sentence, at)
      const known = found.get(key)
      if (!known) found.set(key, { key, nearest: located, relation, mentions: [located] })
      else {
        known.mentions.push(located)
        if (relation.cost < known.relation.cost) {
          known.nearest = located
          known.relation = relation
        }
      }
    }
  }
  return [...found.values()]
}

/** Of a monstrous sentence the chunks around the event's mentions; null for all of a usual one. */
function rangesNear(scene: Scene, group: number, { chunks, index }: SentenceView): readonly (readonly [from: number, to: number])[] | null {
  if (chunks.length <= 4 * windowChunks) return null
  const own = scene.related[group].filter(({ sentence }) => sentence.index === index).map(({ trigger }) => chunksAround(chunks, trigger.from))
  if (own.length === 0) return [[0, 2 * windowChunks]]
  const ranges: (readonly [from: number, to: number])[] = []
  for (const [from, to] of own.sort((a, b) => a[0] - b[0])) {
    const last = ranges.at(-1)
    if (last && from <= last[1]) ranges[ranges.length - 1] = [last[0], Math.max(last[1], to)]
    else ranges.push([from, to])
  }
  return ranges
}

export function placeKey(chunk: Chunk): string | null {
  if (chunk.kind === 'place') return chunk.place ? chunk.place.id : chunk.unknownName
  return chunk.kind === 'country' ? `country:${chunk.iso}` : null
}

/** Bodies by their id; those whose country the context tells by their kind; states by their country. */
export function bodyKey(chunk: Chunk): string | null {
  if (chunk.kind === 'actor') return chunk.actor ? chunk.actor.id : `${chunk.country?.toLowerCase() ?? '?'}_${chunk.suffix}`
  if (chunk.kind === 'country') return chunk.use === 'people' ? null : `state:${chunk.iso}`
  if (chunk.kind === 'place') return chunk.place?.kind === 'country' && chunk.typeWord === null && chunk.part === null && !chunk.near && chunk.place.country ? `state:${chunk.place.country}` : null
  if (chunk.kind === 'person' && chunk.owner) return bodyKey(chunk.owner)
  return null
}

/** No section has so many tokens. */
const tokenRange = 2 ** 24

/** A key for a chunk that names nothing but itself. */
const ownKey = (chunk: Chunk, sentence: SentenceView): number => sentence.index * tokenRange + chunk.from

export function personKey(chunk: Chunk, sentence: SentenceView): string | number | null {
  if (chunk.kind === 'target') return `target:${chunk.noun.category}`
  // "السودانيين", "فلسطينيون": people by their nation
  if (chunk.kind === 'country' && (chunk.use === 'people' || chunk.features & Feature.plural)) return ownKey(chunk, sentence)
  return chunk.kind === 'person' ? ownKey(chunk, sentence) : null
}

/** What a chunk can count, with its value; null if it counts nothing. */
export function countOf(chunk: Chunk): NumberValue | null {
  if (chunk.kind === 'number') return chunk.value
  if (chunk.kind !== 'person') return null
  if (chunk.count) return chunk.count
  // a singular person is one, a dual two, a bare plural some (codebook rule 17)
  if (chunk.features & Feature.dual) return { min: 2, max: 2, basis: 'exact' }
  if (chunk.features & Feature.plural || chunk.noun.collective) return { min: 2, max: null, basis: 'vague' }
  return { min: 1, max: 1, basis: 'exact' }
}

export function countKey(chunk: Chunk, sentence: SentenceView): number | null {
  return countOf(chunk) === null ? null : ownKey(chunk, sentence)
}

export function itemKey(chunk: Chunk): string | null {
  return chunk.kind === 'item' ? chunk.noun.category : null
}

export function dateKey(chunk: Chunk): string | null {
  return chunk.kind === 'date' && !chunk.value.since ? `${chunk.value.start} ${chunk.value.end}` : null
}

/** A speaker stands at most so many chunks from a verb of saying or "وفقا ل". */
const speechReach = 5

/** Who may be the one that says so: named sources, and whoever can speak beside a word of saying. */
export function sourceKey(chunk: Chunk, sentence: SentenceView): number | null {
  if (chunk.kind === 'source') return ownKey(chunk, sentence)
  const canSpeak = chunk.kind === 'actor' || chunk.kind === 'person' || chunk.kind === 'country' || (chunk.kind === 'place' && chunk.place?.kind === 'country')
  return canSpeak && speaksNear(sentence, chunk) ? ownKey(chunk, sentence) : null
}

function speaksNear({ chunks }: SentenceView, chunk: Chunk): boolean {
  const at = firstChunkFrom(chunks, chunk.from)
  for (let i = Math.max(0, at - speechReach); i < Math.min(chunks.length, at + speechReach + 1); i++) {
    const other = chunks[i]
    if (other.kind === 'verb' ? other.verb.kind === 'report' || other.verb.kind === 'allege' || other.verb.kind === 'deny' : other.kind === 'particle' && other.word.kind === 'attribution') return true
  }
  return false
}

export type PlaceCandidate = Candidate<PlaceChunk | CountryChunk>
export type BodyCandidate = Candidate<ActorChunk | PersonChunk | CountryChunk | PlaceChunk, string>
export type PersonCandidate = Candidate<PersonChunk | CountryChunk | TargetChunk>
export type CountCandidate = Candidate<PersonChunk | NumberChunk>
export type ItemCandidate = Candidate<ItemChunk>
export type DateCandidate = Candidate<DateChunk>
export type SourceCandidate = Candidate<SourceChunk | ActorChunk | PersonChunk | CountryChunk | PlaceChunk>
