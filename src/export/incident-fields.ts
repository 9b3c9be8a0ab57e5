import type { IncidentView } from '../core/incident.js'
import type { PublishedIncident } from './published-incident.js'

/** The fields that a change file compares: those of the view, and which reports and events are joined. */
export const incidentFields = [
  'type',
  'class',
  'domain',
  'status',
  'background',
  'date',
  'places',
  'actors',
  'figures',
  'items',
  'nationalities',
  'ages',
  'intendedTargets',
  'links',
  'sources',
  'disputed',
  'reports',
  'events',
] as const satisfies readonly (keyof IncidentView | 'reports' | 'events')[]
export type IncidentField = (typeof incidentFields)[number]

/** An incident's values by field, without the ids of statements: another coder's same words are no change. */
export type IncidentValues = Readonly<Record<IncidentField, unknown>>

/** Keys that name statements. */
const statementKeys: ReadonlySet<string> = new Set(['by', 'statement'])

export function toIncidentValues(incident: PublishedIncident): IncidentValues {
  const { view, reports, events } = incident
  const given: Readonly<Record<string, unknown>> = { ...view, reports, events }
  return Object.fromEntries(incidentFields.map((field) => [field, plain(given[field])])) as Record<IncidentField, unknown>
}

/** The same value with keys in order and without those that name statements, so that equal values have equal texts. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value ?? null
  const entries = Object.entries(value).filter(([key, part]) => part !== undefined && !statementKeys.has(key))
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, plain(part)]))
}
