import { describe, expect, it } from 'vitest'
import { type ComparedPlace, samePlace } from './same-place.js'

const coded = (changes: Partial<ComparedPlace>): ComparedPlace => ({ name: 'Kasserine', nameAr: 'القصرين', country: 'TN', lat: 35.17, lon: 8.84, precision: 1, ...changes })

describe('samePlace', () => {
  it('takes one name for one place, in either language, whatever the spelling of hamza, ى and ة', () => {
    expect(samePlace({ en: 'KASSERINE', precision: 1 }, coded({ lat: null, lon: null }))).toBe(true)
    expect(samePlace({ ar: 'إدلب', precision: 1 }, coded({ name: 'Idlib', nameAr: 'ادلب', lat: null, lon: null }))).toBe(true)
  })

  it('takes no two places without a name for one', () => {
    expect(samePlace({ precision: 1 }, coded({ name: '', nameAr: null, lat: null, lon: null }))).toBe(false)
    expect(samePlace({ en: '…', precision: 1 }, coded({ name: '–', lat: null, lon: null }))).toBe(false)
  })

  it('takes towns within 25 km for one, units within 60 km', () => {
    const atHalfDegree = { en: 'Elsewhere', lat: 35.6, lon: 8.84 }
    expect(samePlace({ ...atHalfDegree, precision: 1 }, coded({}))).toBe(false)
    expect(samePlace({ ...atHalfDegree, precision: 3 }, coded({}))).toBe(true)
    expect(samePlace({ ...atHalfDegree, lat: 35.3, precision: 1 }, coded({}))).toBe(true)
  })

  it('takes countries by their code, contested territories as one', () => {
    const country = (code: string | null) => coded({ name: 'there', nameAr: null, country: code, lat: null, lon: null, precision: 6 })
    expect(samePlace({ en: 'here', country: 'ML', precision: 6 }, country('ML'))).toBe(true)
    expect(samePlace({ en: 'here', country: 'MA', precision: 6 }, country('EH'))).toBe(true)
    expect(samePlace({ en: 'here', country: null, precision: 7 }, country(null))).toBe(false)
  })
})
