import type { Incident, ViewActor, ViewDate } from '../core/incident.js'
import { isUnknownDate } from './date-words.js'
import { toIncidentSummary } from './incident-summary.js'
import { toIncidentTitle } from './incident-title.js'
import { toStixActor } from './stix-actor.js'
import { stixConfidence } from './stix-confidence.js'
import { toStixCountry, toStixLocation } from './stix-location.js'
import { type StixFrame, type StixObject, stixEpoch, stixId, toStixObject, toStixTime } from './stix-object.js'

/** The objects of one incident: those that others may share, and those that are its own. */
export interface StixIncident {
  readonly id: string
  readonly shared: readonly StixObject[]
  readonly own: readonly StixObject[]
}

/** Coarser dates give a relationship no times. */
const lastDayPrecision = 2

/**
 * The incident as a core `incident`, its places and actors, and what joins them. Section 4.6 defines no relationship of an incident but the common
 * ones, so the incident is `related-to` each place and actor, and the description has the role; a threat actor `targets` identities (4.17) and is
 * `located-at` its country, as an identity is (4.5).
 */
export function toStixIncident(frame: StixFrame, incident: Incident): StixIncident {
  const { view } = incident
  const id = stixId('incident', incident.id)
  const created = toStixTime(incident.reports[0]?.published ?? null) ?? stixEpoch
  const confidence = stixConfidence(view)
  const shared: StixObject[] = []
  const own = new Map<string, StixObject>()
  const relate = (source: string, type: string, target: string, description: string, times: object = {}): void => {
    const relationship = stixId('relationship', type, source, target, incident.id, description)
    own.set(relationship, toStixObject(frame, 'relationship', relationship, created, { relationship_type: type, source_ref: source, target_ref: target, description, confidence, ...times }))
  }

  own.set(
    id,
    toStixObject(frame, 'incident', id, created, {
      name: toIncidentTitle(view),
      description: toIncidentSummary(view),
      labels: [view.type, view.class, view.domain, view.status, ...(view.background ? ['background'] : [])],
      confidence,
      external_references: [{ source_name: 'marsad', external_id: incident.id }],
    }),
  )
  for (const place of view.places) {
    const location = toStixLocation(frame, place)
    if (location === null) continue
    shared.push(location)
    relate(id, 'related-to', location.id, place.role)
  }
  const objects = view.actors.map((actor): [ViewActor, StixObject | null] => [actor, toStixActor(frame, actor)])
  for (const [actor, object] of objects) {
    if (object === null) continue
    shared.push(object)
    relate(id, 'related-to', object.id, actor.role)
    if (actor.country !== null) shared.push(...toStixHome(frame, object, actor.country))
  }
  if (view.class === 'violence' && view.status !== 'denied' && view.status !== 'planned') {
    const pick = (role: string, type: string) => objects.flatMap(([actor, object]) => (actor.role === role && object?.type === type ? [object] : []))
    for (const group of pick('actor', 'threat-actor')) {
      for (const victim of pick('recipient', 'identity')) relate(group.id, 'targets', victim.id, `In incident ${incident.id}.`, timesOf(view.date))
    }
  }
  return { id, shared, own: [...own.values()] }
}

/** Where a group or body is from, or the people of a class are: a statement of the tables and the reports alike, so it stands once. */
function toStixHome(frame: StixFrame, object: StixObject, country: string): StixObject[] {
  const home = toStixCountry(frame, country)
  const id = stixId('relationship', 'located-at', object.id, home.id)
  return [home, toStixObject(frame, 'relationship', id, stixEpoch, { relationship_type: 'located-at', source_ref: object.id, target_ref: home.id })]
}

/** From the first moment of the first day to the first moment after the last, in UTC, since reports tell no time zone. */
function timesOf(date: ViewDate): object {
  if (isUnknownDate(date) || date.precision > lastDayPrecision) return {}
  const stop = new Date(Date.parse(date.end) + 24 * 60 * 60 * 1000)
  return { start_time: toStixTime(date.start), stop_time: stop.toISOString() }
}
