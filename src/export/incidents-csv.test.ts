import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../test/read-csv.js'
import { sampleIncident, sampleView, sampleViewPlace } from '../../test/sample-incident.js'
import { sampleRelease, writeIncidents } from '../../test/write-incidents.js'
import type { Incident } from '../core/incident.js'
import { incidentCsvColumns, incidentsCsvWriter } from './incidents-csv.js'

const rowsOf = (...incidents: Incident[]) => readCsv(writeIncidents(incidentsCsvWriter(sampleRelease), incidents)).rows
const rowOf = (...view: Parameters<typeof sampleIncident>) => rowsOf(sampleIncident(...view))[0]

describe('incidentsCsvWriter', () => {
  it('writes an incident as a row', () => {
    expect(rowOf()).toEqual({
      id: 'i000000000000000b1',
      type: 'bombing',
      class: 'violence',
      domain: 'terrorism',
      status: 'occurred',
      background: 'false',
      date_start: '2023-03-12',
      date_end: '2023-03-12',
      date_precision: '1',
      country: 'TN',
      admin1: 'Kasserine',
      site: 'Kasserine',
      site_ar: 'القصرين',
      gazetteer_id: 'geonames:2473457',
      place_precision: '1',
      latitude: '35.16758',
      longitude: '8.83651',
      label_latitude: '',
      label_longitude: '',
      sites: 'Kasserine',
      origins: '',
      destinations: '',
      bases: '',
      actors: 'Islamic State',
      recipients: 'civilians',
      affiliations: '',
      directors: '',
      partners: '',
      claimants: '',
      body_ids: 'islamic_state',
      killed_best: '12',
      killed_low: '11',
      killed_high: '12',
      injured_best: '',
      injured_low: '',
      injured_high: '',
      arrested_best: '',
      arrested_low: '',
      arrested_high: '',
      kidnapped_best: '',
      kidnapped_low: '',
      kidnapped_high: '',
      figures: 'killed unknown 12 (11–12)',
      items: 'used explosive_device',
      intended_targets: 'civilians',
      nationalities: '',
      age_min: '',
      age_max: '',
      links: '',
      sources: 'البرق; Sada, "evening"',
      source_count: '2',
      report_count: '2',
      disputed: 'figures.killed',
      report_ids: 'barq-1; sada-7',
      first_published: '2023-03-12',
      first_url: 'https://example.org/barq/1',
    })
  })

  it('has its columns in order, once each, also with no incident', () => {
    expect(readCsv(writeIncidents(incidentsCsvWriter(sampleRelease), [sampleIncident()])).columns).toEqual([...incidentCsvColumns])
    expect(writeIncidents(incidentsCsvWriter(sampleRelease), [])).toBe(`${incidentCsvColumns.join(',')}\n`)
    expect(new Set(incidentCsvColumns).size).toBe(incidentCsvColumns.length)
  })

  it('begins with a byte order mark for Excel if asked, and reads the same', () => {
    const text = writeIncidents(incidentsCsvWriter(sampleRelease, { bom: true }), [sampleIncident()])
    expect(text.startsWith('\ufeff')).toBe(true)
    expect(readCsv(text).rows).toEqual([rowOf()])
  })

  it('gives back any outlet, place, id and address', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 }).filter((value) => !/^[=+\-@\t\r＝＋－＠]/u.test(value))
    fc.assert(
      fc.property(text, text, text, (source, site, url) => {
        const [report] = sampleIncident().reports
        const row = rowOf({ sources: [source], places: [{ ...sampleViewPlace, name: site }] }, { reports: [{ ...report, id: source, url }] })
        expect(row).toMatchObject({ sources: source, site, sites: site, report_ids: source, first_url: url, report_count: '1' })
      }),
    )
  })

  it('leaves an open upper end empty', () => {
    const [figure] = sampleView.figures
    expect(rowOf({ figures: [{ ...figure, low: 11, best: 11, high: null }] })).toMatchObject({ killed_low: '11', killed_best: '11', killed_high: '', figures: 'killed unknown 11 (≥ 11)' })
  })

  it.each([3, 4, 5, 6, 7])('gives an area of precision %i a label point, not a spot', (precision) => {
    expect(rowOf({ places: [{ ...sampleViewPlace, precision }] })).toMatchObject({ latitude: '', longitude: '', label_latitude: '35.16758', label_longitude: '8.83651' })
  })

  it('takes the most precise site, and lists all', () => {
    const places = [{ ...sampleViewPlace, name: 'Tunisia', precision: 6 }, sampleViewPlace, { ...sampleViewPlace, name: 'Mali', role: 'origin' as const }]
    expect(rowOf({ places })).toMatchObject({ site: 'Kasserine', sites: 'Tunisia; Kasserine', origins: 'Mali' })
  })

  it('writes a row for an incident of which nothing is told', () => {
    const nothing = { places: [], actors: [], figures: [], items: [], intendedTargets: [], sources: [], disputed: [] }
    expect(rowOf(nothing, { reports: [], statements: [] })).toMatchObject({ site: '', actors: '', killed_best: '', sources: '', first_url: '' })
  })

  it.each(['individual', 'unknown', 'crowd', 'civilians'] as const)('writes no name of an actor of kind %s, even if the view has one', (kind) => {
    const actors = (['actor', 'recipient', 'affiliation', 'director', 'partner', 'claimant'] as const).map((role) => ({ role, kind, id: 'secret_id', name: 'Secret Name', country: null, by: [] }))
    expect(writeIncidents(incidentsCsvWriter(sampleRelease), [sampleIncident({ actors })])).not.toMatch(/secret/iu)
  })
})
