import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../test/parse-csv.js'
import { sampleEvent, sampleRecord, sampleSite } from '../../test/sample-record.js'
import type { CodedReport } from '../core/record.js'
import { csvColumns, csvHeader, csvRows, figure } from './events-csv.js'

function cellsOf(record: CodedReport): Record<string, string>[] {
  return parseCsv(csvRows(record)).map((row) => {
    expect(row).toHaveLength(csvColumns.length)
    return Object.fromEntries(row.map((cell, i) => [csvColumns[i], cell]))
  })
}

const count = (what: 'killed' | 'arrested', min: number | null, max: number | null) => ({ what, min, max, basis: 'exact' as const, of: 'unknown' as const, evidence: [] })

describe('csvHeader', () => {
  it('names every column once, in one line', () => {
    expect(parseCsv(csvHeader())).toEqual([[...csvColumns]])
    expect(new Set(csvColumns).size).toBe(csvColumns.length)
  })
})

describe('csvRows', () => {
  it('writes an event as a row', () => {
    expect(cellsOf(sampleRecord())).toEqual([
      {
        event_id: '00000000000000a1',
        report_id: 'kasserine',
        source: 'Example',
        url: 'https://example.org/1',
        published: '2023-03-12',
        type: 'arrest',
        class: 'security',
        domain: 'terrorism',
        status: 'occurred',
        background: 'false',
        date_start: '2023-03-12',
        date_end: '2023-03-12',
        date_precision: '1',
        country: 'TN',
        sites: 'Kasserine',
        gazetteer_ids: 'geonames:2473457',
        latitude: '35.16758',
        longitude: '8.83651',
        place_precision: '1',
        actors: '',
        recipients: 'armed_group',
        affiliations: '',
        claimants: '',
        directors: '',
        killed_min: '',
        killed_max: '',
        injured_min: '',
        injured_max: '',
        arrested_min: '5',
        arrested_max: '5',
        counts: 'arrested suspects 5',
        items: '',
        intended_targets: '',
        links: '',
        attribution: 'official: الشرطة',
        words: 'توقيف',
      },
    ])
  })

  it('writes a row for each event, and none for a report without events', () => {
    expect(cellsOf(sampleRecord({}, [sampleEvent(), sampleEvent({ id: 'b' })])).map((row) => row.event_id)).toEqual(['00000000000000a1', 'b'])
    expect(csvRows(sampleRecord({}, []))).toBe('')
  })

  it('gives back any text: quotes, commas, line ends, Arabic', () => {
    for (const source of ['قال "نعم"، ثم', 'a,b;c', '"', '""', 'سطر\nسطر', 'a\r\nb', 'a\rb', ' spaces ', "it's"]) expect(cellsOf(sampleRecord({ source }))[0].source).toBe(source)
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ';', 'أ', 'b', ' ', "'", '=') }), (source) => {
        const expected = /^[=\r]/.test(source) ? `'${source}` : source
        expect(cellsOf(sampleRecord({ source, url: source }))[0]).toMatchObject({ source: expected, url: expected, published: '2023-03-12' })
      }),
    )
  })

  it.each(['=HYPERLINK("http://x")', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '＋1', '－1', '＠x'])('makes text that a spreadsheet would run harmless: %j', (text) => {
    const record = sampleRecord({ id: text, source: text, url: text, sections: [{ kind: 'body', text }] }, [
      sampleEvent({
        trigger: { section: 0, start: 0, end: text.length },
        places: [sampleSite({ name: text })],
        links: [{ kind: 'pledged_to', place: null, country: null, group: text, evidence: [] }],
      }),
    ])
    const [row] = cellsOf(record)
    expect(row).toMatchObject({ report_id: `'${text}`, source: `'${text}`, url: `'${text}`, sites: `'${text}`, words: `'${text}`, links: `pledged_to ${text}` })
    for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
  })

  it('leaves numbers below zero numbers', () => {
    expect(cellsOf(sampleRecord({}, [sampleEvent({ places: [sampleSite({ lat: -1.5, lon: -13.2 })] })]))[0]).toMatchObject({ latitude: '-1.5', longitude: '-13.2' })
  })

  it('gives no point to fuzzy places and countries', () => {
    for (const precision of [5, 6, 7])
      expect(cellsOf(sampleRecord({}, [sampleEvent({ places: [sampleSite({ precision })] })]))[0]).toMatchObject({
        latitude: '',
        longitude: '',
        place_precision: String(precision),
        sites: 'Kasserine',
      })
    expect(cellsOf(sampleRecord({}, [sampleEvent({ places: [sampleSite({ lat: null, lon: null })] })]))[0]).toMatchObject({ latitude: '', longitude: '', sites: 'Kasserine' })
  })

  it('lists sites only, not where people came from', () => {
    const places = [sampleSite({ role: 'origin', name: 'Mali', country: 'ML' }), sampleSite(), sampleSite({ name: 'Tunis', gazetteerId: null })]
    expect(cellsOf(sampleRecord({}, [sampleEvent({ places })]))[0]).toMatchObject({ country: 'TN', sites: 'Kasserine; Tunis', gazetteer_ids: 'geonames:2473457; ' })
  })

  it('takes the highest figure where a report gives several, and leaves an open end open', () => {
    expect(cellsOf(sampleRecord({}, [sampleEvent({ counts: [count('killed', 3, 3), count('killed', 12, 14), count('arrested', 11, null)] })]))[0]).toMatchObject({
      killed_min: '12',
      killed_max: '14',
      arrested_min: '11',
      arrested_max: '',
      counts: 'killed unknown 3; killed unknown 12–14; arrested unknown ≥ 11',
    })
  })
})

describe('figure', () => {
  it.each([
    [12, 12, '12'],
    [12, 14, '12–14'],
    [11, null, '≥ 11'],
    [null, 5, '≤ 5'],
    [0, 0, '0'],
    [null, null, '?'],
  ])('writes %j to %j as %s', (min, max, text) => {
    expect(figure(min, max)).toBe(text)
  })
})
