import type { EventType } from '../../../codebook/event-types.table.js'
import { eventTypes } from '../../../codebook/event-types.table.js'
import type { Chunk } from '../chunk.js'
import type { ReportView, SentenceView } from '../report-view.js'
import type { WeighedTrigger } from '../weigh-triggers.js'
import type { Symbols } from './symbols.js'

/** What the features of a report's cases share: the symbols of its chunks, and what it is about. */
export interface ReportCues {
  readonly view: ReportView
  readonly symbols: Symbols
  /** The symbol of each chunk of a sentence, fine (with its noun, verb or place kind) and coarse. */
  readonly fine: (sentence: SentenceView) => Int32Array
  readonly coarse: (sentence: SentenceView) => Int32Array
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
  const fine: (Int32Array | undefined)[] = []
  const coarse: (Int32Array | undefined)[] = []
  const named = (lists: (Int32Array | undefined)[], { index, chunks }: SentenceView, nameOf: (chunk: Chunk) => string): Int32Array => {
    let list = lists[index]
    if (!list) {
      list = Int32Array.from(chunks, (chunk) => symbols.of(nameOf(chunk)))
      lists[index] = list
    }
    return list
  }
  let armedActors = 0
  for (const sentence of view.sentences) for (const chunk of sentence.chunks) if (chunk.kind === 'actor' && chunk.actorKind === 'armed_group') armedActors++
  return {
    view,
    symbols,
    fine: (sentence) => named(fine, sentence, fineName),
    coarse: (sentence) => named(coarse, sentence, coarseName),
    triggersOf: weighed,
    told,
    firstOf,
    headlineTypes,
    saysTerror: view.sentences.some(saysTerror),
    armedActors,
  }
}

export function saysTerror(sentence: SentenceView): boolean {
  return sentence.hits.marks('domain', sentence.from, sentence.to).some((hit) => hit.sense.domain === 'terrorism')
}

export function fineName(chunk: Chunk): string {
  switch (chunk.kind) {
    case 'place':
      return chunk.place ? `place:${chunk.place.kind}` : `place:${chunk.typeWord?.kind ?? ''}`
    case 'actor':
      return chunk.actor ? `actor:${chunk.actor.kind}` : `actor:${chunk.suffix ?? ''}`
    case 'person':
      return `person:${chunk.noun.id}`
    case 'item':
      return `item:${chunk.noun.category}`
    case 'target':
      return `target:${chunk.noun.category}`
    case 'date':
      return `date:${chunk.value.by}`
    case 'country':
      return `country:${chunk.use}`
    case 'source':
      return `source:${chunk.source}`
    case 'verb':
      return chunk.masdar ? `masdar:${chunk.verb.id}` : `verb:${chunk.verb.id}`
    case 'particle':
      return `${chunk.word.kind}:${chunk.word.value}`
    case 'number':
      return chunk.sites ? 'number:sites' : `number:${chunk.value.basis}`
  }
}

export function coarseName(chunk: Chunk): string {
  switch (chunk.kind) {
    case 'actor':
      return chunk.actorKind
    case 'person':
      return chunk.noun.victim ?? `of:${chunk.noun.of}`
    case 'verb':
      return `verb:${chunk.verb.kind}`
    default:
      return chunk.kind
  }
}

export const classOf = (type: EventType): string => eventTypes[type].class
