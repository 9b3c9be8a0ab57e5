import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WordTable } from './words.js'

const toUnits = (text: string) => Uint16Array.from(text, (_, i) => text.charCodeAt(i))
const unitText = fc.array(fc.integer({ min: 1, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units))
function intern(table: WordTable, text: string): number {
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
  return table.intern(units, 0, units.length)
}

describe('the word table', () => {
  test('gives a word one id and gives the word back, through every growth', () => {
    fc.assert(
      fc.property(fc.array(unitText, { maxLength: 60 }), (list) => {
        const table = new WordTable()
        const ids = list.map((text) => intern(table, text))
        expect(new Set(ids).size).toBe(new Set(list).size)
        list.forEach((text, i) => {
          expect(table.text(ids[i])).toBe(text)
          expect(intern(table, text)).toBe(ids[i])
        })
      }),
    )
    const table = new WordTable()
    const many = Array.from({ length: 90_000 }, (_, i) => intern(table, `كلمة${i.toString(36)}`))
    expect(new Set(many).size).toBe(90_000)
    for (let i = 0; i < 90_000; i += 997) expect(intern(table, `كلمة${i.toString(36)}`)).toBe(many[i])
  })

  test('takes the range it is told of a longer text', () => {
    const table = new WordTable()
    expect(table.text(table.intern(toUnits('في المغرب'), 3, 9))).toBe('المغرب')
  })

  test('a word longer than a call can take as arguments is kept whole', () => {
    const table = new WordTable()
    const long = 'اب'.repeat(100_000)
    expect(table.text(intern(table, long))).toBe(long)
  })

  test('is emptied only when told to settle and past its limit, and says so', () => {
    const table = new WordTable(3)
    const first = ['ا', 'ب', 'ت', 'ث'].map((text) => intern(table, text))
    expect(table.generation).toBe(0)
    expect(intern(table, 'ا')).toBe(first[0])
    table.settle()
    expect(table.generation).toBe(1)
    expect(table.text(intern(table, 'ج'))).toBe('ج')
    expect(intern(table, 'ا')).not.toBe(first[0])
    table.settle()
    expect(table.generation).toBe(1)
  })
})
