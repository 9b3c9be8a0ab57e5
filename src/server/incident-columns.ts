import type { Backend } from '../store/backend.js'
import { dayOfRank } from '../store/incident-rank.js'
import { Sites } from './sites.js'

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

/** Not told: no day, no country, no site. */
export const untold = -1

const epoch = Date.parse('0001-01-01')
const dayLength = 86_400_000

/** Days since 0001-01-01; `untold` for the unknown day. */
export const toDay = (iso: string): number => (iso === '0001-01-01' || iso === '9999-12-31' ? untold : Math.round((Date.parse(iso) - epoch) / dayLength))
export const fromDay = (day: number): string => new Date(epoch + day * dayLength).toISOString().slice(0, 10)

const firstRoom = 1 << 12
/** Rows behind those that are in order; with more the columns are put in order anew. */
const mostLoose = 1 << 14

/**
 * Every incident of a store as columns in memory, some 60 bytes each: filters, counts, series and map cells are a pass over them. What is shown of one incident comes from the store.
 *
 * The first rows stand in order (`inOrder`): runs of rows that are alike in type, class, domain, status, country and background, each by first day, so that a pass decides these once
 * a run and reads memory from one end to the other. What came or changed since stands behind them.
 */
export class IncidentColumns {
  length = 0
  /** The earliest and the latest first day of any row. */
  firstDay = Number.POSITIVE_INFINITY
  lastDay = Number.NEGATIVE_INFINITY
  types = new Codes()
  classes = new Codes()
  domains = new Codes()
  statuses = new Codes()
  countries = new Codes()
  sites = new Sites()
  key = new Uint32Array(firstRoom)
  rank = new Float64Array(firstRoom)
  start = new Int32Array(firstRoom)
  end = new Int32Array(firstRoom)
  type = new Uint8Array(firstRoom)
  class = new Uint8Array(firstRoom)
  domain = new Uint8Array(firstRoom)
  status = new Uint8Array(firstRoom)
  country = new Int16Array(firstRoom)
  /** Of `sites`; `untold` where none is known to the town. */
  site = new Int32Array(firstRoom)
  /** 0 where no toll is told; the lowest and the highest are the best figure where they are not told. */
  killed = new Int32Array(firstRoom)
  killedLow = new Int32Array(firstRoom)
  killedHigh = new Int32Array(firstRoom)
  sources = new Uint16Array(firstRoom)
  /** 1 where every report only recalls it; 2 where the incident is gone. */
  flags = new Uint8Array(firstRoom)
  /** Where each run begins, and where the last one ends. */
  runs: Uint32Array = new Uint32Array(1)
  /** For each run the most days that one of its incidents lasts; `untold` where rows of it have to be looked at one by one: one is gone, or ends before it begins. */
  lasting: Int32Array = new Int32Array(0)
  /** For each row in order the sums of the rows before it, modulo 2³². */
  sumsBefore: Readonly<Record<'killed' | 'killedLow' | 'killedHigh', Uint32Array>> = { killed: new Uint32Array(1), killedLow: new Uint32Array(1), killedHigh: new Uint32Array(1) }
  /** The rows that stand in order, latest first. */
  byRank: Uint32Array = new Uint32Array(0)
  /** Rows that are gone, or that stand in another place by now. */
  gone: number[] = []
  /** Rows that end before they begin: their end is not told. */
  readonly endless = new Set<number>()
  /** By key the row and one; 0 where there is none. */
  private rows = new Uint32Array(firstRoom)

