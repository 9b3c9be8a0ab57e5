import { describe, expect, test } from 'vitest'
import type { CodedEvent } from '../../src/core/record.js'
import { explain } from '../../src/index.js'
import { sampleEvent } from '../../test/sample-record.js'
import { unusedCasualties } from './unused-casualties.js'

const text = 'وأسفر الهجوم عن سقوط خمسة قتلى. ونقل سبعة جرحى إلى المستشفى.'
const coding = explain({ text, published: '2024-05-03' })
const killed: CodedEvent['counts'][number] = { what: 'killed', min: 5, max: 5, basis: 'exact', of: 'unknown', evidence: wordsOf('خمسة قتلى') }
const injured: CodedEvent['counts'][number] = { ...killed, what: 'injured', min: 7, max: 7, evidence: wordsOf('سبعة جرحى') }

function wordsOf(part: string) {
  return [{ section: 0, start: text.indexOf(part), end: text.indexOf(part) + part.length }]
}

const unusedWith = (...events: CodedEvent[]) => unusedCasualties({ ...coding, record: { ...coding.record, events } })

describe('casualties told', () => {
  test('in the words of an event’s counts are used', () => {
    expect(unusedWith(sampleEvent({ counts: [killed] }), sampleEvent({ counts: [injured] }))).toEqual({ count: 0, of: 2 })
  })

  test('that no event counts are not', () => {
    expect(unusedWith(sampleEvent({ counts: [killed] }))).toEqual({ count: 1, of: 2 })
  })

  test('twice are used if the figure is the same', () => {
    expect(unusedWith(sampleEvent({ counts: [{ ...killed, evidence: [] }] }))).toEqual({ count: 1, of: 2 })
    expect(unusedWith(sampleEvent({ counts: [{ ...killed, min: 6, evidence: [] }] }))).toEqual({ count: 2, of: 2 })
  })

  test('in a report without events are not asked about', () => {
    expect(unusedWith().of).toBe(0)
  })
})
