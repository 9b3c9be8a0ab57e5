import type { Report } from '../../src/core/report.js'
import type { GoldReport } from '../../src/eval/gold-report.js'

/** Words of a report: offsets into its title, a line break and its text, in UTF-16 units. */
type Words = readonly [start: number, end: number]

interface Labelled {
  readonly doc: string
  readonly events: readonly ({ readonly quote: Words } & Readonly<Record<string, unknown>>)[]
}

/**
 * Labels hold no words of the reports, only where they stand: `quote` and each value's `words`. With the reports at hand they become the gold
 * form: `words` is copied out as `ar`.
 * @throws {RangeError} if a label lies outside of its report.
 */
export function expandLabels(labels: readonly Labelled[], documents: ReadonlyMap<string, Report>): GoldReport[] {
  const found: GoldReport[] = []
  for (const label of labels) {
    const report = documents.get(label.doc)
    if (!report) continue
    const text = `${report.title ?? ''}\n${report.text ?? ''}`
    const copy = ([start, end]: Words): string => {
      if (!(start >= 0 && end > start && end <= text.length)) throw new RangeError(`${label.doc}: no words from ${start} to ${end}`)
      return text.slice(start, end)
    }
    const expand = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(expand)
      if (value === null || typeof value !== 'object') return value
      const { words, ...rest } = value as { words?: Words }
      return words ? { ...rest, ar: copy(words) } : rest
    }
    found.push({
      doc: label.doc,
      events: label.events.map(({ quote, ...event }) => ({
        quote: copy(quote),
        ...Object.fromEntries(Object.entries(event).map(([field, value]) => [field, expand(value)])),
      })) as unknown as GoldReport['events'],
    })
  }
  return found
}
