import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Ordinals } from './ordinals.js'

const numbers = fc.array(fc.integer({ min: 1, max: 60 }))

describe('Ordinals', () => {
  it('keep runs in order as one range, and what comes between two runs joins them', () => {
    const ordinals = new Ordinals([[1, 3]])
    for (const ordinal of [4, 7, 6, 10]) ordinals.add(ordinal)
    expect(ordinals.toRanges()).toEqual([
      [1, 4],
      [6, 7],
      [10, 10],
    ])
    ordinals.add(5)
    expect(ordinals.toRanges()).toEqual([
      [1, 7],
      [10, 10],
    ])
  })

  it('join ranges that meet or overlap', () => {
    const ranges = new Ordinals([
      [5, 9],
      [1, 2],
      [3, 4],
      [6, 7],
      [12, 12],
    ]).toRanges()
    expect(ranges).toEqual([
      [1, 9],
      [12, 12],
    ])
  })

  it('are the set of what was added, in whatever order, in the fewest ranges', () => {
    fc.assert(
      fc.property(numbers, (added) => {
        const ordinals = new Ordinals()
        for (const ordinal of added) ordinals.add(ordinal)
        for (let i = 0; i <= 61; i++) expect(ordinals.has(i)).toBe(added.includes(i))
        const ranges = ordinals.toRanges()
        for (const [i, [first, last]] of ranges.entries()) {
          expect(last).toBeGreaterThanOrEqual(first)
          if (i > 0) expect(first).toBeGreaterThan(ranges[i - 1][1] + 1)
        }
        expect(new Ordinals(ranges).toRanges()).toEqual(ranges)
        expect(ordinals.isEmpty).toBe(added.length === 0)
      }),
    )
  })
})
