import { expect, it } from 'vitest'
import { sampleRecord } from '../../test/sample-record.js'
import { scoreReports } from './score.js'

it('scoreReports gives 1 where nothing was asked and nothing wrong given, but no share of reports without events that got one', () => {
  const score = scoreReports([{ doc: 'kasserine', events: [] }], [sampleRecord({}, [])])
  expect(score.reports_without_events_coded).toBe(0)
  expect(new Set(Object.entries(score).flatMap(([name, value]) => (name === 'reports_without_events_coded' ? [] : [value])))).toEqual(new Set([1]))
})
