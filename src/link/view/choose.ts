import type { ViewCriterion } from '../../../codebook/view-rules.table.js'
import type { Candidate, ViewStatement } from './candidate.js'

/** How a value counts by the criteria that ask for more than its statements; higher is better. */
export interface ValueWeights<T> {
  readonly precise?: (value: T) => number
  readonly specific?: (value: T, all: readonly Candidate<T>[]) => number
  readonly higher?: (value: T) => number
}

/** The candidate that the criteria speak for, in their order; where all leave two level, the one told first in `candidates`. Null where there is none. */
export function choose<T>(candidates: readonly Candidate<T>[], criteria: readonly ViewCriterion[], weights: ValueWeights<T> = {}): Candidate<T> | null {
  let left = candidates
  for (const criterion of criteria) {
    if (left.length < 2) break
    const scores = left.map((candidate) => weigh(candidate, criterion, weights, candidates))
    const best = maximum(scores)
    left = left.filter((_, i) => scores[i] === best)
  }
  return left[0] ?? null
}

type Score = number | string

function weigh<T>({ value, by }: Candidate<T>, criterion: ViewCriterion, weights: ValueWeights<T>, all: readonly Candidate<T>[]): Score {
  switch (criterion) {
    case 'person':
      return by.some(({ statement }) => statement.by.kind === 'person') ? latestPerson(by) : ''
    case 'news':
      return by.some((entry) => !entry.background) ? 1 : 0
    case 'told':
      return by.some(({ statement }) => statement.evidence.length > 0) ? 1 : 0
    case 'official':
      return by.some(isOfficial) ? 1 : 0
    case 'specific':
      return weights.specific?.(value, all) ?? 0
    case 'precise':
      return weights.precise?.(value) ?? 0
    case 'higher':
      return weights.higher?.(value) ?? 0
    case 'sources':
      return new Set(by.map((entry) => entry.source ?? entry.statement.report)).size
    case 'reports':
      return new Set(by.map((entry) => entry.statement.report)).size
    case 'later':
      return by.reduce((latest, { published }) => ((published ?? '') > latest ? (published ?? '') : latest), '')
    case 'earlier':
      return invert(by.reduce((first, { published }) => ((published ?? '9999') < first ? (published ?? '9999') : first), '9999'))
  }
}

/** Of two persons' statements the later one counts. */
function latestPerson(by: readonly ViewStatement[]): string {
  return by.reduce((latest, { statement }) => (statement.by.kind === 'person' && statement.at > latest ? statement.at : latest), '')
}

/** The nearest source in the chain decides: an agency that quotes a ministry is as official as the ministry. */
export const isOfficial = ({ statement }: ViewStatement): boolean => statement.attribution.some((source) => source.kind === 'official')

/** Turns the order of ISO dates around: digits become their complement to nine. */
const invert = (iso: string): string => iso.replace(/\d/gu, (digit) => String(9 - Number(digit)))

function maximum(scores: readonly Score[]): Score {
  return scores.reduce((best, score) => (score > best ? score : best))
}
