import { expect, test } from 'vitest'
import { sampleEvent } from '../../test/sample-record.js'
import { missingDates } from './missing-dates.js'

test('a day without words behind it counts', () => {
  const day = { start: '2023-03-12', end: '2023-03-12', precision: 1 as const }
  const told = sampleEvent({ date: { ...day, evidence: [{ section: 0, start: 0, end: 4 }] } })
  expect(missingDates([told, sampleEvent({ date: { ...day, precision: 2, evidence: [] } })])).toEqual({ count: 1, of: 2 })
})
