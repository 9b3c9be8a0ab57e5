import { describe, expect, it } from 'vitest'
import { checkStix, type ReadStix } from '../../test/check-stix.js'
import { sampleIncident } from '../../test/sample-incident.js'
import { everyIncident, secrets, wideIncident, wideRelease, writeAll } from '../../test/wide-incident.js'
import type { Incident, IncidentView } from '../core/incident.js'
import { stixBundleWriter } from './stix-bundle.js'
import { stixConfidence } from './stix-confidence.js'
import { tlpClearId } from './stix-object.js'
import { stixProperties } from './stix-properties.table.js'

const write = (...incidents: Incident[]): string => writeAll(stixBundleWriter(wideRelease), incidents)
const read = (...incidents: Incident[]): ReadStix[] => JSON.parse(write(...incidents)).objects
const ofType = (objects: readonly ReadStix[], type: string): ReadStix[] => objects.filter((object) => object.type === type)
const joins = (objects: readonly ReadStix[]): string[] => {
  const nameOf = new Map(objects.map((object) => [object.id, object.type === 'incident' ? 'incident' : object.name]))
  return ofType(objects, 'relationship').map((one) => `${nameOf.get(one.source_ref as string)} ${one.relationship_type} ${nameOf.get(one.target_ref as string)}`)
}

describe('the bundle', () => {
  it('keeps to STIX 2.1 for every event type, status and kind of actor', () => {
    expect(checkStix(write(...everyIncident()))).toEqual([])
  })

  it('keeps to STIX 2.1 with no incidents, and without a licence or a sound date of its release', () => {
    expect(checkStix(write())).toEqual([])
    expect(checkStix(writeAll(stixBundleWriter({ ...wideRelease, licence: null, created: 'unknown' }), [sampleIncident()]))).toEqual([])
  })

  it('is read by a checker that does find faults', () => {
    const bundle = JSON.parse(write(sampleIncident()))
    const spoil = (change: (objects: Record<string, unknown>[]) => void): string[] => {
      const copy = structuredClone(bundle)
      change(copy.objects)
      return checkStix(JSON.stringify(copy))
    }
    const find = (objects: Record<string, unknown>[], type: string) => objects.find((object) => object.type === type) as Record<string, unknown>
    expect(spoil((objects) => objects.splice(objects.indexOf(find(objects, 'location')), 1))).not.toEqual([])
    expect(spoil((objects) => delete find(objects, 'location').latitude)).not.toEqual([])
    expect(spoil((objects) => Object.assign(find(objects, 'report'), { published: '2023-03-12' }))).not.toEqual([])
    expect(spoil((objects) => Object.assign(find(objects, 'relationship'), { relationship_type: 'targets' }))).not.toEqual([])
    expect(spoil((objects) => Object.assign(find(objects, 'incident'), { severity: 'high' }))).not.toEqual([])
    expect(spoil((objects) => Object.assign(find(objects, 'incident'), { labels: [] }))).not.toEqual([])
    expect(spoil((objects) => objects.push(objects[0]))).not.toEqual([])
  })

  it('holds exactly the listed properties of each type', () => {
    const objects = read(wideIncident('bombing'))
    for (const [type, properties] of Object.entries(stixProperties)) {
      if (type === 'every') continue
      const found = new Set(ofType(objects, type).flatMap((object) => Object.keys(object)))
      for (const property of stixProperties.every) found.delete(property)
      expect([...found].sort(), type).toEqual([...properties].sort())
    }
    for (const object of objects.filter((one) => one.type !== 'marking-definition')) expect(Object.keys(object)).toEqual(expect.arrayContaining([...stixProperties.every]))
    expect(new Set(objects.map((object) => object.type))).toEqual(new Set(Object.keys(stixProperties).filter((type) => type !== 'every')))
  })

  it('holds no private name, headline or analyst', () => {
    const text = write(...everyIncident())
    for (const secret of secrets) expect(text).not.toContain(secret)
  })

  it('gives the same ids in every release, and the time of the release as version', () => {
    const old = read(sampleIncident())
    const fresh: ReadStix[] = JSON.parse(writeAll(stixBundleWriter({ ...wideRelease, version: '2', created: '2027-01-01T00:00:00Z' }), [sampleIncident()])).objects
    expect(fresh.map((object) => [object.id, object.created])).toEqual(old.map((object) => [object.id, object.created]))
    expect(new Set(fresh.filter((object) => 'modified' in object).map((object) => object.modified))).toEqual(new Set(['2027-01-01T00:00:00.000Z']))
  })

  it('marks every object TLP:CLEAR and with the licence', () => {
    const objects = read(sampleIncident())
    const licence = objects.find((object) => object.definition_type === 'statement')
    expect(licence?.definition).toEqual({ statement: 'Licence: CC-BY-4.0' })
    for (const object of objects.filter((one) => one.type !== 'marking-definition')) expect(object.object_marking_refs).toEqual([tlpClearId, licence?.id])
  })
})

