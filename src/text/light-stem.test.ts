import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.js'
import { lightStem } from './light-stem.js'

function stem(word: string): string {
  const units = Uint16Array.from(fold(word), (letter) => letter.charCodeAt(0))
  const packed = lightStem(units, 0, units.length)
  return String.fromCharCode(...units.subarray(Math.floor(packed / 64), Math.floor(packed / 64) + (packed % 64)))
}

describe('the light stem', () => {
  it.each([
    ['السوق', 'سوق'],
    ['والمدينة', 'مدين'],
    ['بالمدينة', 'مدين'],
    ['للمدينة', 'مدين'],
    ['مسلحون', 'مسلح'],
    ['المسلحين', 'مسلح'],
  ])('of %s is %s', (word, expected) => {
    expect(stem(word)).toBe(expected)
  })

  it('leaves short words as they are', () => {
    expect(['وصل', 'من', 'يد'].map(stem)).toEqual(['وصل', 'من', 'يد'])
  })

  it('is a part of the word, and never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'والبكفلهايناتمسق'), minLength: 1, maxLength: 20 }), (word) => {
        expect(stem(word)).not.toBe('')
        expect(fold(word)).toContain(stem(word))
      }),
    )
  })
})
