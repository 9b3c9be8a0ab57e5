import { describe, expect, it } from 'vitest'
import { cohenKappa, type Judgement, krippendorffAlpha } from './agreement.js'

/** Judgements out of a table of counts: rows the first coder's categories, columns the second's. */
const fromTable = (table: readonly (readonly number[])[]): Judgement[] => table.flatMap((row, i) => row.flatMap((count, j) => Array<Judgement>(count).fill([`c${i}`, `c${j}`])))
const fromRows = (first: string, second: string): Judgement[] => [...first].map((value, i) => [value, second[i]])

describe('cohenKappa', () => {
  it('gives the value of the textbook table of 100 patients in three diagnoses (Fleiss 1981, table 13.1)', () => {
    // po = 0.89, pe = 0.8·0.8 + 0.1·0.05 + 0.1·0.15 = 0.66
    const diagnoses = [
      [75, 1, 4],
      [5, 4, 1],
      [0, 0, 10],
    ]
    expect(cohenKappa(fromTable(diagnoses))).toBeCloseTo(0.23 / 0.34, 12)
  })

  it('gives 0.4 for 50 applications that two readers accept or turn down with po 0.7 and pe 0.5', () => {
    const applications = [
      [20, 5],
      [10, 15],
    ]
    expect(cohenKappa(fromTable(applications))).toBeCloseTo(0.4, 12)
  })

  it('is 1 for perfect agreement, 0 for what chance gives, and negative below', () => {
    expect(cohenKappa(fromRows('aabbc', 'aabbc'))).toBe(1)
    expect(cohenKappa(fromRows('aabb', 'abab'))).toBe(0)
    expect(cohenKappa(fromRows('ab', 'ba'))).toBe(-1)
  })

  it('is not defined without units, and where both used one category only', () => {
    expect(cohenKappa([])).toBeNull()
    expect(cohenKappa(fromRows('aaa', 'aaa'))).toBeNull()
    expect(cohenKappa(fromRows('aaa', 'aab'))).toBe(0)
  })
})

describe('krippendorffAlpha', () => {
  it('gives the values of the worked examples of two observers, binary and nominal (Krippendorff 2011, sections A and B)', () => {
    expect(krippendorffAlpha(fromRows('0100000010', '1110010000'))).toBeCloseTo(0.095, 3)
    expect(krippendorffAlpha(fromRows('aabbdcccedda', 'babbbccceddd'))).toBeCloseTo(0.692, 3)
  })

  it('is 1 for perfect agreement, and comes to 0 for what chance gives as units grow', () => {
    expect(krippendorffAlpha(fromRows('aabbc', 'aabbc'))).toBe(1)
    expect(krippendorffAlpha(fromRows('aabb'.repeat(5000), 'abab'.repeat(5000)))).toBeCloseTo(0, 4)
    expect(krippendorffAlpha(fromRows('ab', 'ba'))).toBeLessThan(0)
  })

  it('is not defined without units, and where only one value occurs', () => {
    expect(krippendorffAlpha([])).toBeNull()
    expect(krippendorffAlpha(fromRows('aaa', 'aaa'))).toBeNull()
  })

  it('holds the coders alike: who is first makes no difference', () => {
    expect(krippendorffAlpha(fromRows('aabcab', 'abbcca'))).toBe(krippendorffAlpha(fromRows('abbcca', 'aabcab')))
  })
})
