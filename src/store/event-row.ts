import type { Attribution } from '../core/record.js'
import type { Span } from '../core/span.js'
import type { StatementAuthor, StatementField } from '../core/statement.js'
import { statementId } from '../core/statement-id.js'
import type { ViewStatement } from '../link/view/candidate.js'
import type { PreparedEvent } from './prepared-report.js'

/** A report as far as lists show it. */
export interface ReportRow {
  readonly key: number
  readonly id: string
  readonly version: number
  readonly source: string | null
  readonly url: string | null
  readonly published: string | null
  readonly headline: string | null
}

/** A current event with its statements, as views are worked out from it. */
export interface EventRow {
  /** Of the event. */
  readonly key: number
  readonly id: string
  readonly incident: number
  readonly background: boolean
  readonly search: string
  readonly report: ReportRow
  readonly statements: ViewStatement[]
}

/** An event that is being written, in the form in which it would be read back. `at` in milliseconds. */
export function toEventRow({ key, incident, report }: Pick<EventRow, 'key' | 'incident' | 'report'>, event: PreparedEvent, by: StatementAuthor, at: number): EventRow {
  const { id, background, search } = event
  const attribution = event.chain === null ? [] : (JSON.parse(event.chain) as Attribution[])
  const iso = new Date(at).toISOString()
  const statements = event.values.map(([field, value, evidence]): ViewStatement => {
    const statement = {
      id: statementId(id, field, value, by),
      report: report.id,
      event: id,
      field: field as StatementField,
      value: JSON.parse(value) as unknown,
      evidence: JSON.parse(evidence) as Span[],
      attribution,
      by,
      at: iso,
    }
    return { statement, source: report.source, published: report.published, background }
  })
  return { key, id, incident, background, search, report, statements }
}
