import type { EventType } from '../../codebook/event-types.table.js'
import type { ComparedReport } from './compare-reports.js'

/** How many events of a gold type were coded as a type; `none` stands for an event that one side does not have. */
export interface ConfusionCell {
  readonly gold: EventType | 'none'
  readonly coded: EventType | 'none'
  readonly count: number
}

/** The cells of the table of types that occur, agreements too: the largest first, equal ones by name. */
export function countConfusion(reports: readonly ComparedReport[]): ConfusionCell[] {
  const cells = new Map<string, ConfusionCell>()
  const add = (gold: ConfusionCell['gold'], coded: ConfusionCell['coded']): void => {
    const key = `${gold} ${coded}`
    cells.set(key, { gold, coded, count: (cells.get(key)?.count ?? 0) + 1 })
  }
  for (const { pairing } of reports) {
    for (const [gold, coded] of pairing.pairs) add(gold.type, coded.type)
    for (const { type } of pairing.missed) add(type, 'none')
    for (const { type } of pairing.extra) add('none', type)
  }
  return [...cells].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1)).map(([, cell]) => cell)
}
