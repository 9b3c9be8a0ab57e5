import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../test/read-csv.js'
import { toCsvCell } from './csv-cell.js'
import { CsvTable } from './csv-table.js'

const columns = ['name', 'note', 'count'] as const
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ';', 'أ', '؛', '\u200f', ' ', "'", '=', '😀', '\u0000', '\ufeff') }))

describe('CsvTable', () => {
  it('writes the columns in their order, whatever order the cells come in', () => {
    const table = new CsvTable(columns)
    expect(readCsv(table.head() + table.row({ count: 1, note: 'b', name: 'a' }))).toEqual({ columns: [...columns], rows: [{ name: 'a', note: 'b', count: '1' }] })
  })

  it('begins with a byte order mark only if asked', () => {
    expect(new CsvTable(columns, { bom: true }).head().codePointAt(0)).toBe(0xfeff)
    expect(new CsvTable(columns).head().codePointAt(0)).toBe('n'.codePointAt(0))
  })

  it('gives back any Unicode text, but for the mark before what a spreadsheet would run', () => {
    const table = new CsvTable(columns, { bom: true })
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 4 }), (pairs) => {
        const text = table.head() + pairs.map(([name, note]) => table.row({ name, note, count: -1 })).join('')
        expect(readCsv(text).rows).toEqual(pairs.map(([name, note]) => ({ name: toCsvCell(name), note: toCsvCell(note), count: '-1' })))
      }),
    )
  })
})

describe('toCsvCell', () => {
  it.each(['=1+1', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠x'])('makes text that a spreadsheet would run harmless: %j', (text) => {
    expect(toCsvCell(text)).toBe(`'${text}`)
  })

  it('leaves numbers below zero, other text and nothing as they are', () => {
    expect([-1.5, 'نص = 1', '', null, true].map(toCsvCell)).toEqual(['-1.5', 'نص = 1', '', '', 'true'])
  })
})
