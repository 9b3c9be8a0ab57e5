import { rowTest } from './each-span.js'
import type { ServerFilter } from './filter-query.js'
import type { IncidentColumns } from './incident-columns.js'
import type { Selection } from './select-incidents.js'

export interface Page {
  readonly keys: number[]
  /** The rank that the next page begins below. */
  readonly next: number | null
}

/** The keys of one page of a selection, latest first. */
export function pageOf({ columns, failures }: Selection, limit: number, below: number | null): Page {
  return pageOfRows(columns, failures.length, (row) => failures[row] === 0, limit, below, Number.POSITIVE_INFINITY) as Page
}

/** The same for filters with `isOfRuns`, held only against the rows that are looked at until the page is full; null where these are more than `most`. */
export function pageOfRuns(columns: IncidentColumns, filter: ServerFilter, limit: number, below: number | null, most: number): Page | null {
  return pageOfRows(columns, columns.length, rowTest(columns, filter), limit, below, most)
}

function pageOfRows(columns: IncidentColumns, length: number, isLeft: (row: number) => boolean, limit: number, below: number | null, most: number): Page | null {
  const { rank, key, byRank, ordered } = columns
  const isAbove = (row: number): boolean => below !== null && rank[row] >= below
  // what came or changed since the columns were put in order is little, and stands anywhere
  const loose: number[] = []
  for (let row = ordered; row < length; row++) if (isLeft(row) && !isAbove(row)) loose.push(row)
  loose.sort((a, b) => rank[b] - rank[a])
  const page: number[] = []
  const first = firstBelow(byRank, rank, below)
  let next = 0
  for (let at = first; at < byRank.length && page.length <= limit; at++) {
    if (at - first >= most) return null
    const row = byRank[at]
    if (!isLeft(row)) continue
    while (next < loose.length && page.length <= limit && rank[loose[next]] > rank[row]) page.push(loose[next++])
    if (page.length <= limit) page.push(row)
  }
  while (next < loose.length && page.length <= limit) page.push(loose[next++])
  const hasMore = page.length > limit
  if (hasMore) page.pop()
  return { keys: page.map((row) => key[row]), next: hasMore ? rank[page[page.length - 1]] : null }
}

/** Where in rows by rank, highest first, those below a rank begin. */
function firstBelow(byRank: Uint32Array, rank: Float64Array, below: number | null): number {
  if (below === null) return 0
  let low = 0
  let high = byRank.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (rank[byRank[middle]] >= below) low = middle + 1
    else high = middle
  }
  return low
}