  /** Puts an incident in, or in the place of what was there of it. */
  put(row: ColumnRow): void {
    const known = this.rowOf(row.key)
    if (known !== undefined && known < this.ordered) this.dropRow(known)
    const i = known !== undefined && known >= this.ordered ? known : this.length++
    if (i >= this.key.length) this.grow()
    this.remember(row.key, i)
    this.key[i] = row.key
    this.rank[i] = row.rank
    this.start[i] = toDay(row.start)
    this.end[i] = toDay(row.end)
    this.type[i] = this.types.of(row.type)
    this.class[i] = this.classes.of(row.class)
    this.domain[i] = this.domains.of(row.domain)
    this.status[i] = this.statuses.of(row.status)
    this.country[i] = row.country === null ? untold : this.countries.of(row.country)
    this.site[i] = row.lat === null || row.lon === null ? untold : this.sites.of(row.lat, row.lon)
    if (this.end[i] < this.start[i]) this.endless.add(i)
    else this.endless.delete(i)
    if (this.start[i] !== untold) {
      this.firstDay = Math.min(this.firstDay, this.start[i])
      this.lastDay = Math.max(this.lastDay, this.start[i])
    }
    this.killed[i] = row.killed_best ?? 0
    this.killedLow[i] = row.killed_low ?? this.killed[i]
    this.killedHigh[i] = row.killed_high ?? this.killed[i]
    this.sources[i] = Math.min(row.sources, 65_535)
    if (this.flags[i] & Flag.gone) this.gone.splice(this.gone.indexOf(i), 1)
    this.flags[i] = row.background ? Flag.background : 0
  }

  /** Takes an incident out; its row stays, marked. */
  drop(key: number): void {
    const i = this.rowOf(key)
    if (i !== undefined) this.dropRow(i)
  }

  /** The row of an incident; of one that is gone the row that was its last. */
  rowOf(key: number): number | undefined {
    const row = key < this.rows.length ? this.rows[key] : 0
    return row === 0 ? undefined : row - 1
  }

  /** How many rows stand in order. */
  get ordered(): number {
    return this.runs[this.runs.length - 1]
  }

  /** Whether so much stands behind the rows in order that passes grow slow. */
  get isLoose(): boolean {
    return Math.max(this.length - this.ordered, this.gone.length) > mostLoose
  }

  /** The same incidents with all rows in order, without those that are gone. These columns stay as they are, for who is reading them. */
  toOrdered(): IncidentColumns {
    const { length, flags, start, key, type, class: kind, domain, status, country } = this
    const alike = new Map<number, number>()
    const runOf = new Uint32Array(length)
    for (let i = 0; i < length; i++) {
      const of = ((((type[i] * 256 + kind[i]) * 256 + domain[i]) * 256 + status[i]) * 65_536 + country[i] + 1) * 2 + (flags[i] & Flag.background)
      let run = alike.get(of)
      if (run === undefined) {
        run = alike.size
        alike.set(of, run)
      }
      runOf[i] = run
    }
    const left = new Uint32Array(length - this.gone.length)
    for (let i = 0, next = 0; i < length; i++) if (!(flags[i] & Flag.gone)) left[next++] = i
    const first = this.lastDay < this.firstDay ? 0 : this.firstDay
    // days that are not told stand first
    const dayOf = (i: number): number => (start[i] === untold ? 0 : start[i] - first + 1)
    const days = this.lastDay < this.firstDay ? 1 : this.lastDay - first + 2
    const order = ordered(ordered(left, dayOf, days), (i) => runOf[i], alike.size)

    const made = new IncidentColumns()
    for (const name of ['types', 'classes', 'domains', 'statuses', 'countries', 'sites', 'firstDay', 'lastDay'] as const) Object.assign(made, { [name]: this[name] })
    made.length = order.length
    const room = Math.max(firstRoom, order.length + (order.length >> 4))
    for (const name of columnNames) {
      const from = this[name]
      const to = new (from.constructor as new (size: number) => typeof from)(room)
      for (let i = 0; i < order.length; i++) to[i] = from[order[i]]
      Object.assign(made, { [name]: to })
    }
    const runs: number[] = []
    for (let i = 0; i < order.length; i++) if (i === 0 || runOf[order[i]] !== runOf[order[i - 1]]) runs.push(i)
    made.runs = Uint32Array.from([...runs, order.length])
    made.rows = new Uint32Array(this.rows.length)
    for (let i = 0; i < order.length; i++) made.rows[made.key[i]] = i + 1
    made.lasting = longestOf(made)
    for (let i = 0; i < made.length; i++) if (made.end[i] < made.start[i]) made.endless.add(i)
    made.sumsBefore = { killed: sumsBefore(made.killed, made.length), killedLow: sumsBefore(made.killedLow, made.length), killedHigh: sumsBefore(made.killedHigh, made.length) }
    made.byRank = rowsByRank(made.rank.subarray(0, order.length))
    return made
  }

