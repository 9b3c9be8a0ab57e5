import { expect, test } from 'vitest'
import { code } from '../src/index.js'

const seized = (figure: string) => code({ text: `ضبطت الجمارك التونسية ${figure} قرص مخدر في ميناء رادس.`, published: '2024-03-02' }).events.map((event) => event.items.map(({ count }) => count))

test.each([
  ['نصف مليون', 500_000],
  ['ربع مليون', 250_000],
  ['نحو نصف مليون', 500_000],
  ['500 ألف', 500_000],
  ['مليون ونصف مليون', 1_500_000],
  ['مليون ونصف', 1_500_000],
])('%s pills are counted', (figure, count) => {
  expect(seized(figure)).toEqual([[count]])
})
