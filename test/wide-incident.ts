import { type EventType, eventTypes } from '../codebook/event-types.table.js'
import { actorKinds, actorRoles, domains, statuses } from '../codebook/values.table.js'
import type { Incident, IncidentView, ViewActor, ViewPlace } from '../src/core/incident.js'
import type { Release } from '../src/export/incident-writer.js'
import { sampleIncident, sampleViewPlace } from './sample-incident.js'

export const wideRelease: Release = {
  title: 'Wide sample',
  version: '2026-11-23',
  created: '2026-11-23T10:00:00Z',
  coder: { name: 'marsad', version: '0.1.0', codebook: '1.0' },
  licence: 'CC-BY-4.0',
}

/** Words that no export may hold: an invented private person's name and id, a headline, a quoted text, and who reviewed it. */
export const secrets = ['Zayd Sample', 'zayd_sample', 'زيد النموذجي', 'analyst-seven']

const secretActors: readonly ViewActor[] = (['individual', 'civilians', 'crowd', 'unknown'] as const).flatMap((kind) =>
  actorRoles.map((role) => ({ role, kind, id: 'zayd_sample', name: 'Zayd Sample', country: 'TN', by: [] })),
)

const namedActors: readonly ViewActor[] = [
  { role: 'actor', kind: 'armed_group', id: 'islamic_state', name: 'Islamic State', country: null, by: [] },
  { role: 'actor', kind: 'state_security', id: 'tn_army', name: 'Army, Tunisia', country: 'TN', by: [] },
  { role: 'partner', kind: 'international', id: 'minusma', name: 'MINUSMA', country: 'ML', by: [] },
  { role: 'recipient', kind: 'state', id: 'tn_judiciary', name: null, country: 'TN', by: [] },
  { role: 'recipient', kind: 'state_security', id: null, name: null, country: 'TN', by: [] },
  { role: 'affiliation', kind: 'armed_group', id: 'islamic_state', name: 'Islamic State', country: null, by: [] },
  { role: 'claimant', kind: 'armed_group', id: 'abu_sayyaf', name: 'Abu Sayyaf', country: 'PH', by: [] },
  { role: 'director', kind: 'armed_group', id: 'al_qaeda', name: 'al-Qaeda', country: null, by: [] },
  { role: 'actor', kind: 'armed_group', id: null, name: null, country: null, by: [] },
  { role: 'recipient', kind: 'foreign_state', id: 'us_forces', name: 'US forces', country: 'US', by: [] },
]

/** One place of each precision, one without a country, one without an id. */
const places: readonly ViewPlace[] = [
  sampleViewPlace,
  ...[2, 3, 4, 5, 6, 7].map((precision) => ({ ...sampleViewPlace, name: `Place ${precision}`, gazetteerId: `marsad:p${precision}`, precision })),
  { ...sampleViewPlace, role: 'origin' as const, name: 'Unlisted', gazetteerId: null, admin1: null, lat: null, lon: null, country: 'XK' },
  { ...sampleViewPlace, name: 'High seas', gazetteerId: null, admin1: null, country: null, lat: null, lon: null, precision: 7 },
]

/** The sample incident with everything that a view can hold, of one type, and with secrets wherever free words could stand. */
export function wideIncident(type: EventType, view: Partial<IncidentView> = {}, id = `i-${type}`): Incident {
  const sample = sampleIncident({ type, class: eventTypes[type].class, places, actors: [...namedActors, ...secretActors], ...view })
  return {
    ...sample,
    id,
    reports: [
      ...sample.reports.map((report) => ({ ...report, headline: 'زيد النموذجي' })),
      { id: 'تقرير 3', source: null, url: 'not an address', published: null, headline: 'Zayd Sample' },
      { id: 'late', source: 'Late', url: 'https://example.org/تقرير', published: '2023-03-14T01:30:00+03:00', headline: null },
    ],
    statements: [
      ...sample.statements,
      {
        ...sample.statements[0],
        id: '00000000000000ff',
        field: 'actor',
        value: { role: 'actor', kind: 'individual', id: 'zayd_sample', name: 'Zayd Sample', country: null },
        by: { kind: 'person', name: 'analyst-seven', version: null },
      },
      { ...sample.statements[0], id: '00000000000000fe', attribution: [{ kind: 'witness', name: 'زيد النموذجي', evidence: [] }] },
    ],
  }
}

/** An incident of every type, with statuses, domains, dates and single actors of every kind going round. */
export function everyIncident(): Incident[] {
  const dates = [
    { start: '2023-03-12', end: '2023-03-14', precision: 2 },
    { start: '2023-03-01', end: '2023-03-31', precision: 3 },
    { start: '2023-01-01', end: '2023-12-31', precision: 4 },
    { start: '0001-01-01', end: '9999-12-31', precision: 5 },
    { start: '2023-03-12', end: '2023-03-12', precision: 1 },
  ] as const
  return (Object.keys(eventTypes) as EventType[]).flatMap((type, i) => [
    wideIncident(type, { status: statuses[i % statuses.length], domain: domains[i % domains.length], background: i % 3 === 0, date: { ...dates[i % dates.length], by: [] } }),
    wideIncident(
      type,
      {
        actors: [{ role: actorRoles[i % actorRoles.length], kind: actorKinds[i % actorKinds.length], id: null, name: null, country: i % 2 === 0 ? 'XK' : null, by: [] }],
        places: [],
        figures: [],
        items: [],
        sources: [],
        disputed: ['status'],
      },
      `i-${type}-bare`,
    ),
  ])
}

/** What a writer gives for these incidents, as one text. */
export function writeAll(writer: { begin(): string | Uint8Array; add(incident: Incident): string | Uint8Array; end(): string | Uint8Array }, incidents: readonly Incident[]): string {
  return [writer.begin(), ...incidents.map((incident) => writer.add(incident)), writer.end()].join('')
}
