import { describe, expect, test } from 'vitest'
import type { CodedEvent } from '../../src/core/record.js'
import { sampleEvent, sampleSite } from '../../test/sample-record.js'
import { type ReferenceEvent, referenceGaps } from './reference-gaps.js'

const reference: ReferenceEvent = { id: '1', start: '2023-03-12', end: '2023-03-12', lat: 35.17, lon: 8.84, best: 12 }
const day = (start: string, precision: 1 | 3 = 1): CodedEvent['date'] => ({ start, end: start, precision, evidence: [] })
const bombing = (changes: Partial<CodedEvent> = {}) => sampleEvent({ type: 'bombing', class: 'violence', ...changes })
const isMet = (event: CodedEvent) => referenceGaps([reference], [event]).length === 0

describe('a deadly event of a reference', () => {
  test('is met by an event of its day, the day before and the day after', () => {
    for (const start of ['2023-03-11', '2023-03-12', '2023-03-13']) expect(isMet(bombing({ date: day(start) })), start).toBe(true)
    for (const start of ['2023-03-10', '2023-03-14']) expect(isMet(bombing({ date: day(start) })), start).toBe(false)
  })

  test('is met by an event 40 km away, and not by one 70 km away or without a point', () => {
    expect(isMet(bombing({ places: [sampleSite({ lat: 35.53 })] }))).toBe(true)
    expect(isMet(bombing({ places: [sampleSite({ lat: 35.8 })] }))).toBe(false)
    expect(isMet(bombing({ places: [sampleSite({ lat: null, lon: null })] }))).toBe(false)
  })

  test('is not met by a protest, a plan, a month, or a place that is no site', () => {
    expect(isMet(bombing({ type: 'protest', class: 'demonstration' }))).toBe(false)
    expect(isMet(bombing({ status: 'planned' }))).toBe(false)
    expect(isMet(bombing({ date: day('2023-03-12', 3) }))).toBe(false)
    expect(isMet(bombing({ places: [sampleSite({ role: 'base' })] }))).toBe(false)
  })
})
