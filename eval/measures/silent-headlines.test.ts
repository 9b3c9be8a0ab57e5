import { describe, expect, test } from 'vitest'
import { explain } from '../../src/index.js'
import { sampleEvent } from '../../test/sample-record.js'
import { silentHeadlines } from './silent-headlines.js'

const withEvents = (title: string, count: number) => {
  const coding = explain({ title, text: 'وقال بيان رسمي إن الوضع تحت السيطرة.', published: '2024-05-03' })
  return silentHeadlines({ ...coding, record: { ...coding.record, events: Array.from({ length: count }, () => sampleEvent()) } })
}

describe('a headline that tells an event', () => {
  test('of a report without events counts', () => {
    expect(withEvents('مقتل ثلاثة جنود برصاص مسلحين', 0)).toEqual({ any: { count: 1, of: 1 }, sure: { count: 1, of: 1 } })
  })

  test('of a report with an event is well', () => {
    expect(withEvents('مقتل ثلاثة جنود برصاص مسلحين', 1)).toEqual({ any: { count: 0, of: 1 }, sure: { count: 0, of: 1 } })
  })

  test('by a generic word only is less sure', () => {
    expect(withEvents('هجوم في حلب', 0)).toEqual({ any: { count: 1, of: 1 }, sure: { count: 0, of: 0 } })
  })
})

test('a headline without a trigger, or with one that a rule stops, is not asked about', () => {
  expect(withEvents('افتتاح معرض الكتاب في الرباط', 0).any.of).toBe(0)
  expect(withEvents('هل قتل الجنود برصاص مسلحين؟', 0).any.of).toBe(0)
})
