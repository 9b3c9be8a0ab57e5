import { expect, test } from 'vitest'
import { addFigures, figureOf, noFigure, rateOf } from './figure.js'

test('a rate has three decimals, and is 0 of nothing', () => {
  expect(rateOf({ count: 2, of: 3 })).toBe(0.667)
  expect(rateOf(noFigure)).toBe(0)
})

test('figures add up by their counts, not by their rates', () => {
  expect(
    rateOf(
      addFigures(
        figureOf([1, 2, 3, 4], (n) => n > 3),
        figureOf([1], () => true),
      ),
    ),
  ).toBe(0.4)
})
