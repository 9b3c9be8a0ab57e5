import { describe, expect, it } from 'vitest'
import { sampleIncident } from '../../test/sample-incident.js'
import { incidentsNdjson } from './incidents-ndjson.js'
import { parseIncidentLine } from './parse-incident-line.js'

const line = JSON.parse(incidentsNdjson().add(sampleIncident()) as string)

describe('parseIncidentLine', () => {
  it('gives back what a line of --format incidents holds', () => {
    expect(parseIncidentLine(line, 'last.ndjson:1')).toBe(line)
  })

  it.each([
    ['null', null],
    ['a text', 'marsad/incident/1'],
    ['a record', { ...line, schema: 'marsad/record/1' }],
    ['no id', { ...line, id: '' }],
    ['no view', { ...line, view: null }],
    ['reports that are no list', { ...line, reports: 'barq-1' }],
    ['no events', { ...line, events: undefined }],
  ])('refuses %s and names the line', (_, value) => {
    expect(() => parseIncidentLine(value, 'last.ndjson:17')).toThrow(/^last\.ndjson:17: /u)
  })
})
