import { eventTypes } from '../../codebook/event-types.table.js'
import type { GoldEvent } from './gold-report.js'
import type { ReadEvent, Reading } from './reading.js'
import { samePlace } from './same-place.js'
import { touchesQuote } from './touches-quote.js'

export type EventPair = readonly [gold: GoldEvent, coded: ReadEvent]

export interface EventPairing {
  readonly pairs: readonly EventPair[]
  readonly missed: readonly GoldEvent[]
  readonly extra: readonly ReadEvent[]
}

/** What two events have in common, weighed. One type never makes a pair; it decides between pairs. */
const weights = { date: 1, place: 2, words: 3, type: 3 } as const

/**
 * Pairs the gold and the coded events of one report one to one, the heaviest pairs first, equal ones in the order of the lists. A
 * pair needs the same class and a date, a place or anchor words in common. Without a reading every gold event is missed.
 */
export function pairEvents(gold: readonly GoldEvent[], reading: Reading | null): EventPairing {
  const coded = reading?.events ?? []
  const candidates = gold.flatMap((a, i) =>
    coded.flatMap((b, j) => {
      const common = reading && eventTypes[a.type].class === eventTypes[b.type].class ? commonWeight(a, b, reading) : 0
      return common > 0 ? [{ i, j, weight: common + (a.type === b.type ? weights.type : 0) }] : []
    }),
  )
  candidates.sort((x, y) => y.weight - x.weight || x.i - y.i || x.j - y.j)
  const partnerOf = new Map<number, number>()
  const taken = new Set<number>()
  for (const { i, j } of candidates) {
    if (partnerOf.has(i) || taken.has(j)) continue
    partnerOf.set(i, j)
    taken.add(j)
  }
  return {
    pairs: [...partnerOf].map(([i, j]) => [gold[i], coded[j]]),
    missed: gold.filter((_, i) => !partnerOf.has(i)),
    extra: coded.filter((_, j) => !taken.has(j)),
  }
}

function commonWeight(gold: GoldEvent, coded: ReadEvent, reading: Reading): number {
  const placeShared = (gold.places ?? []).some((place) => coded.places.some((other) => samePlace(place, other)))
  return (datesMeet(gold, coded) ? weights.date : 0) + (placeShared ? weights.place : 0) + (touchesQuote(reading, coded, gold.quote) ? weights.words : 0)
}

const dayMilliseconds = 86_400_000
const dayOf = (iso: string): number => Date.parse(`${iso}T00:00Z`) / dayMilliseconds

function datesMeet({ date: a }: GoldEvent, { date: b }: ReadEvent): boolean {
  return a != null && b !== null && dayOf(a.start) <= dayOf(b.end) + 1 && dayOf(b.start) <= dayOf(a.end) + 1
}
