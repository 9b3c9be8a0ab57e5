import type { Backend } from '../store/backend.js'
import { toConditions } from '../store/incident-filter.js'
import { keyOfRank } from '../store/incident-rank.js'
import type { ServerFilter } from './filter-query.js'
import { Flag, type IncidentColumns, toDay, untold } from './incident-columns.js'

/** The parts of a filter that a view of the overview stands for: each view is counted without its own part, so that it shows what else could be chosen. */
export const dimensions = ['time', 'type', 'country', 'place', 'rest'] as const
export type Dimension = (typeof dimensions)[number]

/** For each row 0 where all parts hold, else one bit for each part that fails; gone rows have all bits. */
export type Failures = Uint8Array

export const bitOf: Readonly<Record<Dimension, number>> = { time: 1, type: 2, country: 4, place: 8, rest: 16 }
const all = 255

/** Holds a filter against every row. What the columns do not have (places, groups, outlets, words) is asked of the store. */
export async function selectIncidents(store: Backend, columns: IncidentColumns, filter: ServerFilter): Promise<Failures> {
  const { length } = columns
  const failures = new Uint8Array(length)
  const since = filter.since ? toDay(filter.since) : null
  const until = filter.until ? toDay(filter.until) : null
  const types = maskOf(filter.type, columns.types)
  const classes = maskOf(filter.class, columns.classes)
  const domains = maskOf(filter.domain, columns.domains)
  const statuses = maskOf(filter.status, columns.statuses)
  const countries = maskOf(filter.country, columns.countries)
  const inStore = await storeMask(store, columns, filter)
  const { bbox, near, minSources, minKilled, background } = filter
  const { start, end, lat, lon, sources, killed, flags } = columns
  // a pass for each part that is set: most filters set one or two
  if (since !== null || until !== null) {
    const from = since ?? Number.NEGATIVE_INFINITY
    const to = until ?? Number.POSITIVE_INFINITY
    for (let i = 0; i < length; i++) if (start[i] === untold || end[i] < from || start[i] > to) failures[i] |= bitOf.time
  }
  mark(failures, columns.type, types, bitOf.type)
  mark(failures, columns.class, classes, bitOf.type)
  mark(failures, columns.country, countries, bitOf.country)
  mark(failures, columns.domain, domains, bitOf.rest)
  mark(failures, columns.status, statuses, bitOf.rest)
  if (minSources) for (let i = 0; i < length; i++) if (sources[i] < minSources) failures[i] |= bitOf.rest
  if (minKilled) for (let i = 0; i < length; i++) if (killed[i] < minKilled) failures[i] |= bitOf.rest
  if (background !== null && background !== undefined) for (let i = 0; i < length; i++) if (background !== ((flags[i] & Flag.background) !== 0)) failures[i] |= bitOf.rest
  if (bbox) for (let i = 0; i < length; i++) if (!isInBox(lat[i], lon[i], bbox)) failures[i] |= bitOf.place
  if (near) for (let i = 0; i < length; i++) if (!(distanceKm(lat[i], lon[i], near.lat, near.lon) <= near.km)) failures[i] |= bitOf.place
  if (inStore) for (let i = 0; i < length; i++) if (!inStore[i]) failures[i] |= bitOf.rest
  for (let i = 0; i < length; i++) if (flags[i] & Flag.gone) failures[i] = all
  return failures
}

/** Marks the rows whose code is none of a mask's; no mask asks for nothing. */
function mark(failures: Failures, codes: Uint8Array | Int16Array, mask: Uint8Array | null, bit: number): void {
  if (mask) for (let i = 0; i < failures.length; i++) if (codes[i] < 0 || mask[codes[i]] === 0) failures[i] |= bit
}

function maskOf(values: readonly string[] | null | undefined, codes: { find(word: string): number | undefined; readonly words: readonly string[] }): Uint8Array | null {
  if (!values || values.length === 0) return null
  const mask = new Uint8Array(codes.words.length)
  for (const value of values) {
    const code = codes.find(value)
    if (code !== undefined) mask[code] = 1
  }
  return mask
}

async function storeMask(store: Backend, columns: IncidentColumns, filter: ServerFilter): Promise<Uint8Array | null> {
  const { place, group, source, text } = filter
  if (!place && !group && !source && !text) return null
  let query = store.db.selectFrom('incidents').select('rank')
  for (const condition of toConditions(store, { place, group, source, text })) query = query.where(condition)
  const mask = new Uint8Array(columns.length)
  for (const { rank } of await query.execute()) {
    const row = columns.rowOf(keyOfRank(rank))
    if (row !== undefined && row < mask.length) mask[row] = 1
  }
  return mask
}

function isInBox(lat: number, lon: number, { west, south, east, north }: { readonly west: number; readonly south: number; readonly east: number; readonly north: number }): boolean {
  if (!(lat >= south && lat <= north)) return false
  return west <= east ? lon >= west && lon <= east : lon >= west || lon <= east
}

/** Great-circle distance; NaN where a coordinate is not told. */
export function distanceKm(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const radians = Math.PI / 180
  const a = Math.sin(((lat2 - lat1) * radians) / 2) ** 2 + Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * Math.sin(((lon2 - lon1) * radians) / 2) ** 2
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(a)))
}
