import { describe, expect, it } from 'vitest'
import { sampleEvent, sampleRecord, sampleSite } from '../../test/sample-record.js'
import type { CodedEvent } from '../core/record.js'
import { geojsonFeatures, geojsonHead, geojsonTail } from './events-geojson.js'

const features = (...events: CodedEvent[]) => geojsonFeatures(sampleRecord({}, events)).map((text) => JSON.parse(text))

describe('geojsonFeatures', () => {
  it('writes a site as a point, longitude first', () => {
    expect(features(sampleEvent())).toEqual([
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [8.83651, 35.16758] },
        properties: {
          event: '00000000000000a1',
          report: 'kasserine',
          source: 'Example',
          event_type: 'arrest',
          status: 'occurred',
          background: false,
          start: '2023-03-12',
          end: '2023-03-12',
          date_precision: 1,
          place: 'Kasserine',
          place_ar: 'القصرين',
          gazetteer: 'geonames:2473457',
          country: 'TN',
          precision: 1,
          fuzzy: false,
          killed: [],
        },
      },
    ])
  })

  it.each([3, 4, 5, 6, 7])('gives an area of precision %i no geometry, only a label point', (precision) => {
    expect(features(sampleEvent({ places: [sampleSite({ precision })] }))).toMatchObject([{ geometry: null, properties: { fuzzy: true, label_point: [8.83651, 35.16758], precision } }])
  })

  it('keeps a site without coordinates, at null', () => {
    expect(features(sampleEvent({ places: [sampleSite({ lat: null, lon: null })] }))).toMatchObject([{ geometry: null, properties: { fuzzy: true, label_point: null, place: 'Kasserine' } }])
  })

  it('writes a point on the equator and the meridian', () => {
    expect(features(sampleEvent({ places: [sampleSite({ lat: 0, lon: 0 })] }))[0].geometry).toEqual({ type: 'Point', coordinates: [0, 0] })
  })

  it('writes one feature a site and none for other places', () => {
    const places = [sampleSite(), sampleSite({ name: 'Tunis' }), sampleSite({ role: 'base', name: 'Mali' })]
    expect(features(sampleEvent({ places }), sampleEvent({ places: [] })).map((feature) => feature.properties.place)).toEqual(['Kasserine', 'Tunis'])
  })

  it('gives the dead as ranges', () => {
    const counts: CodedEvent['counts'] = [{ what: 'killed', min: 11, max: null, basis: 'at_least', of: 'unknown', evidence: [] }]
    expect(features(sampleEvent({ counts }))[0].properties.killed).toEqual([[11, null]])
  })
})

describe('the collection', () => {
  it('is JSON with no features, with one, and with several', () => {
    const [feature] = geojsonFeatures(sampleRecord())
    for (const list of [[], [feature], [feature, feature]])
      expect(JSON.parse(`${geojsonHead}${list.join(',\n')}${geojsonTail}`)).toEqual({ type: 'FeatureCollection', features: list.map((text) => JSON.parse(text)) })
  })
})
