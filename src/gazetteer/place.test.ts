import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distanceKm, placeKinds, precisionOfKind } from './place.js'

const point = fc.record({ lat: fc.double({ min: -90, max: 90, noNaN: true }), lon: fc.double({ min: -180, max: 180, noNaN: true }) })
const rabat = { lat: 34.0209, lon: -6.8416 }
const casablanca = { lat: 33.5731, lon: -7.5898 }

describe('distance in kilometres', () => {
  test.each([
    ['Rabat to Casablanca', rabat, casablanca, 85, 88],
    ['Cairo to Baghdad', { lat: 30.0444, lon: 31.2357 }, { lat: 33.3152, lon: 44.3661 }, 1280, 1300],
    ['over the date line', { lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 }, 110, 112],
    ['half the globe', { lat: 0, lon: 0 }, { lat: 0, lon: 180 }, 20_000, 20_040],
  ])('%s', (_, a, b, least, most) => {
    expect(distanceKm(a, b)).toBeGreaterThan(least)
    expect(distanceKm(a, b)).toBeLessThan(most)
  })

  test('is the same both ways, zero to itself, and never more than half the globe', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6)
        expect(distanceKm(a, a)).toBeCloseTo(0, 6)
        expect(distanceKm(a, b)).toBeLessThanOrEqual(20_016)
      }),
    )
  })

  test('is endless where a coordinate is missing', () => {
    expect(distanceKm(rabat, { lat: null, lon: null })).toBe(Number.POSITIVE_INFINITY)
    expect(distanceKm({ lat: 1, lon: null }, rabat)).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('precision of a kind', () => {
  test('the wider the kind, the higher the number, from 1 to 7', () => {
    expect(['town', 'admin2', 'admin1', 'region', 'country', 'sea'].map((kind) => precisionOfKind(kind as (typeof placeKinds)[number]))).toEqual([1, 3, 4, 5, 6, 7])
  })

  test('every kind has one', () => {
    for (const kind of placeKinds) expect([1, 3, 4, 5, 6, 7]).toContain(precisionOfKind(kind))
    expect(new Set(placeKinds).size).toBe(placeKinds.length)
  })
})
