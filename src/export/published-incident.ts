import type { Incident, IncidentView } from '../core/incident.js'
import { type PublishedStatement, toPublishedStatement } from './published-statement.js'
import { toPublishedView } from './published-view.js'

/** An incident as it may leave the house, exactly `codebook/incident.schema.json`: without headlines, which may name private persons. */
export interface PublishedIncident {
  readonly schema: 'marsad/incident/1'
  readonly id: string
  readonly view: IncidentView
  /** The ids of the reports that tell it, by day of publication, then id. */
  readonly reports: readonly string[]
  /** Where each of these reports is from, in the same order. */
  readonly sources: readonly PublishedSource[]
  /** The ids of the coded events that it joins. */
  readonly events: readonly string[]
  readonly statements: readonly PublishedStatement[]
}

export interface PublishedSource {
  /** The report's id. */
  readonly report: string
  /** The outlet. */
  readonly source: string | null
  readonly url: string | null
  /** ISO 8601 date or date-time. */
  readonly published: string | null
}

export function toPublishedIncident(incident: Incident): PublishedIncident {
  return {
    schema: 'marsad/incident/1',
    id: incident.id,
    view: toPublishedView(incident.view),
    reports: incident.reports.map((report) => report.id),
    sources: incident.reports.map(({ id, source, url, published }) => ({ report: id, source, url, published })),
    events: [...incident.events],
    statements: incident.statements.map(toPublishedStatement),
  }
}
