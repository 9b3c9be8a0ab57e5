import type { CodedReport } from '../core/record.js'
import type { ReportIncidents } from './score-links.js'

/** The rule that linking has to beat: events of one day, type, country and set of groups are one incident. */
export function oneADay(records: readonly CodedReport[]): ReportIncidents {
  return new Map(
    records.map(({ report, events }) => [
      report.id,
      new Set(
        events.map(({ date, type, places, actors }) => {
          const country = (places.find(({ role }) => role === 'site') ?? places[0])?.country ?? ''
          const groups = [...new Set(actors.flatMap(({ id }) => (id === null ? [] : [id])))].sort()
          return [date.start, type, country, ...groups].join(' ')
        }),
      ),
    ]),
  )
}
