import type { Release } from './incident-writer.js'
import { marsadNamespace } from './marsad-namespace.js'
import { uuidV5 } from './uuid-v5.js'

/** A STIX 2.1 object, its properties in the order in which they are written. */
export interface StixObject {
  readonly type: string
  readonly id: string
  readonly [property: string]: unknown
}

/** The birthday of objects that have none in Marsad (groups, bodies, classes, places, reports without a day): fixed, since `created` may not differ between versions. */
export const stixEpoch = '2020-01-01T00:00:00.000Z'

/** TLP:CLEAR of TLP 2.0, with the id that OASIS gave it. */
export const tlpClearId = 'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487'

/** `type--` and the UUID of type and key; the same in every release. */
export function stixId(type: string, ...key: readonly (string | number | null)[]): string {
  return `${type}--${uuidV5(marsadNamespace, [type, ...key].join('|'))}`
}

/** ISO 8601 date or date-time as a STIX timestamp (UTC, milliseconds); null if it is none. A bare day is its first moment. */
export function toStixTime(value: string | null): string | null {
  const time = value === null ? Number.NaN : Date.parse(value)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

/** What the objects of one release share. */
export interface StixFrame {
  readonly producer: string
  readonly markings: readonly string[]
  /** When the release was made: the version of every object in it. */
  readonly modified: string
}

export function toStixFrame(release: Release): StixFrame {
  return {
    producer: stixId('identity', 'producer', release.coder.name),
    markings: release.licence === null ? [tlpClearId] : [tlpClearId, stixId('marking-definition', 'licence', release.licence)],
    modified: toStixTime(release.created) ?? stixEpoch,
  }
}

/** A domain or relationship object with the properties that all have. `modified` is never before `created`, as section 3.2 asks. Undefined properties are not written. */
export function toStixObject(frame: StixFrame, type: string, id: string, created: string, properties: Readonly<Record<string, unknown>>): StixObject {
  const modified = frame.modified > created ? frame.modified : created
  return { type, spec_version: '2.1', id, created_by_ref: frame.producer, created, modified, ...properties, object_marking_refs: frame.markings }
}
