import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choosePlace, type PlaceContext } from './disambiguate.js'
import { Gazetteer } from './gazetteer.js'
import type { Place, PlaceKind } from './place.js'

const rows: readonly (readonly [id: string, kind: PlaceKind, country: string | null, admin1: string, lat: number | null, lon: number | null, population: number])[] = [
  ['tripoli-ly', 'town', 'LY', '61', 32.88, 13.19, 1_150_000],
  ['tripoli-lb', 'town', 'LB', '03', 34.43, 35.84, 230_000],
  ['ly', 'country', 'LY', '', 26.3, 17.2, 7_000_000],
  ['lb', 'country', 'LB', '', 33.9, 35.9, 5_000_000],
  ['beirut', 'town', 'LB', '04', 33.89, 35.5, 1_900_000],
  ['north-lb', 'admin1', 'LB', '03', 34.4, 35.9, 800_000],
  ['mina-lb', 'town', 'LB', '09', 34.45, 35.81, 60_000],
  ['ayn-weak', 'town', 'AE', '01', 24.2, 55.7, 600_000],
  ['anbar-unit', 'admin1', 'IQ', '01', 32.6, 41.9, 1_800_000],
  ['anbar-town', 'town', 'IQ', '05', 31.9, 44.5, 3_000],
  ['sahel', 'region', null, '', null, null, 0],
  ['small-lb', 'town', 'LB', '03', 34.4, 35.9, 900],
  ['near-lb-centre', 'town', 'LB', '09', 33.91, 35.92, 100],
]
const gazetteer = new Gazetteer(
  rows.map(([id, kind, country, admin1, lat, lon, population], index): Place => ({ index, id, kind, country, admin1, lat, lon, population, name: id, nameAr: id })),
  [],
)
const index = (id: string) => gazetteer.find(id)!.index
const nothing: PlaceContext = { countries: new Map(), settled: [] }
const settled = (...ids: string[]): PlaceContext => ({ countries: new Map(), settled: ids.map((id) => gazetteer.find(id)!) })
const inCountry = (iso: string, weight: number): PlaceContext => ({ countries: new Map([[iso, weight]]), settled: [] })
const choose = (strong: string[], weak: string[], kinds: readonly PlaceKind[] | null, context: PlaceContext) => {
  const choice = choosePlace(gazetteer, strong.map(index), weak.map(index), kinds && new Set(kinds), context)
  return choice && `${choice.place.id} (${choice.reason})`
}
const tripolis = ['tripoli-ly', 'tripoli-lb']

describe('of namesakes', () => {
  test('the only one is taken, whatever the report speaks of', () => {
    expect(choose(['beirut'], [], null, nothing)).toBe('beirut (only)')
    expect(choose(['beirut'], [], null, inCountry('LY', 4))).toBe('beirut (only)')
  })

  test('without any hint the more populous town wins', () => {
    expect(choose(tripolis, [], null, nothing)).toBe('tripoli-ly (population)')
  })

  test('the country that the report speaks of wins over population, and the firmer one over the other', () => {
    expect(choose(tripolis, [], null, inCountry('LB', 1))).toBe('tripoli-lb (country)')
    expect(
      choose(tripolis, [], null, {
        countries: new Map([
          ['LB', 3],
          ['LY', 0.3],
        ]),
        settled: [],
      }),
    ).toBe('tripoli-lb (country)')
  })

  test('the unit that a settled place is wins, and so does a settled town nearby', () => {
    expect(choose(tripolis, [], null, settled('north-lb'))).toBe('tripoli-lb (unit)')
    expect(choose(tripolis, [], null, settled('mina-lb'))).toBe('tripoli-lb (near)')
  })

  test('a settled unit counts also behind a settled town nearby', () => {
    expect(choose(tripolis, [], null, settled('mina-lb', 'north-lb'))).toBe('tripoli-lb (unit)')
  })

  test('the middle of a settled country is no place nearby', () => {
    expect(choose([], ['near-lb-centre'], null, settled('lb'))).toBeNull()
  })

  test('a country stands before a town of its name, unless a type word says town', () => {
    expect(choose(['lb', 'small-lb'], [], null, nothing)).toBe('lb (population)')
    expect(choose(['anbar-unit', 'anbar-town'], [], ['admin1'], nothing)).toBe('anbar-unit (type_word)')
    expect(choose(['anbar-unit', 'anbar-town'], [], ['town'], nothing)).toBe('anbar-town (type_word)')
  })
})

describe('a weak name', () => {
  test('alone is no place', () => {
    expect(choose([], ['ayn-weak'], null, nothing)).toBeNull()
    expect(choose([], [], null, nothing)).toBeNull()
  })

  test('counts beside a type word, in a country that is told, or near a settled place', () => {
    expect(choose([], ['ayn-weak'], ['town'], nothing)).toBe('ayn-weak (type_word)')
    expect(choose([], ['ayn-weak'], null, inCountry('AE', 1))).toBe('ayn-weak (only)')
    expect(choose([], ['small-lb'], null, settled('mina-lb'))).not.toBeNull()
  })

  test('beside a type word of another kind is still none', () => {
    expect(choose([], ['ayn-weak'], ['prison'], nothing)).toBeNull()
  })

  test('loses to a strong namesake', () => {
    expect(choose(['tripoli-lb'], ['tripoli-ly'], null, nothing)).toBe('tripoli-lb (population)')
  })
})

test('what is chosen is a candidate, and its order among the others changes nothing', () => {
  const ids = rows.map(([id]) => id)
  const context = fc.record({
    countries: fc.array(fc.tuple(fc.constantFrom('LY', 'LB', 'AE', 'IQ'), fc.double({ min: 0, max: 5, noNaN: true })), { maxLength: 3 }).map((list) => new Map(list)),
    settled: fc.subarray(ids).map((list) => list.map((id) => gazetteer.find(id)!)),
  })
  fc.assert(
    fc.property(fc.subarray(ids), fc.option(fc.subarray(['town', 'admin1', 'country'] as PlaceKind[], { minLength: 1 })), context, (candidates, kinds, told) => {
      const choice = choosePlace(gazetteer, candidates.map(index), [], kinds && new Set(kinds), told)
      const back = choosePlace(gazetteer, [...candidates].reverse().map(index), [], kinds && new Set(kinds), told)
      expect(choice === null).toBe(candidates.length === 0)
      if (choice) {
        expect(candidates).toContain(choice.place.id)
        expect(back?.score).toBe(choice.score)
      }
    }),
  )
})
