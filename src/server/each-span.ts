import type { ServerFilter } from './filter-query.js'
import { Flag, firstAbove, type IncidentColumns, toDay, untold } from './incident-columns.js'
import { alikeBits, dawn, dusk } from './select-incidents.js'

/** Whether a filter asks only for what whole runs have alike, and for days. */
export const isOfRuns = ({ place, near, bbox, group, source, text, minSources, minKilled }: ServerFilter): boolean => !(place || near || bbox || group || source || text || minSources || minKilled)

/** Whether a row is left, asked one by one. For filters with `isOfRuns`. */
export function rowTest(columns: IncidentColumns, filter: ServerFilter): (row: number) => boolean {
  const bitsOf = alikeBits(columns, filter)
  const isIn = dayTest(columns, filter)
  return (row) => isIn(row) && bitsOf(row) === 0
}

/** Whether a row is there, and no day of the filter leaves it out. */
function dayTest({ start, end, flags }: IncidentColumns, filter: ServerFilter): (row: number) => boolean {
  const hasDays = Boolean(filter.since || filter.until)
  const { since, until } = daysOf(filter)
  return (row) => (flags[row] & Flag.gone) === 0 && (!hasDays || (start[row] !== untold && end[row] >= since && start[row] <= until))
}

const daysOf = (filter: ServerFilter): { readonly since: number; readonly until: number } => ({ since: filter.since ? toDay(filter.since) : dawn, until: filter.until ? toDay(filter.until) : dusk })

/**
 * Calls with the rows that the days of a filter leave, span by span: rows of a span are alike in all else that the filter asks for, and `bits` tells which parts of it leave them
 * out. Within a run the days are looked for, not passed over. Spans that two parts leave out are left out. For filters with `isOfRuns`.
 */
export function eachSpan(columns: IncidentColumns, filter: ServerFilter, visit: (from: number, to: number, bits: number) => void): void {
  const { start, runs, lasting, ordered, length } = columns
  const hasDays = Boolean(filter.since || filter.until)
  const { since, until } = daysOf(filter)
  const bitsOf = alikeBits(columns, filter)
  const isIn = dayTest(columns, filter)
  for (let run = 0; run + 1 < runs.length; run++) {
    const [first, last] = [runs[run], runs[run + 1]]
    const bits = bitsOf(first)
    if ((bits & (bits - 1)) !== 0) continue
    if (lasting[run] === untold) {
      for (let row = first; row < last; row++) if (isIn(row)) visit(row, row + 1, bits)
      continue
    }
    if (!hasDays) {
      visit(first, last, bits)
      continue
    }
    const from = firstAbove(start, Math.max(since - 1, untold), first, last)
    // what began before and lasted until then
    for (let row = firstAbove(start, Math.max(since - lasting[run] - 1, untold), first, from); row < from; row++) if (isIn(row)) visit(row, row + 1, bits)
    const to = firstAbove(start, until, from, last)
    if (to > from) visit(from, to, bits)
  }
  for (let row = ordered; row < length; row++) {
    const bits = bitsOf(row)
    if ((bits & (bits - 1)) === 0 && isIn(row)) visit(row, row + 1, bits)
  }
}
