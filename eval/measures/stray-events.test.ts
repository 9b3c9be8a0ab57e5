import { expect, test } from 'vitest'
import { sampleEvent, sampleRecord } from '../../test/sample-record.js'
import { strayEvents } from './stray-events.js'

test('three events in one of two reports', () => {
  expect(strayEvents([sampleRecord({}, [sampleEvent(), sampleEvent(), sampleEvent()]), sampleRecord({}, [])])).toEqual({ events: { count: 3, of: 2 }, reports: { count: 1, of: 2 } })
})
