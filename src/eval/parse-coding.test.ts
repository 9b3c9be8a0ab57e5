import { describe, expect, it } from 'vitest'
import { sampleRecord } from '../../test/sample-record.js'
import { parseGold, parseReading } from './parse-coding.js'

const event = { type: 'arrest', status: 'occurred', domain: 'terrorism' }
const goldWith = (changes: object) => () => parseGold({ doc: 'a', events: [{ ...event, ...changes }] }, 'gold.jsonl:3')

describe('parseGold', () => {
  it('takes the gold form, with optional fields absent, null or full, and other fields left alone', () => {
    for (const line of [
      { doc: 'a', events: [] },
      { doc: 'a', events: [event], questions: 2, corpus: 'own', tallies: [] },
      { doc: 'a', events: [{ ...event, date: null, places: [], ages: { min: 18, max: null } }] },
    ])
      expect(parseGold(line, 'x')).toBe(line)
  })

  it.each([
    [{ type: 'arest' }, '"events[0].type" is "arest", which the codebook does not have there'],
    [{ status: undefined }, '"events[0].status" is missing'],
    [{ background: 'no' }, '"events[0].background" is neither true nor false'],
    [{ date: { start: '2023-02-30', end: '2023-03-01', precision: 1 } }, '"events[0].date.start" is not a day (YYYY-MM-DD)'],
    [{ date: { start: '2023-03-01', end: '2023-03-01', precision: 6 } }, '"events[0].date.precision" is not a whole number from 1 to 5'],
    [{ places: [{ precision: 1 }, { en: 'Sfax' }] }, '"events[0].places[1].precision" is missing'],
    [{ counts: [{ what: 'killed', min: -1 }] }, '"events[0].counts[0].min" is not a whole number from 0'],
    [{ actors: {} }, '"events[0].actors" is not a list'],
    [{ links: ['directed_from'] }, '"events[0].links[0]" is not a JSON object'],
  ])('tells where a line leaves the form: %j', (changes, detail) => {
    expect(goldWith(changes)).toThrow(expect.objectContaining({ code: 'INPUT_MALFORMED', subject: 'gold.jsonl:3', message: `gold.jsonl:3: ${detail}` }))
  })

  it('tells a line that is no report, and a record in the place of gold', () => {
    expect(() => parseGold([], 'g:1')).toThrow('g:1: it is not a JSON object')
    expect(() => parseGold({ doc: 'a' }, 'g:1')).toThrow('g:1: "events" is missing')
    expect(() => parseGold(sampleRecord(), 'g:1')).toThrow('g:1: it is a record of marsad code')
  })
})

describe('parseReading', () => {
  it('takes a record and the gold form', () => {
    expect(parseReading(sampleRecord(), 'x')).toMatchObject({ id: 'kasserine', questions: 0, events: [{ type: 'arrest', anchor: { spans: [{ section: 0 }, {}, {}, {}] } }] })
    expect(parseReading({ doc: 'a', events: [event] }, 'x')).toMatchObject({ id: 'a', questions: null, events: [{ type: 'arrest', anchor: { quote: '' } }] })
  })

  it('tells where a record leaves its form', () => {
    const record = JSON.parse(JSON.stringify(sampleRecord()))
    record.events[0].places[0].evidence[0].start = 'first'
    expect(() => parseReading(record, 'c:2')).toThrow('c:2: "events[0].places[0].evidence[0].start" is not a whole number from 0')
    expect(() => parseReading({ report: {}, events: [], questions: [] }, 'c:2')).toThrow('c:2: "report.id" is missing')
  })
})
