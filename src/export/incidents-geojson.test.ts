import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { sampleIncident, sampleViewPlace } from '../../test/sample-incident.js'
import { sampleRelease, writeIncidents } from '../../test/write-incidents.js'
import type { Incident } from '../core/incident.js'
import { incidentGeojsonProperties, incidentsGeojsonWriter } from './incidents-geojson.js'

/** RFC 7946, of what is used here: a FeatureCollection of unlocated features and points, longitude first. */
const isGeojson = new Ajv().compile({
  type: 'object',
  required: ['type', 'features'],
  not: { anyOf: [{ required: ['coordinates'] }, { required: ['geometry'] }, { required: ['properties'] }] },
  properties: {
    type: { const: 'FeatureCollection' },
    features: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type', 'geometry', 'properties'],
        properties: {
          type: { const: 'Feature' },
          id: { type: 'string' },
          properties: { type: 'object' },
          geometry: {
            oneOf: [
              { type: 'null' },
              {
                type: 'object',
                required: ['type', 'coordinates'],
                properties: {
                  type: { const: 'Point' },
                  coordinates: {
                    type: 'array',
                    minItems: 2,
                    maxItems: 3,
                    items: [
                      { type: 'number', minimum: -180, maximum: 180 },
                      { type: 'number', minimum: -90, maximum: 90 },
                    ],
                    additionalItems: false,
                  },
                },
              },
            ],
          },
        },
      },
    },
  },
})

function read(...incidents: Incident[]) {
  const collection = JSON.parse(writeIncidents(incidentsGeojsonWriter(sampleRelease), incidents))
  expect(isGeojson(collection), JSON.stringify(isGeojson.errors)).toBe(true)
  return collection
}

describe('incidentsGeojsonWriter', () => {
  it('writes a site as a point, longitude first, with what is known of the incident', () => {
    expect(read(sampleIncident()).features).toEqual([
      {
        type: 'Feature',
        id: 'i000000000000000b1/1',
        geometry: { type: 'Point', coordinates: [8.83651, 35.16758] },
        properties: {
          incident: 'i000000000000000b1',
          event_type: 'bombing',
          class: 'violence',
          domain: 'terrorism',
          status: 'occurred',
          background: false,
          start: '2023-03-12',
          end: '2023-03-12',
          date_precision: 1,
          place: 'Kasserine',
          place_ar: 'القصرين',
          gazetteer: 'geonames:2473457',
          admin1: 'Kasserine',
          country: 'TN',
          precision: 1,
          fuzzy: false,
          label_point: null,
          sites: 1,
          actors: [
            { role: 'actor', kind: 'armed_group', name: 'Islamic State' },
            { role: 'recipient', kind: 'civilians', name: null },
          ],
          killed: { low: 11, best: 12, high: 12 },
          injured: null,
          sources: ['البرق', 'Sada, "evening"'],
          reports: ['barq-1', 'sada-7'],
          disputed: ['figures.killed'],
        },
      },
    ])
  })

  it('has exactly the properties it names, in order', () => {
    expect(Object.keys(read(sampleIncident()).features[0].properties)).toEqual([...incidentGeojsonProperties])
  })

  it.each([3, 4, 5, 6, 7])('gives an area of precision %i no geometry, only a label point', (precision) => {
    expect(read(sampleIncident({ places: [{ ...sampleViewPlace, precision }] })).features).toMatchObject([{ geometry: null, properties: { fuzzy: true, label_point: [8.83651, 35.16758], precision } }])
  })

  it('gives a site without coordinates neither', () => {
    expect(read(sampleIncident({ places: [{ ...sampleViewPlace, lat: null, lon: null }] })).features).toMatchObject([
      { geometry: null, properties: { fuzzy: true, label_point: null, place: 'Kasserine' } },
    ])
  })

  it('writes one feature a site, none for other places, and one without a place for an incident without a site', () => {
    const places = [sampleViewPlace, { ...sampleViewPlace, name: 'Thala' }, { ...sampleViewPlace, role: 'base' as const, name: 'Mali' }]
    const { features } = read(sampleIncident({ places }), sampleIncident({ places: [] }, { id: 'b' }))
    expect(features.map((feature: { id: string; properties: { place: string } }) => [feature.id, feature.properties.place])).toEqual([
      ['i000000000000000b1/1', 'Kasserine'],
      ['i000000000000000b1/2', 'Thala'],
      ['b/1', null],
    ])
  })

  it('tells the release, and is JSON with no incident, with one and with several', () => {
    for (const count of [0, 1, 3]) expect(read(...Array.from({ length: count }, () => sampleIncident()))).toMatchObject({ release: sampleRelease, features: { length: count } })
  })

  it.each(['individual', 'unknown', 'crowd', 'civilians'] as const)('writes no name of an actor of kind %s, and no headline or words of a report', (kind) => {
    const incident = sampleIncident({ actors: [{ role: 'actor', kind, id: 'secret_id', name: 'Secret Name', country: null, by: [] }] })
    const text = JSON.stringify(read(incident))
    expect(text).not.toMatch(/secret/iu)
    expect(text).not.toContain(incident.reports[0].headline)
  })
})
