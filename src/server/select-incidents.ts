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
  const { bbox, near } = filter
  for (let i = 0; i < length; i++) {
    if (columns.flags[i] & Flag.gone) {
      failures[i] = all
      continue
    }
    let failed = 0
    const start = columns.start[i]
    if (since !== null || until !== null) if (start === untold || (since !== null && columns.end[i] < since) || (until !== null && start > until)) failed |= bitOf.time
    if ((types && !types[columns.type[i]]) || (classes && !classes[columns.class[i]])) failed |= bitOf.type
    if (countries && (columns.country[i] < 0 || !countries[columns.country[i]])) failed |= bitOf.country
    if (domains && !domains[columns.domain[i]]) failed |= bitOf.rest
    if (statuses && !statuses[columns.status[i]]) failed |= bitOf.rest
    if (filter.minSources && columns.sources[i] < filter.minSources) failed |= bitOf.rest
    if (filter.minKilled && columns.killed[i] < filter.minKilled) failed |= bitOf.rest
    if (filter.background !== null && filter.background !== undefined && filter.background !== ((columns.flags[i] & Flag.background) !== 0)) failed |= bitOf.rest
    if (bbox && !isInBox(columns.lat[i], columns.lon[i], bbox)) failed |= bitOf.place
    if (near && !(distanceKm(columns.lat[i], columns.lon[i], near.lat, near.lon) <= near.km)) failed |= bitOf.place
    if (inStore && !inStore[i]) failed |= bitOf.rest
    failures[i] = failed
  }
  return failures
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
