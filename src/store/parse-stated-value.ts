import { gazetteerImage } from '#images/gazetteer'
import { type EventType, eventTypes } from '../../codebook/event-types.table.js'
import { countOfs, countWhats, domains, statuses } from '../../codebook/values.table.js'
import { MarsadError } from '../core/errors.js'
import { type Gazetteer, readGazetteer } from '../gazetteer/gazetteer.js'
import { precisionOfKind } from '../gazetteer/place.js'
import type { StatableField } from './statable-fields.table.js'

let gazetteer: Gazetteer | null = null

/**
 * A person's value for a field as statements have it: `bombing`; `2023-03-12` or `2023-03-01..2023-03-31`; `killed 12`, `killed 12..14` or `injured 5.. civilians`;
 * `geonames:2473457` for a site; `true`.
 * @throws {MarsadError} USAGE where it is no value of that field
 */
export function parseStatedValue(field: StatableField, text: string): unknown {
  const given = text.trim()
  switch (field) {
    case 'type':
      return oneOf(given, Object.keys(eventTypes) as EventType[])
    case 'domain':
      return oneOf(given, domains)
    case 'status':
      return oneOf(given, statuses)
    case 'background':
      return oneOf(given, ['true', 'false']) === 'true'
    case 'date':
      return parseDays(given)
    case 'place':
      return parsePlace(given)
    case 'count':
      return parseCount(given)
  }
}

function oneOf<T extends string>(given: string, values: readonly T[]): T {
  const found = values.find((value) => value === given)
  if (found === undefined) throw new MarsadError('USAGE', given, `not one of ${values.join(', ')}`)
  return found
}

const dayLength = 86_400_000

function parseDays(given: string): { start: string; end: string; precision: number } {
  const [start, end = start] = given.split('..')
  const length = (Date.parse(end) - Date.parse(start)) / dayLength + 1
  const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(day) && !Number.isNaN(Date.parse(day)) && new Date(Date.parse(day)).toISOString().startsWith(day)
  if (!isDay(start) || !isDay(end) || !(length >= 1)) throw new MarsadError('USAGE', given, 'not a day such as 2023-03-12, nor two such as 2023-03-01..2023-03-31')
  const precision = length === 1 ? 1 : length <= 7 ? 2 : length <= 31 ? 3 : length <= 366 ? 4 : 5
  return { start, end, precision }
}

function parseCount(given: string): unknown {
  const match = /^(\w+) (?:(\d{1,9})|(\d{0,9})\.\.(\d{0,9}))(?: (\w+))?$/u.exec(given)
  if (!match || (match[2] === undefined && match[3] === '' && match[4] === '')) throw new MarsadError('USAGE', given, 'not a figure such as "killed 12", "killed 12..14" or "injured 5.. civilians"')
  const bound = (digits: string | undefined): number | null => (digits === undefined || digits === '' ? null : Number(digits))
  const [min, max] = match[2] === undefined ? [bound(match[3]), bound(match[4])] : [Number(match[2]), Number(match[2])]
  if (min !== null && max !== null && min > max) throw new MarsadError('USAGE', given, 'the range ends before it begins')
  const basis = min === max ? 'exact' : max === null ? 'at_least' : min === null ? 'at_most' : 'about'
  return { what: oneOf(match[1], countWhats), min, max, basis, of: match[5] === undefined ? 'unknown' : oneOf(match[5], countOfs) }
}

function parsePlace(given: string): unknown {
  gazetteer ??= readGazetteer(gazetteerImage)
  const place = gazetteer.find(given)
  if (!place) throw new MarsadError('USAGE', given, 'not the id of a place in the gazetteer, such as geonames:2473457')
  const unit = place.kind === 'country' || place.kind === 'admin1' ? undefined : gazetteer.unitOf(place)
  return {
    role: 'site',
    name: place.name,
    nameAr: place.nameAr,
    gazetteerId: place.id,
    admin1: unit?.name ?? null,
    country: place.country,
    lat: place.lat,
    lon: place.lon,
    precision: precisionOfKind(place.kind),
  }
}
