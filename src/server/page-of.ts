import type { IncidentColumns } from './incident-columns.js'
import type { Failures } from './select-incidents.js'

/** The keys of one page of a selection, latest first, and how to go on. Ranks order; a heap would gain nothing over one pass for pages of this size. */
export function pageOf(columns: IncidentColumns, failures: Failures, limit: number, below: number | null): { readonly keys: number[]; readonly next: number | null } {
  const best: number[] = []
  const ranks = columns.rank
  let least = Number.NEGATIVE_INFINITY
  for (let i = 0; i < failures.length; i++) {
    if (failures[i] !== 0) continue
    const rank = ranks[i]
    if ((below !== null && rank >= below) || (best.length > limit && rank <= least)) continue
    insert(best, columns, i)
    if (best.length > limit + 1) best.pop()
    least = columns.rank[best[best.length - 1]]
  }
  const page = best.slice(0, limit)
  return { keys: page.map((i) => columns.key[i]), next: best.length > limit ? columns.rank[page[page.length - 1]] : null }
}

/** Into a list that is ordered by rank, highest first. */
function insert(list: number[], columns: IncidentColumns, row: number): void {
  const rank = columns.rank[row]
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (columns.rank[list[middle]] > rank) low = middle + 1
    else high = middle
  }
  list.splice(low, 0, row)
}
