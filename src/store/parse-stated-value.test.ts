import { describe, expect, test } from 'vitest'
import { parseStatedValue } from './parse-stated-value.js'

describe('a person’s value', () => {
  test('of a closed field is one of its list', () => {
    expect(parseStatedValue('type', 'bombing')).toBe('bombing')
    expect(parseStatedValue('status', ' denied ')).toBe('denied')
    expect(parseStatedValue('background', 'false')).toBe(false)
    expect(() => parseStatedValue('type', 'explosion')).toThrow('not one of')
    expect(() => parseStatedValue('domain', 'constructor')).toThrow('not one of')
  })

  test('of a date is a day or a range of days, whose length is its precision', () => {
    expect(parseStatedValue('date', '2023-03-12')).toEqual({ start: '2023-03-12', end: '2023-03-12', precision: 1 })
    expect(parseStatedValue('date', '2023-03-10..2023-03-12')).toEqual({ start: '2023-03-10', end: '2023-03-12', precision: 2 })
    expect(parseStatedValue('date', '2023-03-01..2023-03-31')).toMatchObject({ precision: 3 })
    expect(parseStatedValue('date', '2023-01-01..2023-12-31')).toMatchObject({ precision: 4 })
    for (const wrong of ['2023-02-30', '2023-03-12..2023-03-10', 'yesterday', '']) expect(() => parseStatedValue('date', wrong)).toThrow('not a day')
  })

  test('of a figure tells what is counted, how many, and of whom', () => {
    expect(parseStatedValue('count', 'killed 12')).toEqual({ what: 'killed', min: 12, max: 12, basis: 'exact', of: 'unknown' })
    expect(parseStatedValue('count', 'killed 12..14 civilians')).toEqual({ what: 'killed', min: 12, max: 14, basis: 'about', of: 'civilians' })
    expect(parseStatedValue('count', 'injured 5..')).toEqual({ what: 'injured', min: 5, max: null, basis: 'at_least', of: 'unknown' })
    expect(parseStatedValue('count', 'arrested ..5')).toMatchObject({ min: null, max: 5, basis: 'at_most' })
    for (const wrong of ['killed', 'killed many', 'killed ..', '12', 'killed 14..12', 'slain 3']) expect(() => parseStatedValue('count', wrong)).toThrow()
  })

  test('of a place is the id of one in the gazetteer', () => {
    expect(parseStatedValue('place', 'geonames:2473457')).toMatchObject({ role: 'site', name: 'Kasserine', country: 'TN', precision: 1 })
    expect(() => parseStatedValue('place', 'Kasserine')).toThrow('not the id of a place')
  })
})
