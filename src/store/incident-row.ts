import type { IncidentView, ViewPlace } from '../core/incident.js'
import { findToll } from '../export/find-toll.js'
import { toView } from '../link/view/to-view.js'
import type { EventRow } from './event-row.js'
import { facetsOf } from './facet-words.js'
import { rankOf } from './incident-rank.js'
import type { StoreTables } from './schema.js'

/** What is stored of an incident's view: a row, what it is filtered by, and the text that it is found by. */
export interface MaterialIncident {
  readonly row: StoreTables['incidents']
  /** Each `name=value`. */
  readonly facets: readonly string[]
  readonly ties: readonly Omit<StoreTables['incident_ties'], 'incident' | 'rank'>[]
  /** What pages count incidents by, each once. */
  readonly marks: readonly Omit<StoreTables['incident_marks'], 'incident'>[]
  readonly text: string
}

/** Works out the view of an incident from its events, which must not be empty. */
export function toMaterial(key: number, id: string, events: readonly EventRow[]): MaterialIncident {
  const view = toView(events.flatMap((event) => event.statements))
  const published = events.map((event) => event.report.published).filter((day): day is string => day !== null)
  const pin = pinOf(view)
  const killed = findToll(view, 'killed')
  const row = {
    key,
    id,
    rank: rankOf(view.date.start, key),
    type: view.type,
    class: view.class,
    domain: view.domain,
    status: view.status,
    background: view.background ? 1 : 0,
    start: view.date.start,
    end: view.date.end,
    date_precision: view.date.precision,
    country: view.places.find((place) => place.role === 'site' && place.country !== null)?.country ?? null,
    lat: pin?.lat ?? null,
    lon: pin?.lon ?? null,
    killed_best: killed?.best ?? null,
    killed_low: killed?.low ?? null,
    killed_high: killed?.high ?? null,
    sources: new Set(events.map((event) => event.report.source ?? event.report.id)).size,
    reports: new Set(events.map((event) => event.report.id)).size,
    first_published: published.length > 0 ? published.reduce((a, b) => (a < b ? a : b)) : null,
    last_published: published.length > 0 ? published.reduce((a, b) => (a > b ? a : b)) : null,
    view: JSON.stringify(view),
  }
  return {
    row,
    facets: facetsOf(view, row),
    ties: view.links.map(({ kind, country, place, group }) => ({ kind, country, place, group, site: row.country })),
    marks: marksOf(view),
    text: [...new Set(events.map((event) => event.search))].join('\n'),
  }
}

/** The place at which an incident may be drawn as a point: a site no wider than a town and its surroundings. */
export const pinOf = (view: IncidentView): ViewPlace | null => view.places.find((place) => place.role === 'site' && place.lat !== null && place.precision <= 2) ?? null

function marksOf(view: IncidentView): Omit<StoreTables['incident_marks'], 'incident'>[] {
  const groups = new Set(view.actors.flatMap((actor) => (actor.id === null ? [] : [actor.id])))
  const units = new Set(view.places.flatMap((place) => (place.role !== 'site' || place.admin1 === null ? [] : [place.admin1])))
  return [...[...groups].map((value) => ({ kind: 'group', value })), ...[...units].map((value) => ({ kind: 'admin1', value }))]
}
