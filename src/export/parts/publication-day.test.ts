import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publicationDay } from './publication-day.js'

describe('publicationDay', () => {
  it.each([
    ['2025-02-19', '2025-02-19'],
    ['2025-02-19T23:30:00-05:00', '2025-02-19'],
    ['2025-02-19 08:30', '2025-02-19'],
    ['2024-02-29', '2024-02-29'],
    ['2025-02-29', 'unknown'],
    ['2025-13-01', 'unknown'],
    ['2025-02', 'unknown'],
    ['2025-02-191', 'unknown'],
    [' 2025-02-19', 'unknown'],
    ['19/02/2025', 'unknown'],
    ['٢٠٢٥-٠٢-١٩', 'unknown'],
    ['', 'unknown'],
    [null, 'unknown'],
  ])('of %j is %s', (published, day) => {
    expect(publicationDay(published)).toBe(day)
  })

  it('is a day or unknown whatever it is given, and so never leaves its folder', () => {
    const isSafe = (day: string): boolean => /^(?:\d{4}-\d{2}-\d{2}|unknown)$/u.test(day)
    fc.assert(fc.property(fc.string(), (text) => isSafe(publicationDay(text))))
    fc.assert(fc.property(fc.string(), (text) => isSafe(publicationDay(`2025-02-19${text}`))))
  })
})
