import type { CountOf, CountWhat } from '../../../codebook/values.table.js'
import { viewRules } from '../../../codebook/view-rules.table.js'
import type { ToldFigure, ViewFigure } from '../../core/incident.js'
import type { EventCount } from '../../core/record.js'
import { candidatesOf, idsOf, type ViewStatement } from './candidate.js'
import { choose } from './choose.js'

/**
 * Figures over all sources, as UCDP gives best, low and high: of each outlet its latest figure counts, for tolls rise; low and high are the
 * extremes of these, best is chosen by rule. Two figures of one report for the same thing are both kept.
 */
export function viewFigures(statements: readonly ViewStatement[]): ViewFigure[] {
  const groups = new Map<string, ViewStatement[]>()
  for (const entry of statements) {
    const { what, of } = entry.statement.value as EventCount
    const key = `${what} ${of}`
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return [...groups.values()].map((entries) => {
    const { what, of } = entries[0].statement.value as EventCount
    return toFigure(what, of, entries)
  })
}

function toFigure(what: CountWhat, of: CountOf, entries: readonly ViewStatement[]): ViewFigure {
  const current = latestOfEach(entries)
  const candidates = candidatesOf<EventCount>(current, ({ min, max }) => `${min} ${max}`)
  const best = choose(candidates, viewRules.figure, { higher: (count) => middle(count) ?? 0, precise: closeness })!
  const lows = candidates.map(({ value }) => value.min ?? 0)
  const highs = candidates.map(({ value }) => value.max)
  return {
    what,
    of,
    best: middle(best.value),
    low: Math.min(...lows),
    high: highs.every((high): high is number => high !== null) ? Math.max(...highs) : null,
    told: entries.map(toTold),
    by: idsOf(entries),
  }
}

/** A range is never turned into its middle: the certain end of it stands for the best. */
const middle = ({ min, max }: EventCount): number | null => min ?? max

const closeness = ({ min, max }: EventCount): number => (min === null || max === null ? 0 : min === max ? 2 : 1)

function toTold({ statement, source, published }: ViewStatement): ToldFigure {
  const { min, max } = statement.value as EventCount
  return { report: statement.report, source, published, min, max, statement: statement.id }
}

/** The statements of each outlet's latest report that gives a figure; persons' statements count by themselves. */
function latestOfEach(entries: readonly ViewStatement[]): ViewStatement[] {
  const latest = new Map<string, { readonly report: string; readonly published: string }>()
  const outletOf = ({ statement, source }: ViewStatement): string => (statement.by.kind === 'person' ? `person ${statement.by.name}` : `outlet ${source ?? statement.report}`)
  for (const entry of entries) {
    const known = latest.get(outletOf(entry))
    const published = entry.published ?? ''
    if (!known || published >= known.published) latest.set(outletOf(entry), { report: entry.statement.report, published })
  }
  return entries.filter((entry) => latest.get(outletOf(entry))?.report === entry.statement.report)
}
