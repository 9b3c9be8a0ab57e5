import type { ComparedReport } from './compare-reports.js'
import type { ReadEvent, Reading } from './reading.js'
import { hasExactDate, sameDate } from './same-date.js'

/** One event that both codings do not tell alike: not there, there in excess, of another type, or on another day. */
export interface Miss {
  readonly report: string
  readonly kind: 'missed' | 'extra' | 'type' | 'date'
  /** A type, for `date` a range of days; null where that side has no event, or no date. */
  readonly gold: string | null
  readonly coded: string | null
  /** The gold quotation; of an extra event its own words with some of those around them. */
  readonly words: string
}

/** Characters of the text shown before and after the trigger of an extra event. */
const around = 30

/** Every miss and extra of the reports, in their order. */
export function findMisses(reports: readonly ComparedReport[]): Miss[] {
  return reports.flatMap(({ gold: { doc: report }, reading, pairing }) => {
    const misses: Miss[] = []
    for (const [gold, coded] of pairing.pairs) {
      const words = gold.quote ?? ''
      if (gold.type !== coded.type) misses.push({ report, kind: 'type', gold: gold.type, coded: coded.type, words })
      if (hasExactDate(gold) && !sameDate(gold, coded)) misses.push({ report, kind: 'date', gold: range(gold.date), coded: range(coded.date), words })
    }
    for (const { type, quote } of pairing.missed) misses.push({ report, kind: 'missed', gold: type, coded: null, words: quote ?? '' })
    for (const event of pairing.extra) misses.push({ report, kind: 'extra', gold: null, coded: event.type, words: reading ? wordsOf(reading, event) : '' })
    return misses
  })
}

function range(date: { readonly start: string; readonly end: string } | null | undefined): string | null {
  return date ? `${date.start}..${date.end}` : null
}

function wordsOf({ sections }: Reading, { anchor }: ReadEvent): string {
  if ('quote' in anchor) return anchor.quote
  const [{ section, start, end }] = anchor.spans
  return (sections[section]?.text ?? '').slice(Math.max(0, start - around), end + around).replace(/\s+/gu, ' ')
}
