import type { SeriesPoint } from '../../api.ts'

/** A point with what the periods before it let expect. */
export interface Expected {
  readonly point: SeriesPoint
  /** Mean of the baseline periods; null where there are too few. */
  readonly baseline: number | null
  /** Chance of so many incidents or more if the baseline went on, by a negative binomial that is as wide as the baseline was; null without a baseline. */
  readonly chance: number | null
  readonly isBurst: boolean
}

/** Periods that the baseline is taken from, just before each point. */
export const baselinePeriods = 12
const leastPeriods = 6
/** A burst is what has less than this chance; at weekly points that is about one false mark in four years. */
export const burstChance = 0.005

/** Compares each period with those before it. Periods without an incident count as 0: `filled` must have them. */
export function findBursts(filled: readonly SeriesPoint[]): Expected[] {
  return filled.map((point, i) => {
    const before = filled.slice(Math.max(0, i - baselinePeriods), i).map((entry) => entry.incidents)
    if (before.length < leastPeriods) return { point, baseline: null, chance: null, isBurst: false }
    const mean = before.reduce((sum, value) => sum + value, 0) / before.length
    const variance = before.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (before.length - 1)
    const chance = upperTail(point.incidents, Math.max(mean, 0.5), Math.max(variance, mean, 0.5))
    return { point, baseline: mean, chance, isBurst: chance < burstChance && point.incidents > mean }
  })
}

/** P(X ≥ k) of a negative binomial with this mean and variance; of a Poisson where they are equal. */
export function upperTail(k: number, mean: number, variance: number): number {
  let below = 0
  if (variance <= mean * 1.0001) {
    let term = Math.exp(-mean)
    for (let i = 0; i < k; i++) {
      below += term
      term *= mean / (i + 1)
    }
  } else {
    const size = mean ** 2 / (variance - mean)
    const p = size / (size + mean)
    let term = p ** size
    for (let i = 0; i < k; i++) {
      below += term
      term *= ((size + i) / (i + 1)) * (1 - p)
    }
  }
  return Math.max(0, 1 - below)
}

/** The series with a point for every step, 0 where nothing is told. */
export function fillSteps(series: readonly SeriesPoint[], step: string): SeriesPoint[] {
  if (series.length === 0) return []
  const known = new Map(series.map((point) => [point.start, point]))
  const filled: SeriesPoint[] = []
  const last = series[series.length - 1].start
  for (let start = series[0].start; start <= last && filled.length < 5000; start = nextStep(start, step))
    filled.push(known.get(start) ?? { start, incidents: 0, killedLow: 0, killed: 0, killedHigh: 0 })
  return filled
}

function nextStep(start: string, step: string): string {
  const date = new Date(start)
  if (step === 'day') date.setUTCDate(date.getUTCDate() + 1)
  else if (step === 'week') date.setUTCDate(date.getUTCDate() + 7)
  else if (step === 'month') date.setUTCMonth(date.getUTCMonth() + 1)
  else date.setUTCFullYear(date.getUTCFullYear() + 1)
  return date.toISOString().slice(0, 10)
}
