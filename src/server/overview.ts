import { fromDay, type IncidentColumns, untold } from './incident-columns.js'
import { bitOf, type Failures } from './select-incidents.js'

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

/** The step that gives the later nine tenths of what a filter leaves between some twenty and some hundred points. */
export function stepFor(columns: IncidentColumns, failures: Failures): Step {
  const { start, firstDay, lastDay } = columns
  if (lastDay < firstDay) return 'month'
  const onDay = new Uint32Array(lastDay - firstDay + 1)
  let count = 0
  for (let i = 0; i < failures.length; i++)
    if (failures[i] === 0 && start[i] !== untold) {
      onDay[start[i] - firstDay]++
      count++
    }
  if (count === 0) return 'month'
  const tenth = Math.floor(count * 0.1)
  let first = -1
  let last = -1
  let passed = 0
  for (let day = 0; day < onDay.length; day++) {
    if (onDay[day] === 0) continue
    passed += onDay[day]
    if (first < 0 && passed > tenth) first = day
    last = day
  }
  const span = last - first
  return span <= 100 ? 'day' : span <= 730 ? 'week' : span <= 3650 ? 'month' : 'year'
}

/** Days of the longest step of a kind: so many after its first day begins the next, or has begun. */
const longest: Readonly<Record<Step, number>> = { day: 1, week: 7, month: 31, year: 366 }

/** Counts of what a filter leaves. Each view leaves its own part of the filter out. */
export function toOverview(columns: IncidentColumns, failures: Failures, step: Step): Overview {
  const { start, killed, killedLow, killedHigh, type, country, firstDay, lastDay } = columns
  const days = Math.max(0, lastDay - firstDay + 1)
  // incidents, lowest, best and highest killed of each day; steps are made of days afterwards
  const onDay = new Float64Array(days * 4)
  const types = new Int32Array(columns.types.words.length * 2)
  const countries = new Int32Array((columns.countries.words.length + 1) * 2)
  const total = { count: 0, low: 0, best: 0, high: 0, undated: 0 }
  const [butTime, butType, butCountry] = [~bitOf.time, ~bitOf.type, ~bitOf.country]
  for (let i = 0; i < failures.length; i++) {
    const failed = failures[i]
    // what two parts of the filter leave out is in no view
    if ((failed & (failed - 1)) !== 0) continue
    const told = killed[i]
    const best = told > 0 ? told : 0
    const low = killedLow[i] === untold ? best : killedLow[i]
    const high = killedHigh[i] === untold ? best : killedHigh[i]
    if (failed === 0) {
      total.count++
      total.low += low
      total.best += best
      total.high += high
    }
    if ((failed & butTime) === 0) {
      if (start[i] === untold) total.undated++
      else {
        const day = (start[i] - firstDay) * 4
        onDay[day]++
        onDay[day + 1] += low
        onDay[day + 2] += best
        onDay[day + 3] += high
      }
    }
    if ((failed & butType) === 0) {
      types[type[i] * 2]++
      types[type[i] * 2 + 1] += best
    }
    if ((failed & butCountry) === 0) {
      countries[(country[i] + 1) * 2]++
      countries[(country[i] + 1) * 2 + 1] += best
    }
  }
  const series: { start: string; incidents: number; killedLow: number; killed: number; killedHigh: number }[] = []
  let next = Number.NEGATIVE_INFINITY
  for (let day = 0; day < days; day++) {
    if (onDay[day * 4] === 0) continue
    if (firstDay + day >= next) {
      const first = firstDayOf(firstDay + day, step)
      next = firstDayOf(first + longest[step], step)
      series.push({ start: fromDay(first), incidents: 0, killedLow: 0, killed: 0, killedHigh: 0 })
    }
    const point = series[series.length - 1]
    point.incidents += onDay[day * 4]
    point.killedLow += onDay[day * 4 + 1]
    point.killed += onDay[day * 4 + 2]
    point.killedHigh += onDay[day * 4 + 3]
  }
  const tallies = (counts: Int32Array, wordOf: (code: number) => string | null): Tally[] =>
    Array.from({ length: counts.length / 2 }, (_, code) => ({ value: wordOf(code), incidents: counts[code * 2], killed: counts[code * 2 + 1] }))
      .filter((tally) => tally.incidents > 0)
      .sort((a, b) => b.incidents - a.incidents || ((a.value ?? '') < (b.value ?? '') ? -1 : 1))
  return {
    count: total.count,
    killed: { low: total.low, best: total.best, high: total.high },
    series,
    undated: total.undated,
    types: tallies(types, (code) => columns.types.words[code]),
    countries: tallies(countries, (code) => (code === 0 ? null : columns.countries.words[code - 1])),
  }
}

/** The day that a step begins with; weeks begin on Monday. */
export function firstDayOf(day: number, step: Step): number {
  if (step === 'day') return day
  // 0001-01-01 was a Monday
  if (step === 'week') return day - (day % 7)
  const iso = fromDay(day)
  return Math.round((Date.parse(`${step === 'month' ? iso.slice(0, 7) : iso.slice(0, 4)}${step === 'month' ? '-01' : '-01-01'}`) - Date.parse('0001-01-01')) / 86_400_000)
}
