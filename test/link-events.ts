import type { LinkEvent } from '../src/link/link-event.js'

/** Day number of 2030-03-04, a Monday. */
export const monday = 21_977

const town = { role: 'site', gazetteerId: 'made:port', name: 'Port Made', admin1: 'Coast', country: 'XA', lat: 20, lon: 10, precision: 1 } as const

/** A bombing in an invented town, one report's news, with whatever a test changes. */
export function linkEvent(id: string, changes: Partial<LinkEvent> = {}): LinkEvent {
  return {
    id,
    report: `report of ${id}`,
    family: `outlet of ${id}`,
    source: `outlet of ${id}`,
    published: monday,
    type: 'bombing',
    class: 'violence',
    domain: 'terrorism',
    status: 'occurred',
    background: false,
    focus: 1,
    start: monday,
    end: monday,
    datePrecision: 1,
    places: [town],
    actors: [{ role: 'recipient', kind: 'civilians', id: null, country: null }],
    counts: [{ what: 'killed', of: 'civilians', min: 7, max: 7 }],
    words: wordsFrom(1, 12),
    topic: wordsFrom(1, 16),
    headline: wordsFrom(1, 5),
    signature: [],
    ...changes,
  }
}

/** Hashes of words that no table has, so that all are rare. */
export function wordsFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => (first + i) * 1_000_003)
}

/** What is told of another event altogether, by number. */
export function otherEvent(id: string, number: number, changes: Partial<LinkEvent> = {}): LinkEvent {
  const words = { words: wordsFrom(number * 1000, 12), topic: wordsFrom(number * 1000, 16), headline: wordsFrom(number * 1000, 5) }
  const place = { ...town, gazetteerId: `made:${number}`, name: `Town ${number}`, lat: 30 + (number % 20), lon: 10 + (number % 50), country: `X${String.fromCharCode(66 + (number % 20))}` }
  return linkEvent(id, { ...words, places: [place], ...changes })
}
