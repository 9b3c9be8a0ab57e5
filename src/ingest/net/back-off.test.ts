import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backOff } from './back-off.js'

describe('the pause after failures', () => {
  it('doubles with each failure, up to its bound', () => {
    expect([0, 1, 2, 3, 4, 5].map((failures) => backOff(failures, 10, 100, () => 0))).toEqual([0, 10, 20, 40, 80, 100])
  })

  it('is by chance up to half as long again, and never beyond its bound', () => {
    expect(backOff(1, 10, 100, () => 0.5)).toBe(12.5)
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0, max: 0.999, noNaN: true }), (failures, chance) => {
        const pause = backOff(failures, 30, 5000, () => chance)
        expect(pause >= 0 && pause <= 5000).toBe(true)
      }),
    )
  })
})
