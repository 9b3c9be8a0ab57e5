import type { CodedReport } from '../../src/core/record.js'
import type { Report } from '../../src/core/report.js'
import { oneADay } from '../../src/eval/one-a-day.js'
import { type LinkScores, type ReportIncidents, scoreLinks } from '../../src/eval/score-links.js'
import { toThousandths } from '../../src/eval/to-thousandths.js'
import { LinkWorld } from '../../src/link/link-world.js'
import { Linker } from '../../src/link/linker.js'
import { toLinkEvents } from '../../src/link/to-link-events.js'

/** A line of `gold/link-*.jsonl` and of `eval/labels/links-*.jsonl`. */
export interface LinkGold {
  readonly doc: string
  readonly incidents: readonly string[]
}

/** Days before gold's first report that are linked too: what its reports recall is in them. */
const daysBefore = 3
const dayMilliseconds = 86_400_000

/**
 * Links all reports of the days of gold's reports, in the order of publication, as a user who adds them all would, and compares over gold's. Beside it the
 * rule one-a-day over the same coding.
 */
export function measureLinks(gold: readonly LinkGold[], reports: readonly Report[], code: (report: Report) => CodedReport): Record<string, number> {
  const docs = new Set(gold.map(({ doc }) => doc))
  const days = reports.flatMap(({ id, published }) => (id && published && docs.has(id) ? [published.slice(0, 10)] : [])).sort()
  const from = new Date(Date.parse(days[0]) - daysBefore * dayMilliseconds).toISOString().slice(0, 10)
  const near = reports.filter(({ published }) => published && published.slice(0, 10) >= from && published.slice(0, 10) <= days[days.length - 1])
  const records = near.map(code).sort((a, b) => compare(a.report.published ?? '', b.report.published ?? '') || compare(a.report.id, b.report.id))
  const expected: ReportIncidents = new Map(gold.map(({ doc, incidents }) => [doc, new Set(incidents)]))
  return { ...figures('', scoreLinks(expected, linkedIncidents(records))), ...figures('one_a_day_', scoreLinks(expected, oneADay(records))) }
}

/** The incidents that each report tells, all linked in one world in the order given. */
export function linkedIncidents(records: readonly CodedReport[]): ReportIncidents {
  const world = new LinkWorld()
  const linker = new Linker(world)
  return new Map(
    records
      .map((record) => ({ id: record.report.id, events: toLinkEvents(record) }))
      .map(({ id, events }) => {
        linker.link(events)
        return { id, events }
      })
      .map(({ id, events }) => [id, new Set(events.map((event) => world.incidentOf(event.id)!))]),
  )
}

function figures(prefix: string, { pairwise, bCubed }: LinkScores): Record<string, number> {
  return Object.fromEntries(
    Object.entries({ pairwise, b_cubed: bCubed }).flatMap(([name, { precision, recall, f1 }]) =>
      Object.entries({ precision, recall, f1 }).map(([measure, value]) => [`${prefix}${name}_${measure}`, toThousandths(value)]),
    ),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
