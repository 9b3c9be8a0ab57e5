import { describe, expect, test } from 'vitest'
import { MarsadError } from '../core/errors.js'
import { readGazetteer } from './gazetteer.js'
import { placeKinds } from './place.js'

const kind = (name: (typeof placeKinds)[number]) => placeKinds.indexOf(name)
const image = [
  ['marsad:ma', kind('country'), 'MA', '', '31.8', '-7.1', '37000000', 'Morocco', 'المغرب'],
  ['marsad:ma-tth', kind('admin1'), 'MA', '01', '35.3', '-5.3', '3500000', 'Tanger-Tetouan', 'جهة طنجة'],
  ['geonames:1', kind('town'), 'MA', '01', '35.57', '-5.37', '380000', 'Tétouan', 'تطوان'],
  ['geonames:2', kind('town'), 'MA', '02', '34.23', '-3.35', '90000', 'Guercif', ''],
  ['geonames:3', kind('town'), 'DZ', '01', '36.1', '5.4', '300', 'Guercif', ''],
  ['marsad:ma-old', kind('admin1'), 'MA', '02', '35.3', '-5.3', '0', 'Old unit', 'وحدة قديمة'],
  ['geonames:4', kind('town'), 'MA', '07', '31.6', '-8.0', '900000', 'Marrakesh', 'مراكش'],
  ['marsad:sahel', kind('region'), '', '', '', '', '0', 'Sahel', 'الساحل'],
]
const names = ['تطوان\t2\t', 'الساحل\t7\t', 'العين\t\t2,4']
const gazetteer = readGazetteer(`${image.map((row) => row.join('\t')).join('\n')}\n\n${names.join('\n')}\n`)
const place = (id: string) => gazetteer.find(id)!

describe('an image read', () => {
  test('every field of a place comes back, what is absent as null', () => {
    expect(place('geonames:1')).toEqual({ index: 2, id: 'geonames:1', kind: 'town', country: 'MA', admin1: '01', lat: 35.57, lon: -5.37, population: 380_000, name: 'Tétouan', nameAr: 'تطوان' })
    expect(place('marsad:sahel')).toMatchObject({ country: null, lat: null, lon: null })
    expect(place('geonames:2').nameAr).toBeNull()
    expect(gazetteer.places.map((row, i) => row.index === i)).not.toContain(false)
  })

  test('names tell their places, strong and weak', () => {
    expect(gazetteer.names).toEqual([
      { folded: 'تطوان', places: [2], weak: [] },
      { folded: 'الساحل', places: [7], weak: [] },
      { folded: 'العين', places: [], weak: [2, 4] },
    ])
  })

  test('an image without its second part is refused', () => {
    expect(() => readGazetteer('geonames:1\t3\tMA')).toThrow(MarsadError)
    expect(() => readGazetteer('')).toThrow(expect.objectContaining({ code: 'PACK_INVALID' }))
  })
})

describe('the hierarchy', () => {
  test('country and unit of a place', () => {
    expect(gazetteer.country('MA')?.id).toBe('marsad:ma')
    expect(gazetteer.country('FR')).toBeUndefined()
    expect(gazetteer.unitOf(place('geonames:1'))?.id).toBe('marsad:ma-tth')
    expect(gazetteer.unitOf(place('geonames:4'))).toBeUndefined()
    expect(gazetteer.unitOf(place('marsad:sahel'))).toBeUndefined()
    expect(gazetteer.find('geonames:404')).toBeUndefined()
  })

  test('a country contains its units and towns, a unit its towns, and nothing more', () => {
    const pairs = gazetteer.places.flatMap((outer) => gazetteer.places.map((inner) => [outer, inner] as const)).filter(([outer, inner]) => gazetteer.contains(outer, inner))
    expect(pairs.map(([outer, inner]) => `${outer.id} > ${inner.id}`)).toEqual([
      'marsad:ma > marsad:ma-tth',
      'marsad:ma > geonames:1',
      'marsad:ma > geonames:2',
      'marsad:ma > marsad:ma-old',
      'marsad:ma > geonames:4',
      'marsad:ma-tth > geonames:1',
      'marsad:ma-old > geonames:2',
    ])
    expect(gazetteer.contains(place('marsad:ma-tth'), { ...place('marsad:ma-old'), admin1: '01' })).toBe(false)
  })
})

describe('by sound', () => {
  test('an Arabic word finds the places without an Arabic name that sound like it', () => {
    expect(gazetteer.findByKey('جرسيف').map((row) => row.id)).toEqual(['geonames:2', 'geonames:3'])
    expect(gazetteer.findByKey('جَرْسِيف')).toEqual(gazetteer.findByKey('جرسيف'))
  })

  test('a place with an Arabic name is not found so, nor by a key under three consonants', () => {
    expect(gazetteer.findByKey('مراكش')).toEqual([])
    expect(gazetteer.findByKey('با')).toEqual([])
    expect(gazetteer.findByKey('')).toEqual([])
  })
})
