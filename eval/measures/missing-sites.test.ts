import { expect, test } from 'vitest'
import { sampleEvent, sampleSite } from '../../test/sample-record.js'
import { missingSites } from './missing-sites.js'

test('an arrest without a site counts; one with only a destination does too', () => {
  const destination = sampleSite({ role: 'destination' })
  expect(missingSites([sampleEvent(), sampleEvent({ places: [] }), sampleEvent({ places: [destination] })])).toEqual({ count: 2, of: 3 })
})

test('a sentence or a designation needs no site', () => {
  expect(missingSites([sampleEvent({ type: 'sentence', class: 'justice', places: [] }), sampleEvent({ type: 'designation', class: 'policy', places: [] })])).toEqual({ count: 0, of: 0 })
})
