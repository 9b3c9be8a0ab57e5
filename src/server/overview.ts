import { eachSpan } from './each-span.js'
import type { ServerFilter } from './filter-query.js'
import { Flag, fromDay, type IncidentColumns, toDay, untold } from './incident-columns.js'
import { alikeBits, bitOf, dawn, dusk, type Selection } from './select-incidents.js'

export const steps = ['day', 'week', 'month', 'year'] as const
export type Step = (typeof steps)[number]

export interface SeriesPoint {
  /** First day of the step, ISO. */
  readonly start: string
  readonly incidents: number
  readonly killedLow: number
  readonly killed: number
  /** Open ends count with their best figure. */
  readonly killedHigh: number
}

export interface Overview {
  readonly count: number
  readonly killed: { readonly low: number; readonly best: number; readonly high: number }
  /** Incidents without a known day are in none of the points. */
  readonly series: readonly SeriesPoint[]
  readonly undated: number
  readonly types: readonly Tally[]
  readonly countries: readonly Tally[]
}

export interface Tally {
  /** Null where the reports tell none. */
  readonly value: string | null
  readonly incidents: number
  readonly killed: number
}

/** Days of the longest step of a kind: so many after its first day begins the next, or has begun. */
const longest: Readonly<Record<Step, number>> = { day: 1, week: 7, month: 31, year: 366 }

/** Incidents, lowest, best and highest killed of each day from the first day on. Steps are made of days afterwards. */
export interface DaySums {
  readonly columns: IncidentColumns
  readonly first: number
  readonly sums: Float64Array
  readonly undated: number
}

const perDay = 4

/** What each day has of what a filter without its days leaves: while the reader drags over the timeline, these stay. */
export function toDaySums({ columns, failures, ofRuns }: Selection): DaySums {
  const { start, killed, killedLow, killedHigh, firstDay: first, lastDay, runs, ordered } = columns
  const sums = new Float64Array(Math.max(0, lastDay - first + 1) * perDay)
  let undated = 0
  const add = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      if ((failures[i] & ~bitOf.time) !== 0) continue
      if (start[i] === untold) undated++
      else {
        const day = (start[i] - first) * perDay
        sums[day]++
        sums[day + 1] += killedLow[i]
        sums[day + 2] += killed[i]
        sums[day + 3] += killedHigh[i]
      }
    }
  }
  for (let run = 0; run + 1 < runs.length; run++) if (ofRuns[run] === 0) add(runs[run], runs[run + 1])
  add(ordered, failures.length)
  return { columns, first, sums, undated }
}

/** What a filter leaves, in all and by type and country: of each code its incidents and its killed. */
export interface Counts {
  readonly total: { count: number; low: number; best: number; high: number }
  readonly types: Float64Array
  /** One further on than their codes: the first is where no country is told. */
  readonly countries: Float64Array
  /** How many begin on each day from the first day on. */
  readonly shownOnDay: () => Uint32Array
}

const noCounts = ({ types, countries }: IncidentColumns): Omit<Counts, 'shownOnDay'> => ({
  total: { count: 0, low: 0, best: 0, high: 0 },
  types: new Float64Array(types.words.length * 2),
  countries: new Float64Array((countries.words.length + 1) * 2),
})

/** Counts row by row, for any filter. */
export function countRows({ columns, failures }: Selection): Counts {
  const { killed, killedLow, killedHigh, type, country, start, firstDay, lastDay } = columns
  const made = noCounts(columns)
  const { total, types, countries } = made
  for (let i = 0; i < failures.length; i++) {
    const failed = failures[i]
    if (failed === 0) {
      total.count++
      total.low += killedLow[i]
      total.best += killed[i]
      total.high += killedHigh[i]
    }
    if ((failed & ~bitOf.type) === 0) tell(types, type[i], 1, killed[i])
    if ((failed & ~bitOf.country) === 0) tell(countries, country[i] + 1, 1, killed[i])
  }
  const shownOnDay = (): Uint32Array => {
    const days = new Uint32Array(Math.max(0, lastDay - firstDay + 1))
    for (let i = 0; i < failures.length; i++) if (failures[i] === 0 && start[i] !== untold) days[start[i] - firstDay]++
    return days
  }
  return { ...made, shownOnDay }
}

