import { describe, expect, it } from 'vitest'
import { sampleEvent, sampleRecord } from '../../test/sample-record.js'
import type { GoldEvent } from './gold-report.js'
import { pairEvents } from './pair-events.js'
import { readingOfGold, readingOfRecord } from './reading.js'

const arrest: GoldEvent = { type: 'arrest', status: 'occurred', domain: 'terrorism' }
const onDay = (start: string, end = start) => ({ start, end, precision: 1 })
const kasserine = [{ en: 'Kasserine', precision: 1 }]
const sameRecord = readingOfRecord(sampleRecord())

describe('pairEvents', () => {
  it('pairs on a date within a day, on a place, or on the words, within the class', () => {
    const pairsOf = (gold: GoldEvent) => pairEvents([gold], sameRecord).pairs.length
    expect(pairsOf({ ...arrest, date: onDay('2023-03-11') })).toBe(1)
    expect(pairsOf({ ...arrest, date: onDay('2023-03-10') })).toBe(0)
    expect(pairsOf({ ...arrest, places: kasserine })).toBe(1)
    expect(pairsOf({ ...arrest, quote: 'توقيف خمسة متشددين' })).toBe(1)
    expect(pairsOf({ ...arrest, quote: 'أعلنت' })).toBe(0)
    expect(pairsOf({ ...arrest, quote: 'ليس في التقرير' })).toBe(0)
    expect(pairsOf({ ...arrest, type: 'raid', places: kasserine })).toBe(1)
    expect(pairsOf({ ...arrest, type: 'bombing', places: kasserine })).toBe(0)
    expect(pairsOf(arrest)).toBe(0)
  })

  it('pairs one to one, the events with most in common first', () => {
    const [near, far] = [sampleEvent({ id: 'near' }), sampleEvent({ id: 'far', places: [] })]
    const reading = readingOfRecord(sampleRecord({}, [far, near]))
    const here = { ...arrest, date: onDay('2023-03-12'), places: kasserine }
    const pairing = pairEvents([{ ...arrest, date: onDay('2023-03-12') }, here], reading)
    expect(pairing.pairs.map(([gold, coded]) => [gold, reading.events.indexOf(coded)])).toEqual([
      [here, 1],
      [{ ...arrest, date: onDay('2023-03-12') }, 0],
    ])
    expect(pairEvents([here], reading)).toMatchObject({ pairs: [[here, reading.events[1]]], missed: [], extra: [reading.events[0]] })
  })

  it('prefers one type where there is as much in common', () => {
    const reading = readingOfRecord(sampleRecord({}, [sampleEvent({ type: 'raid' }), sampleEvent()]))
    expect(pairEvents([{ ...arrest, places: kasserine }], reading).pairs[0][1].type).toBe('arrest')
  })

  it('misses every event of a report that was not coded', () => {
    expect(pairEvents([arrest], null)).toEqual({ pairs: [], missed: [arrest], extra: [] })
  })
})

describe('pairEvents of two hand codings', () => {
  const touch = (a: string, b: string) => pairEvents([{ ...arrest, quote: a }], readingOfGold({ doc: 'x', events: [{ ...arrest, quote: b }] })).pairs.length === 1

  it('takes quotations for the same words where one holds the other, or they overlap by two words', () => {
    expect(touch('توقيف خمسة متشددين', 'توقيف خمسة متشددين')).toBe(true)
    expect(touch('أعلنت الشرطة توقيف خمسة', 'توقيف')).toBe(true)
    expect(touch('أعلنت الشرطة توقيف خمسة', 'توقيف خمسة متشددين')).toBe(true)
    expect(touch('توقيف خمسة متشددين', 'أعلنت الشرطة توقيف خمسة')).toBe(true)
  })

  it('takes neither one word at the seam nor a part of a word for an overlap', () => {
    expect(touch('توقيف خمسة في', 'في القصرين أمس')).toBe(false)
    expect(touch('توقيف خمسة', 'خمس')).toBe(false)
    expect(touch('', '')).toBe(false)
    expect(touch('!', '!')).toBe(false)
  })
})
