import { describe, expect, test } from 'vitest'
import type { CodedEvent, EventCount } from '../../src/core/record.js'
import { sampleEvent, sampleRecord, sampleSite } from '../../test/sample-record.js'
import { outletTwins } from './outlet-twins.js'

const killed = (min: number, max: number | null): EventCount => ({ what: 'killed', min, max, basis: 'exact', of: 'unknown', evidence: [] })
const attack = (changes: Partial<CodedEvent>) => sampleEvent({ type: 'bombing', class: 'violence', ...changes })
const told = (source: string, ...events: CodedEvent[]) => sampleRecord({ source }, events)

describe('events of two outlets', () => {
  test('of one type, day and site are twins, and agree where their totals overlap', () => {
    const records = [told('one', attack({ counts: [killed(2, 2), killed(12, 12)] })), told('two', attack({ counts: [killed(11, null)] }))]
    expect(outletTwins(records)).toEqual({ twinned: { count: 2, of: 2 }, killedAgree: { count: 1, of: 1 } })
  })

  test('that tell different totals disagree', () => {
    expect(outletTwins([told('one', attack({ counts: [killed(5, 5)] })), told('two', attack({ counts: [killed(7, 7)] }))]).killedAgree).toEqual({ count: 0, of: 1 })
  })

  test('of which one tells no dead are twins without a figure to compare', () => {
    expect(outletTwins([told('one', attack({ counts: [killed(5, 5)] })), told('two', attack({}))])).toEqual({ twinned: { count: 2, of: 2 }, killedAgree: { count: 0, of: 0 } })
  })

  test('with two sites in common are one pair', () => {
    const places = [sampleSite(), sampleSite({ gazetteerId: 'geonames:2472706' })]
    const event = attack({ places, counts: [killed(5, 5)] })
    expect(outletTwins([told('one', event), told('two', event)]).killedAgree).toEqual({ count: 1, of: 1 })
  })

  test.each([
    ['type', attack({ type: 'shelling' })],
    ['day', attack({ date: { start: '2023-03-13', end: '2023-03-13', precision: 1, evidence: [] } })],
    ['site', attack({ places: [sampleSite({ gazetteerId: 'geonames:2464470' })] })],
  ])('of another %s are no twins', (_, other) => {
    expect(outletTwins([told('one', attack({})), told('two', other)]).twinned).toEqual({ count: 0, of: 2 })
  })
})

test('two reports of one outlet are no twins, and an event without an exact site is not asked about', () => {
  expect(outletTwins([told('one', attack({})), told('one', attack({}))]).twinned).toEqual({ count: 0, of: 2 })
  expect(outletTwins([told('one', attack({ places: [sampleSite({ precision: 6 })] }))]).twinned.of).toBe(0)
})