/** The same for filters with `isOfRuns`, span by span; by the day sums of the filter without its days. */
export function countSpans(columns: IncidentColumns, filter: ServerFilter, daySums: DaySums): Counts {
  const { killed, killedLow, killedHigh, type, country, start, end, flags, ordered, sumsBefore } = columns
  const made = noCounts(columns)
  const { total, types, countries } = made
  const sum = (values: Int32Array, sums: Uint32Array, from: number, to: number): number => {
    if (to <= ordered) return (sums[to] - sums[from]) >>> 0
    let added = 0
    for (let i = from; i < to; i++) added += values[i]
    return added
  }
  /** Spans, from and to. */
  const shown: number[] = []
  eachSpan(columns, filter, (from, to, bits) => {
    const best = sum(killed, sumsBefore.killed, from, to)
    if (bits === 0) {
      total.count += to - from
      total.low += sum(killedLow, sumsBefore.killedLow, from, to)
      total.best += best
      total.high += sum(killedHigh, sumsBefore.killedHigh, from, to)
      shown.push(from, to)
    }
    if ((bits & ~bitOf.type) === 0) tell(types, type[from], to - from, best)
    if ((bits & ~bitOf.country) === 0) tell(countries, country[from] + 1, to - from, best)
  })
  const shownOnDay = (): Uint32Array => {
    const days = new Uint32Array(daySums.sums.length / perDay)
    const since = filter.since ? toDay(filter.since) : dawn
    const until = filter.until ? toDay(filter.until) : dusk
    const { first, sums } = daySums
    for (let day = Math.max(0, since - first); day < days.length && first + day <= until; day++) days[day] = sums[day * perDay]
    // what began before and lasted until then is in spans of its own
    for (let at = 0; at < shown.length; at += 2) if (start[shown[at]] !== untold && start[shown[at]] < since) days[start[shown[at]] - first] += shown[at + 1] - shown[at]
    // and what has no last day is in the day sums, but not after a day that is asked for
    const bitsOf = alikeBits(columns, filter)
    if (filter.since)
      for (const row of columns.endless) if (start[row] >= since && start[row] <= until && end[row] < since && (flags[row] & Flag.gone) === 0 && bitsOf(row) === 0) days[start[row] - first]--
    return days
  }
  return { ...made, shownOnDay }
}

/** Counts of what a filter leaves, as the overview shows them. Each view leaves its own part of the filter out. */
export function toOverview(columns: IncidentColumns, counts: Counts, daySums: DaySums, asked: Step | 'auto'): Overview & { readonly step: Step } {
  const { total, types, countries } = counts
  const step = asked === 'auto' ? stepFor(counts.shownOnDay()) : asked
  const { first: firstDay, sums: onDay, undated } = daySums
  const days = onDay.length / perDay
  const series: { start: string; incidents: number; killedLow: number; killed: number; killedHigh: number }[] = []
  let next = Number.NEGATIVE_INFINITY
  for (let day = 0; day < days; day++) {
    if (onDay[day * perDay] === 0) continue
    if (firstDay + day >= next) {
      const first = firstDayOf(firstDay + day, step)
      next = firstDayOf(first + longest[step], step)
      series.push({ start: fromDay(first), incidents: 0, killedLow: 0, killed: 0, killedHigh: 0 })
    }
    const point = series[series.length - 1]
    point.incidents += onDay[day * perDay]
    point.killedLow += onDay[day * perDay + 1]
    point.killed += onDay[day * perDay + 2]
    point.killedHigh += onDay[day * perDay + 3]
  }
  const tallies = (counts: Float64Array, wordOf: (code: number) => string | null): Tally[] =>
    Array.from({ length: counts.length / 2 }, (_, code) => ({ value: wordOf(code), incidents: counts[code * 2], killed: counts[code * 2 + 1] }))
      .filter((tally) => tally.incidents > 0)
      .sort((a, b) => b.incidents - a.incidents || ((a.value ?? '') < (b.value ?? '') ? -1 : 1))
  return {
    step,
    count: total.count,
    killed: { low: total.low, best: total.best, high: total.high },
    series,
    undated,
    types: tallies(types, (code) => columns.types.words[code]),
    countries: tallies(countries, (code) => (code === 0 ? null : columns.countries.words[code - 1])),
  }
}

/** The step that gives the later nine tenths of what a filter leaves between some twenty and some hundred points. */
function stepFor(onDay: Uint32Array): Step {
  const tenth = Math.floor(onDay.reduce((sum, incidents) => sum + incidents, 0) * 0.1)
  let first = -1
  let last = -1
  let passed = 0
  for (let day = 0; day < onDay.length; day++) {
    if (onDay[day] === 0) continue
    passed += onDay[day]
    if (first < 0 && passed > tenth) first = day
    last = day
  }
  if (last < 0) return 'month'
  const span = last - first
  return span <= 100 ? 'day' : span <= 730 ? 'week' : span <= 3650 ? 'month' : 'year'
}

/** Adds to the two figures of a code: incidents and killed. */
function tell(view: Float64Array, code: number, count: number, killed: number): void {
  view[code * 2] += count
  view[code * 2 + 1] += killed
}

/** The day that a step begins with; weeks begin on Monday. */
export function firstDayOf(day: number, step: Step): number {
  if (step === 'day') return day
  // 0001-01-01 was a Monday
  if (step === 'week') return day - (day % 7)
  const iso = fromDay(day)
  return Math.round((Date.parse(`${step === 'month' ? iso.slice(0, 7) : iso.slice(0, 4)}${step === 'month' ? '-01' : '-01-01'}`) - Date.parse('0001-01-01')) / 86_400_000)
}