describe('a report', () => {
  it('stands once, after all incidents, with every incident that it tells', () => {
    const objects = read(sampleIncident(), sampleIncident({ type: 'clash' }, { id: 'i-other' }))
    const reports = ofType(objects, 'report')
    expect(reports.map((report) => report.name)).toEqual(['البرق, 2023-03-12', 'Sada, "evening", 2023-03-13'])
    for (const report of reports) expect(report.object_refs).toEqual(ofType(objects, 'incident').map((incident) => incident.id))
    expect(objects.slice(-2)).toEqual(reports)
  })

  it('without a day is dated with the release, and says so', () => {
    const report = ofType(read(wideIncident('bombing')), 'report').find((one) => one.labels !== undefined)
    expect(report).toMatchObject({ name: 'Report تقرير 3, date unknown', published: '2026-11-23T10:00:00.000Z', labels: ['publication-date-unknown'] })
  })
})

describe('an incident', () => {
  it('is joined to its places and actors, and a group to whom it targets', () => {
    expect(joins(read(sampleIncident()))).toEqual([
      'Civilians (TN) located-at TN',
      'incident related-to Kasserine',
      'incident related-to Islamic State',
      'incident related-to Civilians (TN)',
      'Islamic State targets Civilians (TN)',
    ])
  })

  it('that is denied, planned or no violence makes no group target anyone', () => {
    const targets = (view: Partial<IncidentView>) => joins(read(sampleIncident(view))).filter((one) => one.includes('targets'))
    expect(targets({ status: 'alleged' })).toHaveLength(1)
    expect(targets({ status: 'denied' })).toEqual([])
    expect(targets({ status: 'planned' })).toEqual([])
    expect(targets({ type: 'arrest', class: 'security' })).toEqual([])
  })

  it('gives times only where the day is known', () => {
    const times = (precision: 1 | 3) => ofType(read(sampleIncident({ date: { start: '2023-03-12', end: '2023-03-12', precision, by: [] } })), 'relationship').at(-1)
    expect(times(1)).toMatchObject({ start_time: '2023-03-12T00:00:00.000Z', stop_time: '2023-03-13T00:00:00.000Z' })
    expect(times(3)).not.toHaveProperty('start_time')
  })
})

describe('a place', () => {
  it('has coordinates only where it is a spot, with the distance where it is near one', () => {
    const [near, area] = [2, 4].map((precision) => ofType(read(sampleIncident({ places: [{ ...sampleIncident().view.places[0], precision }], actors: [] })), 'location')[0])
    expect(near).toMatchObject({ latitude: 35.16758, precision: 25_000 })
    expect(area).not.toHaveProperty('latitude')
  })
})

describe('confidence', () => {
  it('follows the Admiralty scale by status, outlets and dispute', () => {
    const of = (view: Partial<IncidentView>) => stixConfidence(sampleIncident({ disputed: [], ...view }).view)
    expect(of({})).toBe(90)
    expect(of({ sources: ['one'] })).toBe(70)
    expect(of({ status: 'alleged' })).toBe(50)
    expect(of({ status: 'planned' })).toBe(50)
    expect(of({ status: 'denied' })).toBe(30)
    expect(of({ disputed: ['figures.killed'] })).toBe(90)
    expect(of({ disputed: ['places'] })).toBe(70)
    expect(of({ status: 'denied', disputed: ['type'] })).toBe(10)
  })
})
