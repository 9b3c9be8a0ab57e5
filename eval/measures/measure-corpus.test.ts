import { expect, test } from 'vitest'
import type { Coding } from '../../src/coder/coder.js'
import { sampleEvent, sampleRecord, sampleSite } from '../../test/sample-record.js'
import { type CorpusReport, measureCorpus } from './measure-corpus.js'

const record = sampleRecord({ source: 'one' }, [
  sampleEvent({ type: 'bombing', class: 'violence', date: { start: '2018-03-25', end: '2018-03-25', precision: 1, evidence: [] }, places: [sampleSite()] }),
])
const coding: Coding = { record, issues: [], settled: [], blocked: [], dropped: [], view: null, weighed: [] }
const reference = { id: '1', start: '2018-03-25', end: '2018-03-25', lat: 35.17, lon: 8.84, best: 12 }

function measure(reports: readonly CorpusReport[], wanted = [reference]) {
  const read = { explained: 0, coded: 0 }
  const figures = measureCorpus(reports, wanted, {
    explain: () => {
      read.explained++
      return coding
    },
    code: () => {
      read.coded++
      return record
    },
  })
  return { figures, read }
}

const reports = (count: number, changes: Partial<CorpusReport> = {}): CorpusReport[] =>
  Array.from({ length: count }, () => ({ corpus: 'ant', category: 'localNews', published: '2016-01-01', ...changes }))

test('only a sample is coded, and its size is told', () => {
  const { figures, read } = measure([...reports(100), ...reports(20, { category: 'sport' })])
  expect(figures.sampled_reports).toEqual({ count: read.explained, of: 120 })
  expect(read.explained).toBe(8)
  expect(figures.sampled_topical).toEqual({ count: 7, of: 20 })
  expect(figures['stray_events:sport']).toEqual({ count: 7, of: 7 })
})

test('the fortnight is read whole, of the corpus of several outlets only', () => {
  const { figures } = measure([
    ...reports(7, { corpus: 'antms-dev', published: '2018-03-25' }),
    ...reports(3, { corpus: 'antms-dev', published: '2018-04-20' }),
    ...reports(9, { published: '2018-03-25' }),
  ])
  expect(figures.sampled_fortnight).toEqual({ count: 7, of: 10 })
})

test('of the reference, deadly events of the fortnight are asked about', () => {
  const all = reports(2, { corpus: 'antms-dev', published: '2018-03-25' })
  const wanted = [reference, { ...reference, lat: 10 }, { ...reference, best: 9 }, { ...reference, start: '2018-04-15', end: '2018-04-15' }]
  expect(measure(all, wanted).figures.reference_gaps).toEqual({ count: 1, of: 2 })
  expect(measure(all, wanted).figures['reference_gaps:dead']).toEqual({ count: 2, of: 2 })
  expect(measure(all, []).figures.reference_gaps).toBeUndefined()
})
