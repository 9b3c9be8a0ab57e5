import type { EventType } from '../../../codebook/event-types.table.js'
import { eventTypes } from '../../../codebook/event-types.table.js'
import type { ActorChunk, Chunk } from '../chunk.js'
import type { ReportView, SentenceView } from '../report-view.js'
import type { WeighedTrigger } from '../weigh-triggers.js'
import type { Symbols } from './symbols.js'

/** What names a chunk as something that may be an event's argument: equal keys name the same thing, null none. */
export type KeyOf = (chunk: Chunk, sentence: SentenceView) => string | number | null

interface KeyedChunk {
  /** The chunk's index in its sentence. */
  readonly at: number
  readonly key: string | number
}

/** What the features of a report's cases share: the symbols of its chunks, and what it is about. */
export interface ReportCues {
  readonly view: ReportView
  readonly symbols: Symbols
  /** The symbol of each chunk of a sentence, fine (with its noun, verb or place kind) and coarse, and that of its preposition. */
  readonly fine: (sentence: SentenceView) => Int32Array
  readonly coarse: (sentence: SentenceView) => Int32Array
  readonly prep: (sentence: SentenceView) => Int32Array
  /** The symbol of what body each chunk is or belongs to. */
  readonly body: (sentence: SentenceView) => Int32Array
  /** The chunks of a sentence that have a key, each with it. */
  readonly keyed: (sentence: SentenceView, keyOf: KeyOf) => readonly KeyedChunk[]
  readonly triggersOf: readonly (readonly WeighedTrigger[])[]
  /** How many triggers of each type the rules have nothing against. */
  readonly told: ReadonlyMap<EventType, number>
  /** The first trigger of each type that the rules have nothing against. */
  readonly firstOf: ReadonlyMap<EventType, WeighedTrigger>
  readonly headlineTypes: ReadonlySet<EventType>
  readonly saysTerror: boolean
  readonly armedActors: number
}

/** `weighed` holds the triggers by sentence. */
export function readCues(view: ReportView, symbols: Symbols, weighed: readonly (readonly WeighedTrigger[])[]): ReportCues {
  const told = new Map<EventType, number>()
  const headlineTypes = new Set<EventType>()
  const firstOf = new Map<EventType, WeighedTrigger>()
  for (const one of weighed.flat()) {
    const { trigger, against, sentence } = one
    if (against !== '') continue
    const { type } = trigger.pattern
    if (!firstOf.has(type)) firstOf.set(type, one)
    told.set(type, (told.get(type) ?? 0) + 1)
    if (sentence.kind === 'headline') headlineTypes.add(type)
  }
  const symbolsBy = (symbolOf: (symbols: Symbols, chunk: Chunk) => number) => {
    const lists: (Int32Array | undefined)[] = []
    return ({ index, chunks }: SentenceView): Int32Array => {
      let list = lists[index]
      if (!list) {
        list = new Int32Array(chunks.length)
        for (let i = 0; i < chunks.length; i++) list[i] = symbolOf(symbols, chunks[i])
        lists[index] = list
      }
      return list
    }
  }
  const keyed = new Map<KeyOf, (readonly KeyedChunk[] | undefined)[]>()
  let armedActors = 0
  for (const sentence of view.sentences) for (const chunk of sentence.chunks) if (chunk.kind === 'actor' && chunk.actorKind === 'armed_group') armedActors++
  return {
    view,
    symbols,
    fine: symbolsBy(fineSymbol),
    coarse: symbolsBy(coarseSymbol),
    prep: symbolsBy(prepSymbol),
    body: symbolsBy(bodySymbol),
    keyed: (sentence, keyOf) => {
      let lists = keyed.get(keyOf)
      if (!lists) {
        lists = []
        keyed.set(keyOf, lists)
      }
      let list = lists[sentence.index]
      if (!list) {
        list = keysIn(sentence, keyOf)
        lists[sentence.index] = list
      }
      return list
    },
    triggersOf: weighed,
    told,
    firstOf,
    headlineTypes,
    saysTerror: view.sentences.some(saysTerror),
    armedActors,
  }
}

function keysIn(sentence: SentenceView, keyOf: KeyOf): KeyedChunk[] {
  const keyed: KeyedChunk[] = []
  sentence.chunks.forEach((chunk, at) => {
    const key = keyOf(chunk, sentence)
    if (key !== null) keyed.push({ at, key })
  })
  return keyed
}

export function saysTerror(sentence: SentenceView): boolean {
  return sentence.hits.marks('domain', sentence.from, sentence.to).some((hit) => hit.sense.domain === 'terrorism')
}

function fineSymbol(symbols: Symbols, chunk: Chunk): number {
  switch (chunk.kind) {
    case 'place':
      return symbols.joined('place', chunk.place ? chunk.place.kind : (chunk.typeWord?.kind ?? ''))
    case 'actor':
      return symbols.joined('actor', chunk.actor ? chunk.actor.kind : (chunk.suffix ?? ''))
    case 'person':
      return symbols.joined('person', chunk.noun.id)
    case 'item':
      return symbols.joined('item', chunk.noun.category)
    case 'target':
      return symbols.joined('target', chunk.noun.category)
    case 'date':
      return symbols.joined('date', chunk.value.by)
    case 'country':
      return symbols.joined('country', chunk.use)
    case 'source':
      return symbols.joined('source', chunk.source)
    case 'verb':
      return symbols.joined(chunk.masdar ? 'masdar' : 'verb', chunk.verb.id)
    case 'particle':
      return symbols.joined(chunk.word.kind, chunk.word.value)
    case 'number':
      return symbols.joined('number', chunk.sites ? 'sites' : chunk.value.basis)
  }
}

function coarseSymbol(symbols: Symbols, chunk: Chunk): number {
  switch (chunk.kind) {
    case 'actor':
      return symbols.of(chunk.actorKind)
    case 'person':
      return chunk.noun.victim ? symbols.of(chunk.noun.victim) : symbols.joined('of', chunk.noun.of)
    case 'verb':
      return symbols.joined('verb', chunk.verb.kind)
    default:
      return symbols.of(chunk.kind)
  }
}

function bodySymbol(symbols: Symbols, chunk: Chunk): number {
  if (chunk.kind === 'person') return symbols.joined('person', chunk.owner ? bodyName(chunk.owner) : '')
  return chunk.kind === 'actor' ? symbols.of(bodyName(chunk)) : symbols.joined('state', chunk.kind === 'country' ? chunk.use : 'name')
}

function bodyName(chunk: ActorChunk): string {
  return chunk.actor ? chunk.actorKind : (chunk.suffix ?? 'body')
}

function prepSymbol(symbols: Symbols, chunk: Chunk): number {
  return symbols.of(chunk.prep)
}

export const classOf = (type: EventType): string => eventTypes[type].class
