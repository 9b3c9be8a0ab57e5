import { fromDay, type IncidentColumns, untold } from './incident-columns.js'
import { bitOf, type Dimension, type Failures } from './select-incidents.js'

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
  const days: number[] = []
  for (let i = 0; i < failures.length; i++) if (failures[i] === 0 && columns.start[i] !== untold) days.push(columns.start[i])
  if (days.length === 0) return 'month'
  const sorted = Int32Array.from(days).sort()
  const span = sorted[sorted.length - 1] - sorted[Math.floor(sorted.length * 0.1)]
  return span <= 100 ? 'day' : span <= 730 ? 'week' : span <= 3650 ? 'month' : 'year'
}

/** Counts of what a filter leaves. Each view leaves its own part of the filter out. */
export function toOverview(columns: IncidentColumns, failures: Failures, step: Step): Overview {
  const points = new Map<number, [incidents: number, low: number, best: number, high: number]>()
  const types = new Int32Array(columns.types.words.length * 2)
  const countries = new Int32Array((columns.countries.words.length + 1) * 2)
  const total = { count: 0, low: 0, best: 0, high: 0, undated: 0 }
  const passes = (failed: number, own: Dimension): boolean => (failed & ~bitOf[own]) === 0
  const stepOf = new Map<number, number>()
  for (let i = 0; i < failures.length; i++) {
    const failed = failures[i]
    const best = Math.max(0, columns.killed[i])
    const low = columns.killedLow[i] === untold ? best : columns.killedLow[i]
    const high = columns.killedHigh[i] === untold ? best : columns.killedHigh[i]
    if (failed === 0) {
      total.count++
      total.low += low
      total.best += best
      total.high += high
    }
    if (passes(failed, 'time')) {
      const day = columns.start[i]
      if (day === untold) total.undated++
      else {
        const at = stepOf.get(day) ?? firstDayOf(day, step)
        stepOf.set(day, at)
        const point = points.get(at)
        if (point) {
          point[0]++
          point[1] += low
          point[2] += best
          point[3] += high
        } else points.set(at, [1, low, best, high])
      }
    }
    if (passes(failed, 'type')) {
      types[columns.type[i] * 2]++
      types[columns.type[i] * 2 + 1] += best
    }
    if (passes(failed, 'country')) {
      countries[(columns.country[i] + 1) * 2]++
      countries[(columns.country[i] + 1) * 2 + 1] += best
    }
  }
  const tallies = (counts: Int32Array, wordOf: (code: number) => string | null): Tally[] =>
    Array.from({ length: counts.length / 2 }, (_, code) => ({ value: wordOf(code), incidents: counts[code * 2], killed: counts[code * 2 + 1] }))
      .filter((tally) => tally.incidents > 0)
      .sort((a, b) => b.incidents - a.incidents || ((a.value ?? '') < (b.value ?? '') ? -1 : 1))
  return {
    count: total.count,
    killed: { low: total.low, best: total.best, high: total.high },
    series: [...points].sort((a, b) => a[0] - b[0]).map(([day, [incidents, killedLow, killed, killedHigh]]) => ({ start: fromDay(day), incidents, killedLow, killed, killedHigh })),
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
