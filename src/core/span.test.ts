import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareSpans, type Span, spansTouch, tidySpans } from './span.js'

const span: fc.Arbitrary<Span> = fc
  .record({ section: fc.nat(2), start: fc.nat(8), length: fc.integer({ min: 1, max: 5 }) })
  .map(({ section, start, length }) => ({ section, start, end: start + length }))
const at = (section: number, start: number, end: number): Span => ({ section, start, end })

describe('the order of spans', () => {
  test('is by section, then start, then end', () => {
    const sorted = [at(0, 0, 2), at(0, 0, 5), at(0, 3, 4), at(1, 0, 1)]
    expect([...sorted].reverse().sort(compareSpans)).toEqual(sorted)
  })

  test('is total', () => {
    fc.assert(
      fc.property(span, span, span, (a, b, c) => {
        expect(Math.sign(compareSpans(a, b)) + Math.sign(compareSpans(b, a))).toBe(0)
        if (compareSpans(a, b) <= 0 && compareSpans(b, c) <= 0) expect(compareSpans(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('spans touch', () => {
  test('where they share a unit, not where one ends as the other begins', () => {
    expect(spansTouch(at(0, 0, 4), at(0, 3, 6))).toBe(true)
    expect(spansTouch(at(0, 0, 4), at(0, 1, 2))).toBe(true)
    expect(spansTouch(at(0, 0, 4), at(0, 4, 6))).toBe(false)
    expect(spansTouch(at(0, 0, 4), at(1, 0, 4))).toBe(false)
  })

  test('exactly if some unit lies in both', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const units = Array.from({ length: 20 }, (_, i) => i)
        expect(spansTouch(a, b)).toBe(a.section === b.section && units.some((i) => i >= a.start && i < a.end && i >= b.start && i < b.end))
      }),
    )
  })
})

test('tidied spans are the same spans, in order, each once, and the list given stays as it was', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
      const before = JSON.stringify(spans)
      const tidy = tidySpans(spans)
      expect(JSON.stringify(spans)).toBe(before)
      const text = (list: readonly Span[]) => [...new Set(list.map((one) => JSON.stringify(one)))].sort()
      expect(text(tidy)).toEqual(text(spans))
      expect(new Set(tidy.map((one) => JSON.stringify(one))).size).toBe(tidy.length)
      for (let i = 1; i < tidy.length; i++) expect(compareSpans(tidy[i - 1], tidy[i])).toBeLessThan(0)
    }),
  )
})
