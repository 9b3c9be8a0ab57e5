import { describe, expect, it } from 'vitest'
import { scoreLinks } from './score-links.js'

const map = (rows: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(rows).map(([report, incidents]) => [report, new Set(incidents)]))
const gold = map({ a: ['x'], b: ['x'], c: ['x', 'y'], d: ['y'], e: [] })

describe('scoring links', () => {
  it('is full for the same incidents under other names', () => {
    const full = { precision: 1, recall: 1, f1: 1 }
    expect(scoreLinks(gold, map({ a: ['1'], b: ['1'], c: ['1', '2'], d: ['2'], f: ['1'] }))).toEqual({ pairwise: full, bCubed: full })
  })

  it('counts a pair once, however many incidents it shares', () => {
    const { pairwise } = scoreLinks(gold, map({ a: ['1', '2'], b: ['1', '2'] }))
    expect(pairwise.precision).toBe(1)
    expect(pairwise.recall).toBe(1 / 4)
  })

  it('lowers precision for what is joined and recall for what is left apart', () => {
    const all = scoreLinks(gold, map({ a: ['1'], b: ['1'], c: ['1'], d: ['1'], e: ['1'] }))
    expect(all.pairwise.recall).toBe(1)
    expect(all.pairwise.precision).toBe(4 / 10)
    const none = scoreLinks(gold, map({}))
    expect(none.bCubed.precision).toBe(1)
    expect(none.bCubed.recall).toBeCloseTo((1 / 3 + 1 / 3 + 1 / 4 + 1 / 2 + 1) / 5)
  })
})
