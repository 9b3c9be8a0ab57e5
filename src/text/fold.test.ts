import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldText } from './fold.js'
import { EXPANDS, foldExpansions, foldTable } from './fold-table.js'

const unicode = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }))
const text = (folded: ReturnType<typeof foldText>) => String.fromCharCode(...folded.units.subarray(0, folded.length))

describe('what writers interchange folds to one', () => {
  test.each([
    ['hamza seats', 'أإآٱا', 'ااااا'],
    ['hamza on waw and ya', 'مؤسسة رئيس', 'موسسه رييس'],
    ['alif maqsura and ta marbuta', 'مستشفى القاهرة', 'مستشفي القاهره'],
    ['tatweel and diacritics', 'مُحَـــمَّدٌ', 'محمد'],
    ['superscript alif', 'هٰذا', 'هذا'],
    ['Persian letters', 'کیلوگرام پیشاور', 'كيلوكرام بيشاور'],
    ['Arabic-Indic digits', '٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['Persian digits', '۰۱۲۳۴۵۶۷۸۹', '0123456789'],
    ['decimal and thousands marks', '٣٫٥ ١٬٢٠٠ ٪', '3.5 1,200 %'],
    ['presentation forms', 'ﻓﻲ ﺍﻟﻤﻐﺮﺏ', 'في المغرب'],
    ['ligatures of lam and alif', 'ﻷ ﻻ ﻼ', 'لا لا لا'],
    ['the name of God as one sign', 'ﷲ', 'الله'],
    ['bidi and zero-width controls', 'ا\u200fل\u200bم\u202b\ufeffغ\u2066رب', 'المغرب'],
    ['quotation marks', '“«‹„', '""""'],
    ['dashes', '–—−‑', '----'],
    ['spaces', 'ا\u00a0ب\u2009ج\u3000د\te', 'ا ب ج د e'],
    ['line ends', 'ا\rب\u2028ج\u2029د', 'ا\nب\nج\nد'],
    ['Latin case and accents', 'Sécurité ÉTAT Ｆｕｌｌ', 'securite etat full'],
  ])('%s', (_, from, to) => {
    expect(fold(from)).toBe(to)
    expect(text(foldText(from))).toBe(to)
  })

  test('letters that part words stay apart', () => {
    expect(new Set(['حصار', 'خصار', 'جصار', 'هصار'].map(fold)).size).toBe(4)
    expect(fold('ء')).toBe('ء')
  })
})

describe('the way back to the text', () => {
  test('every origin is the unit that its folded unit came from', () => {
    const folded = foldText('مـُحـ ﻷب')
    expect(text(folded)).toBe('مح لاب')
    expect([...folded.origins.subarray(0, folded.length)]).toEqual([0, 3, 5, 6, 6, 7])
  })

  test('origins never fall, lie inside the text, and tell the unit that was folded', () => {
    fc.assert(
      fc.property(unicode, (input) => {
        const { length, units, origins } = foldText(input)
        for (let i = 0; i < length; i++) {
          expect(origins[i]).toBeLessThan(input.length)
          const unit = input.charCodeAt(origins[i])
          const parts = foldTable[unit] === EXPANDS ? foldExpansions.get(unit)! : [foldTable[unit]]
          expect(parts).toContain(units[i])
          if (i > 0) expect(origins[i] - origins[i - 1]).toBeGreaterThanOrEqual(parts.length > 1 ? 0 : 1)
        }
      }),
    )
  })

  test('an expansion at the end of a text finds room', () => {
    expect(text(foldText('ﷺ'))).toBe('صلياللهعليهوسلم')
    expect(text(foldText('ﷺ'.repeat(50))).length).toBe(50 * 15)
  })
})

describe('folding', () => {
  test('the short form and the form with origins are one function, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(unicode, (input) => {
        const once = fold(input)
        expect(text(foldText(input))).toBe(once)
        expect(fold(once)).toBe(once)
      }),
    )
  })

  test('leaves nothing that a table would have to spell out', () => {
    fc.assert(
      fc.property(unicode, (input) => {
        expect(fold(input)).not.toMatch(/[أإآٱؤئىةـ\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufb50-\ufbb1\ufbd3-\ufbff\ufe80-\ufefcA-Z٠-٩۰-۹«»“”]/u)
      }),
    )
  })

  test('a part and its text fold alike wherever a text is cut between letters', () => {
    fc.assert(
      fc.property(unicode, unicode, (a, b) => {
        expect(fold(a) + fold(b)).toBe(fold(a + b))
      }),
    )
  })
})
