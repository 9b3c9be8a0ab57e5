import type { LinkGold } from '../../eval/measures/measure-links.js'
import { featureNames } from '../../src/link/feature-values.js'
import type { LinkEvent } from '../../src/link/link-event.js'
import { type LinkWeight, linkWeights } from '../../src/link/link-weights.table.js'
import { comparePair } from '../../src/link/score-pair.js'

/**
 * A pair of reports: whether they share an incident, and the feature values of their pairs of events. Labels tell which reports share an incident, not through which
 * events: one pair of a bag at least is one incident, or none is (multiple-instance learning).
 */
export interface Bag {
  readonly shares: boolean
  readonly pairs: readonly Float64Array[]
}

/** What makes the labels pass over an incident that a report only recalls: learned beside the weights so that they do not answer for it, and then dropped. */
export const tellingNames = ['recalled', 'out_of_focus', 'recalled_out_of_focus', 'vague_date', 'older', 'not_occurred', 'no_site'] as const
const names: readonly string[] = [...featureNames, ...tellingNames]
const table: Readonly<Record<string, LinkWeight>> = linkWeights
/** The weights before the first round, a guess that tells which pair of a bag is likeliest; rows set by hand keep theirs. */
const guess: Readonly<Record<string, number>> = {
  intercept: -5,
  same_type: 1.5,
  kin_type: 0.8,
  same_day: 1,
  maybe_same_day: 0.5,
  same_place: 1.5,
  near_place: 0.8,
  wider_place: 0.7,
  same_country: 0.4,
  elsewhere: -1,
  other_country: -2.5,
  equal_figures: 1,
  like_words: 2,
  many_words: 1,
  like_topic: 3,
  like_headline: 1,
  headline_words: 1,
}
const start = Float64Array.from(names, (name) => (table[name]?.byHand ? table[name].weight : (guess[name] ?? 0)))

const mostPairs = 10
/** Score under the weights of the table below which a bag without a shared incident keeps one pair, and is left out of learning. */
const hopeless = -6
const leftOut = -9
const rounds = 5
const steps = 6
/** Strength of the pull to 0. */
const ridge = 3

/** Signs that a reader expects; a weight that would take the other is 0. */
const positive = new Set(
  'same_type kin_type same_day same_day_later same_place near_place wider_place same_country same_group crossed_group equal_figures risen_figures like_words many_words like_topic like_headline headline_words like_reports'.split(
    ' ',
  ),
)
const negative = new Set('days_apart maybe_days_apart not_yet outside_period elsewhere other_country other_groups other_targets other_figures other_status published_apart later_report'.split(' '))

export function collectBags(gold: readonly LinkGold[], events: ReadonlyMap<string, readonly LinkEvent[]>): Bag[] {
  const told = gold.filter(({ doc }) => (events.get(doc)?.length ?? 0) > 0)
  return told.flatMap((one, i) =>
    told.slice(i + 1).map((other) => {
      const shares = one.incidents.some((incident) => other.incidents.includes(incident))
      const pairs = events.get(one.doc)!.flatMap((a) => events.get(other.doc)!.map((b) => valuesOf(a, b)))
      pairs.sort((a, b) => dot(start, b) - dot(start, a))
      return { shares, pairs: pairs.slice(0, shares || dot(start, pairs[0]) >= hopeless ? mostPairs : 1) }
    }),
  )
}

function valuesOf(a: LinkEvent, b: LinkEvent): Float64Array {
  const values = new Float64Array(names.length)
  values.set(comparePair(a, b))
  const ours = tellingOf(a)
  tellingOf(b).forEach((value, i) => {
    values[featureNames.length + i] = value + ours[i]
  })
  return values
}

function tellingOf({ background, focus, datePrecision, published, end, status, places }: LinkEvent): number[] {
  const older = published !== null && end !== null && published - end >= 2
  return [background, 1 - focus, background ? 1 - focus : 0, datePrecision >= 3, older, status !== 'occurred', !places.some(({ role }) => role === 'site')].map(Number)
}

/** Logistic regression by Newton's method on the likeliest pair of each bag under the weights so far, some rounds over. */
export function learnWeights(bags: readonly Bag[]): Float64Array {
  const weights = start.slice()
  const free = names.flatMap((name, i) => (table[name]?.byHand ? [] : [i]))
  for (let round = 0; round < rounds; round++) {
    const cases = bags.flatMap(({ shares, pairs }) => {
      const best = pairs.reduce((most, pair) => (dot(weights, pair) > dot(weights, most) ? pair : most))
      return shares || dot(weights, best) > leftOut ? [{ y: shares ? 1 : 0, x: best }] : []
    })
    for (let step = 0; step < steps; step++) improve(weights, free, cases)
  }
  return weights
}

function improve(weights: Float64Array, free: readonly number[], cases: readonly { readonly y: number; readonly x: Float64Array }[]): void {
  const hessian = free.map(() => new Float64Array(free.length))
  const gradient = Float64Array.from(free, (k) => (names[k] === 'intercept' ? 0 : -ridge * weights[k]))
  free.forEach((k, i) => {
    hessian[i][i] = names[k] === 'intercept' ? 0.01 : ridge
  })
  for (const { y, x } of cases) {
    const p = 1 / (1 + Math.exp(-dot(weights, x)))
    const spread = Math.max(1e-6, p * (1 - p))
    for (let i = 0; i < free.length; i++) {
      const value = x[free[i]]
      if (value === 0) continue
      gradient[i] += (y - p) * value
      for (let j = 0; j < free.length; j++) hessian[i][j] += spread * value * x[free[j]]
    }
  }
  solve(hessian, gradient).forEach((change, i) => {
    const k = free[i]
    weights[k] += change
    if ((positive.has(names[k]) && weights[k] < 0) || (negative.has(names[k]) && weights[k] > 0)) weights[k] = 0
  })
}

/** The best F1 over bags that any limit on the likeliest pair's score gives. */
export function bestF1(bags: readonly Bag[], weights: Float64Array): number {
  const ranked = bags.map(({ shares, pairs }) => ({ shares, score: Math.max(...pairs.map((pair) => dot(weights, pair))) })).sort((a, b) => b.score - a.score)
  const all = ranked.filter(({ shares }) => shares).length
  let right = 0
  return ranked.reduce((best, { shares }, i) => {
    if (shares) right++
    return Math.max(best, (2 * right) / (i + 1 + all))
  }, 0)
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i]
  return sum
}

/** Gaussian elimination with pivots; the matrix and the right side are used up. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  for (let i = 0; i < size; i++) {
    let pivot = i
    for (let row = i + 1; row < size; row++) if (Math.abs(matrix[row][i]) > Math.abs(matrix[pivot][i])) pivot = row
    ;[matrix[i], matrix[pivot]] = [matrix[pivot], matrix[i]]
    ;[right[i], right[pivot]] = [right[pivot], right[i]]
    for (let row = i + 1; row < size; row++) {
      const factor = matrix[row][i] / matrix[i][i]
      if (factor === 0) continue
      for (let column = i; column < size; column++) matrix[row][column] -= factor * matrix[i][column]
      right[row] -= factor * right[i]
    }
  }
  const solution = new Float64Array(size)
  for (let i = size - 1; i >= 0; i--) {
    let rest = right[i]
    for (let column = i + 1; column < size; column++) rest -= matrix[i][column] * solution[column]
    solution[i] = rest / matrix[i][i]
  }
  return solution
}
