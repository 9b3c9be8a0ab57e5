import type { Backend } from '../store/backend.js'
import { toConditions } from '../store/incident-filter.js'
import { keyOfRank } from '../store/incident-rank.js'
import type { ServerFilter } from './filter-query.js'
import { Flag, type IncidentColumns, toDay } from './incident-columns.js'

/** The parts of a filter that a view of the overview stands for: each view is counted without its own part, so that it shows what else could be chosen. */
export const dimensions = ['time', 'type', 'country', 'place', 'rest'] as const
export type Dimension = (typeof dimensions)[number]

/** What a filter leaves of columns: these, as they were when it was held against them. */
export interface Selection {
  readonly columns: IncidentColumns
  /** For each row 0 where all parts hold, else one bit for each part that fails; gone rows have all bits. */
  readonly failures: Uint8Array
  /** For each run the bits that all of its rows have. */
  readonly ofRuns: Uint8Array
}

/** The bit of the time is the lowest, as the passes over days have it. */
export const bitOf: Readonly<Record<Dimension, number>> = { time: 1, type: 2, country: 4, place: 8, rest: 16 }
const all = 255

/** Before all days and after all, both within 31 bits of any. */
export const dawn = -(1 << 29)
export const dusk = 1 << 29

/** Holds a filter against every row. What the columns do not have (places, groups, outlets, words) is asked of the store. */
export async function selectIncidents(store: Backend, columnsNow: () => IncidentColumns, filter: ServerFilter): Promise<Selection> {
  const ranks = await ranksInStore(store, filter)
  // from here on nothing is waited for: the columns stay as they are
  const columns = columnsNow()
  const { length, runs, ordered } = columns
  const failures = new Uint8Array(length)
  const bitsOf = alikeBits(columns, filter)
  const { sources, killed } = columns
  const ofRuns = new Uint8Array(runs.length - 1)
  for (let run = 0; run + 1 < runs.length; run++) {
    ofRuns[run] = bitsOf(runs[run])
    failures.fill(ofRuns[run], runs[run], runs[run + 1])
  }
  for (let i = ordered; i < length; i++) failures[i] = bitsOf(i)
  if (filter.since || filter.until) markDays(failures, columns, filter.since ? toDay(filter.since) : dawn, filter.until ? toDay(filter.until) : dusk)
  const { minSources, minKilled } = filter
  if (minSources) for (let i = 0; i < length; i++) if (sources[i] < minSources) failures[i] |= bitOf.rest
  if (minKilled) for (let i = 0; i < length; i++) if (killed[i] < minKilled) failures[i] |= bitOf.rest
  const isInside = siteMask(columns, filter)
  if (isInside) for (let i = 0; i < length; i++) if (columns.site[i] < 0 || isInside[columns.site[i]] === 0) failures[i] |= bitOf.place
  if (ranks) {
    const inStore = new Uint8Array(length)
    for (const rank of ranks) {
      const row = columns.rowOf(keyOfRank(rank))
      if (row !== undefined) inStore[row] = 1
    }
    for (let i = 0; i < length; i++) if (!inStore[i]) failures[i] |= bitOf.rest
  }
  for (const row of columns.gone) failures[row] = all
  return { columns, failures, ofRuns }
}

/** Without a branch, which the processor could not foretell: a difference below 0 has its highest bit set, and so has a day that is not told. */
function markDays(failures: Uint8Array, { start, end }: IncidentColumns, from: number, to: number): void {
  for (let i = 0; i < failures.length; i++) failures[i] |= (start[i] | (end[i] - from) | (to - start[i])) >>> 31
}

/** The bits of what rows of one run have alike. */
export function alikeBits(columns: IncidentColumns, filter: ServerFilter): (row: number) => number {
  const types = maskOf(filter.type, columns.types)
  const classes = maskOf(filter.class, columns.classes)
  const domains = maskOf(filter.domain, columns.domains)
  const statuses = maskOf(filter.status, columns.statuses)
  const countries = maskOf(filter.country, columns.countries)
  const background = filter.background ?? null
  const isOut = (mask: Uint8Array | null, code: number): boolean => mask !== null && (code < 0 || mask[code] === 0)
  return (row) =>
    (isOut(types, columns.type[row]) || isOut(classes, columns.class[row]) ? bitOf.type : 0) |
    (isOut(countries, columns.country[row]) ? bitOf.country : 0) |
    (isOut(domains, columns.domain[row]) || isOut(statuses, columns.status[row]) || (background !== null && background !== ((columns.flags[row] & Flag.background) !== 0)) ? bitOf.rest : 0)
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

async function ranksInStore(store: Backend, { place, group, source, text }: ServerFilter): Promise<readonly number[] | null> {
  if (!place && !group && !source && !text) return null
  let query = store.db.selectFrom('incidents').select('rank')
  for (const condition of toConditions(store, { place, group, source, text })) query = query.where(condition)
  return (await query.execute()).map(({ rank }) => rank)
}

/** 1 for each site that lies where the filter asks; null where it does not ask. */
function siteMask({ sites }: IncidentColumns, { bbox, near }: ServerFilter): Uint8Array | null {
  if (!bbox && !near) return null
  return Uint8Array.from({ length: sites.length }, (_, site) => {
    const [lat, lon] = [sites.lat[site], sites.lon[site]]
    return (!bbox || isInBox(lat, lon, bbox)) && (!near || distanceKm(lat, lon, near.lat, near.lon) <= near.km) ? 1 : 0
  })
}

function isInBox(lat: number, lon: number, { west, south, east, north }: { readonly west: number; readonly south: number; readonly east: number; readonly north: number }): boolean {
  if (!(lat >= south && lat <= north)) return false
  return west <= east ? lon >= west && lon <= east : lon >= west || lon <= east
}

/** Great-circle distance. */
export function distanceKm(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const radians = Math.PI / 180
  const a = Math.sin(((lat2 - lat1) * radians) / 2) ** 2 + Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * Math.sin(((lon2 - lon1) * radians) / 2) ** 2
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(a)))
}
