import type { Backend } from '../store/backend.js'

/** Codes of a closed or growing list of words: each has a small number. */
export class Codes {
  readonly words: string[] = []
  private readonly codes = new Map<string, number>()

  of(word: string): number {
    const known = this.codes.get(word)
    if (known !== undefined) return known
    this.codes.set(word, this.words.length)
    return this.words.push(word) - 1
  }

  find(word: string): number | undefined {
    return this.codes.get(word)
  }
}

/** Not told: no day, no coordinate, no figure. */
export const untold = -1

const epoch = Date.parse('0001-01-01')
const dayLength = 86_400_000

/** Days since 0001-01-01; `untold` for the unknown day. */
export const toDay = (iso: string): number => (iso === '0001-01-01' || iso === '9999-12-31' ? untold : Math.round((Date.parse(iso) - epoch) / dayLength))
export const fromDay = (day: number): string => new Date(epoch + day * dayLength).toISOString().slice(0, 10)

const firstRoom = 1 << 12

/**
 * Every incident of a store as columns in memory, some 80 bytes each: filters, counts, series and map cells are one pass over them, so that a million
 * incidents answer in milliseconds. What is shown of one incident comes from the store.
 */
export class IncidentColumns {
  length = 0
  /** The earliest and the latest first day of any row. */
  firstDay = Number.POSITIVE_INFINITY
  lastDay = Number.NEGATIVE_INFINITY
  readonly types = new Codes()
  readonly classes = new Codes()
  readonly domains = new Codes()
  readonly statuses = new Codes()
  readonly countries = new Codes()
  readonly groups = new Codes()
  key = new Float64Array(firstRoom)
  rank = new Float64Array(firstRoom)
  start = new Int32Array(firstRoom)
  end = new Int32Array(firstRoom)
  type = new Uint8Array(firstRoom)
  class = new Uint8Array(firstRoom)
  domain = new Uint8Array(firstRoom)
  status = new Uint8Array(firstRoom)
  country = new Int16Array(firstRoom)
  lat = new Float32Array(firstRoom)
  lon = new Float32Array(firstRoom)
  /** The site in Web Mercator: 0 to 1 from west to east and from north to south, cut at 85 degrees. */
  x = new Float64Array(firstRoom)
  y = new Float64Array(firstRoom)
  killed = new Int32Array(firstRoom)
  killedLow = new Int32Array(firstRoom)
  killedHigh = new Int32Array(firstRoom)
  sources = new Uint16Array(firstRoom)
  reports = new Uint16Array(firstRoom)
  /** 1 where every report only recalls it; 2 where the incident is gone. */
  flags = new Uint8Array(firstRoom)
  private readonly rows = new Map<number, number>()

  /** Puts an incident in, or in the place of what was there of it. */
  put(row: ColumnRow): void {
    const known = this.rows.get(row.key)
    const i = known ?? this.length++
    if (i >= this.key.length) this.grow()
    this.rows.set(row.key, i)
    this.key[i] = row.key
    this.rank[i] = row.rank
    this.start[i] = toDay(row.start)
    this.end[i] = toDay(row.end)
    this.type[i] = this.types.of(row.type)
    this.class[i] = this.classes.of(row.class)
    this.domain[i] = this.domains.of(row.domain)
    this.status[i] = this.statuses.of(row.status)
    this.country[i] = row.country === null ? untold : this.countries.of(row.country)
    this.lat[i] = row.lat ?? Number.NaN
    this.lon[i] = row.lon ?? Number.NaN
    this.x[i] = (this.lon[i] + 180) / 360
    this.y[i] = (1 - Math.asinh(Math.tan((Math.max(-85, Math.min(85, this.lat[i])) * Math.PI) / 180)) / Math.PI) / 2
    if (this.start[i] !== untold) {
      this.firstDay = Math.min(this.firstDay, this.start[i])
      this.lastDay = Math.max(this.lastDay, this.start[i])
    }
    this.killed[i] = row.killed_best ?? untold
    this.killedLow[i] = row.killed_low ?? untold
    this.killedHigh[i] = row.killed_high ?? untold
    this.sources[i] = Math.min(row.sources, 65_535)
    this.reports[i] = Math.min(row.reports, 65_535)
    this.flags[i] = row.background ? Flag.background : 0
  }

  /** Takes an incident out; its row stays, marked. */
  drop(key: number): void {
    const i = this.rows.get(key)
    if (i !== undefined) this.flags[i] = Flag.gone
  }

  rowOf(key: number): number | undefined {
    return this.rows.get(key)
  }

  private grow(): void {
    const room = this.key.length * 2
    const wider = <T extends { set(from: T): void }>(make: new (size: number) => T, old: T): T => {
      const made = new make(room)
      made.set(old)
      return made
    }
    this.key = wider(Float64Array, this.key)
    for (const name of ['rank', 'x', 'y'] as const) this[name] = wider(Float64Array, this[name])
    for (const name of ['start', 'end', 'killed', 'killedLow', 'killedHigh'] as const) this[name] = wider(Int32Array, this[name])
    for (const name of ['type', 'class', 'domain', 'status', 'flags'] as const) this[name] = wider(Uint8Array, this[name])
    for (const name of ['sources', 'reports'] as const) this[name] = wider(Uint16Array, this[name])
    for (const name of ['lat', 'lon'] as const) this[name] = wider(Float32Array, this[name])
    this.country = wider(Int16Array, this.country)
  }
}

export const Flag = { background: 1, gone: 2 } as const

/** What columns take of a stored incident. */
export interface ColumnRow {
  readonly key: number
  readonly rank: number
  readonly type: string
  readonly class: string
  readonly domain: string
  readonly status: string
  readonly background: number
  readonly start: string
  readonly end: string
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly killed_best: number | null
  readonly killed_low: number | null
  readonly killed_high: number | null
  readonly sources: number
  readonly reports: number
}

const columns = ['key', 'rank', 'type', 'class', 'domain', 'status', 'background', 'start', 'end', 'country', 'lat', 'lon', 'killed_best', 'killed_low', 'killed_high', 'sources', 'reports'] as const
const perPage = 20_000

/** Reads all incidents of a store into columns. */
export async function readColumns(store: Backend, into = new IncidentColumns()): Promise<IncidentColumns> {
  for (let after = 0; ; ) {
    const rows = await store.db
      .selectFrom('incidents')
      .select([...columns])
      .where('key', '>', after)
      .orderBy('key')
      .limit(perPage)
      .execute()
    for (const row of rows) into.put(row)
    if (rows.length < perPage) return into
    after = rows[rows.length - 1].key
  }
}

/** The rows of some incidents as they are now; those that are gone are missing. */
export async function readColumnRows(store: Backend, keys: readonly number[]): Promise<ColumnRow[]> {
  if (keys.length === 0) return []
  return store.db
    .selectFrom('incidents')
    .select([...columns])
    .where('key', 'in', keys)
    .execute()
}
