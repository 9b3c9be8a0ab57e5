import { type Static, Type } from 'typebox'
import { eventTypes } from '../../codebook/event-types.table.js'
import { domains, statuses } from '../../codebook/values.table.js'
import { MarsadError } from '../core/errors.js'
import { isIsoDate } from '../ingest/iso-date.js'
import type { IncidentFilter } from '../store/incident-filter.js'

const list = (description: string) => Type.Optional(Type.String({ description: `${description}; several with commas between`, maxLength: 2000 }))
const day = (description: string) => Type.Optional(Type.String({ description, pattern: '^\\d{4}-\\d{2}-\\d{2}$' }))

/** What every list, series, map and export of the API is narrowed by. */
export const FilterQuery = Type.Object(
  {
    since: day('incidents that may have happened on or after this day'),
    until: day('incidents that may have happened on or before this day'),
    type: list('event types'),
    class: list('classes'),
    domain: list('domains'),
    status: list('statuses'),
    country: list('ISO 3166-1 alpha-2 codes'),
    place: Type.Optional(Type.String({ description: 'a name in any script, or a gazetteer id', maxLength: 200 })),
    near: Type.Optional(Type.String({ description: 'latitude, longitude, kilometres', pattern: '^-?[\\d.]{1,12},-?[\\d.]{1,12},[\\d.]{1,9}$' })),
    bbox: Type.Optional(Type.String({ description: 'west, south, east, north in degrees: incidents with a site known to the town in it', pattern: '^(-?[\\d.]{1,12},){3}-?[\\d.]{1,12}$' })),
    group: Type.Optional(Type.String({ description: 'id of a group or agency in any role', maxLength: 200 })),
    source: Type.Optional(Type.String({ description: 'outlet', maxLength: 300 })),
    text: Type.Optional(Type.String({ description: 'words that the reports use, all of them; in quotation marks they stand side by side', maxLength: 500 })),
    minSources: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
    minKilled: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000_000 })),
    background: Type.Optional(Type.Boolean({ description: 'only those that are just recalled, or none of them' })),
  },
  { additionalProperties: false },
)
export type FilterQuery = Static<typeof FilterQuery>

export interface ServerFilter extends IncidentFilter {
  readonly bbox: { readonly west: number; readonly south: number; readonly east: number; readonly north: number } | null
}

const classes: readonly string[] = [...new Set(Object.values(eventTypes).map((type) => type.class))]

/** The filter that a query asks for. @throws {MarsadError} USAGE, naming the parameter */
export function toFilter(query: FilterQuery): ServerFilter {
  const days = (
    [
      ['since', query.since],
      ['until', query.until],
    ] as const
  ).find(([, value]) => value !== undefined && !isIsoDate(value))
  if (days) throw new MarsadError('USAGE', days[0], 'not a day that exists')
  return {
    since: query.since ?? null,
    until: query.until ?? null,
    type: listOf('type', query.type, Object.keys(eventTypes)),
    class: listOf('class', query.class, classes),
    domain: listOf('domain', query.domain, domains),
    status: listOf('status', query.status, statuses),
    country: listOf('country', query.country?.toUpperCase(), null),
    place: query.place?.trim() || null,
    near: nearOf(query.near),
    bbox: boxOf(query.bbox),
    group: query.group?.trim() || null,
    source: query.source?.trim() || null,
    text: query.text?.trim() || null,
    minSources: query.minSources ?? null,
    minKilled: query.minKilled ?? null,
    background: query.background ?? null,
  }
}

function listOf(name: string, given: string | undefined, values: readonly string[] | null): readonly string[] | null {
  const parts = (given ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const stranger = parts.find((part) => (values ? !values.includes(part) : !/^[A-Z]{2}$/u.test(part)))
  if (stranger !== undefined) throw new MarsadError('USAGE', name, `"${stranger}" is ${values ? `not one of ${values.join(', ')}` : 'no ISO 3166-1 alpha-2 code'}`)
  return parts.length > 0 ? parts : null
}

function nearOf(given: string | undefined): ServerFilter['near'] {
  if (given === undefined) return null
  const [lat, lon, km] = given.split(',').map(Number)
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && km > 0 && km <= 20_000)) throw new MarsadError('USAGE', 'near', 'not a latitude, a longitude and kilometres')
  return { lat, lon, km }
}

function boxOf(given: string | undefined): ServerFilter['bbox'] {
  if (given === undefined) return null
  const [west, south, east, north] = given.split(',').map(Number)
  if ([west, south, east, north].some((value) => Number.isNaN(value)) || south > north) throw new MarsadError('USAGE', 'bbox', 'not west, south, east and north in degrees')
  return { west, south, east, north }
}