  private dropRow(i: number): void {
    if (this.flags[i] & Flag.gone) return
    this.flags[i] = Flag.gone
    this.gone.push(i)
    if (i < this.ordered) this.lasting[firstAbove(this.runs, i, 0, this.runs.length) - 1] = untold
  }

  private remember(key: number, row: number): void {
    if (key >= this.rows.length) {
      const wider = new Uint32Array(Math.max(key + 1, this.rows.length * 2))
      wider.set(this.rows)
      this.rows = wider
    }
    this.rows[key] = row + 1
  }

  private grow(): void {
    const room = this.key.length * 2
    for (const name of columnNames) {
      const from = this[name]
      const to = new (from.constructor as new (size: number) => typeof from)(room)
      to.set(from)
      Object.assign(this, { [name]: to })
    }
  }
}

const columnNames = ['key', 'rank', 'start', 'end', 'type', 'class', 'domain', 'status', 'country', 'site', 'killed', 'killedLow', 'killedHigh', 'sources', 'flags'] as const

function longestOf({ runs, start, end }: IncidentColumns): Int32Array {
  return Int32Array.from({ length: runs.length - 1 }, (_, run) => {
    let longest = 0
    for (let i = runs[run]; i < runs[run + 1]; i++) {
      if (start[i] === untold) continue
      if (end[i] < start[i]) return untold
      longest = Math.max(longest, end[i] - start[i])
    }
    return longest
  })
}

function sumsBefore(values: Int32Array, length: number): Uint32Array {
  const sums = new Uint32Array(length + 1)
  for (let i = 0; i < length; i++) sums[i + 1] = sums[i] + values[i]
  return sums
}

/** Where in rising values, between two places, the first one above a value stands. */
export function firstAbove(values: ArrayLike<number>, value: number, from: number, to: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle] <= value) low = middle + 1
    else high = middle
  }
  return low
}

/** Rows by their ranks, highest first. A rank is the day and, among those of one day, the key. */
function rowsByRank(rank: Float64Array): Uint32Array {
  const digits = 1 << 12
  const highDigit = (value: number): number => Math.floor(value / digits) % digits
  let rows = new Uint32Array(rank.length)
  let [first, last] = [Number.POSITIVE_INFINITY, 0]
  for (let i = 0; i < rank.length; i++) {
    rows[i] = i
    const day = dayOfRank(rank[i])
    first = Math.min(first, day)
    last = Math.max(last, day)
  }
  rows = ordered(rows, (i) => rank[i] % digits, digits)
  rows = ordered(rows, (i) => highDigit(rank[i]), digits)
  return ordered(rows, (i) => dayOfRank(rank[i]) - first, Math.max(1, last - first + 1)).reverse()
}

/** Rows by a digit, those of one digit as they stood: one pass to count, one to lay out. */
function ordered(rows: Uint32Array, digitOf: (row: number) => number, digits: number): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(digits + 1)
  for (let i = 0; i < rows.length; i++) next[digitOf(rows[i]) + 1]++
  for (let digit = 0; digit < digits; digit++) next[digit + 1] += next[digit]
  const made = new Uint32Array(rows.length)
  for (let i = 0; i < rows.length; i++) made[next[digitOf(rows[i])]++] = rows[i]
  return made
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
}

const columns = ['key', 'rank', 'type', 'class', 'domain', 'status', 'background', 'start', 'end', 'country', 'lat', 'lon', 'killed_best', 'killed_low', 'killed_high', 'sources'] as const
const perPage = 20_000

/** Reads all incidents of a store into columns, in order. */
export async function readColumns(store: Backend): Promise<IncidentColumns> {
  const read = new IncidentColumns()
  for (let after = 0; ; ) {
    const rows = await store.db
      .selectFrom('incidents')
      .select([...columns])
      .where('key', '>', after)
      .orderBy('key')
      .limit(perPage)
      .execute()
    for (const row of rows) read.put(row)
    if (rows.length < perPage) return read.toOrdered()
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
