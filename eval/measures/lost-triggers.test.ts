import { describe, expect, test } from 'vitest'
import type { Coding } from '../../src/coder/coder.js'
import { explain } from '../../src/index.js'
import { lostTriggers } from './lost-triggers.js'

const coding = explain({ title: 'مقتل ثلاثة جنود في هجوم مسلح قرب تدمر', text: 'اعتقلت الشرطة مشتبها به في حلب.', published: '2024-05-03' })
const silent: Coding = { ...coding, settled: [], blocked: [], dropped: [] }
const [first, second] = coding.weighed

describe('a trigger that gave no event', () => {
  test.each([
    ['blast:needs', 'needs'],
    ['topic:sport', 'topic'],
    ['inside:plot', 'inside'],
    ['judged 0.12', 'judged'],
    ['tally', 'tally'],
    ['scope_condemn', 'scope_condemn'],
  ])('because of %s is listed as %s', (by, kind) => {
    const { trigger, sentence } = first
    expect(lostTriggers({ ...silent, weighed: [first], blocked: [{ trigger, sentence, by }] })).toEqual([kind])
  })

  test('that no list holds lost its event for want of a date', () => {
    expect(lostTriggers({ ...silent, weighed: [second] })).toEqual(['undated'])
  })
})

test('of each trigger of a report it is known what became of it', () => {
  expect(coding.weighed.length).toBeGreaterThan(1)
  const lost = lostTriggers(coding)
  expect(lost).not.toContain('undated')
  const told = new Set(coding.settled.flatMap((event) => event.group.drafts.map((draft) => draft.trigger.from + draft.sentence.index * 1000)))
  expect(lost.length + told.size).toBe(coding.weighed.length)
})
