import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from './fold.js'
import { TokenKind, tokenize } from './tokens.js'
import { words } from './words.js'

const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
const newsUnit = fc.constantFrom(...'ابتةوىيأإؤئسشقلمنهـُّ٣۵19.,،؟!"«»()_#@ab\n\r\t \u200f\u200b\u00a0\u0301éﻷﷺ😀…')
const unicode = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit }), fc.string({ unit: newsUnit, maxLength: 60 }))

const wordsOf = (text: string) => [...tokenize(text).word]
const kindsOf = (text: string) => [...tokenize(text).kind]
const slices = (text: string) => {
  const tokens = tokenize(text)
  return tokens.word.map((_, i) => text.slice(tokens.start[i], tokens.end[i]))
}

describe('tokens of messy text', () => {
  test('words, numbers and marks part where they are glued', () => {
    expect(wordsOf('قتل12شخصا،قال(رويترز)AFPأمس')).toEqual(['قتل', '12', 'شخصا', '،', 'قال', '(', 'رويترز', ')', 'afp', 'امس'])
  })

  test('each token tells its kind', () => {
    expect(kindsOf('داعش ISIS 7 .\n')).toEqual([TokenKind.arabic, TokenKind.latin, TokenKind.number, TokenKind.punctuation, TokenKind.newline])
  })

  test('a point or comma between digits stays in the number, elsewhere it does not', () => {
    expect(wordsOf('1,200 و3.5 و٢٫٧ و1،5')).toEqual(['1,200', 'و', '3.5', 'و', '2.7', 'و', '1،5'])
    expect(wordsOf('عام 2015. 10, 20')).toEqual(['عام', '2015', '.', '10', ',', '20'])
  })

  test('a span holds the diacritics, tatweel and controls inside a word and the marks after it', () => {
    expect(slices('قالَ مُحَمَّدٌ، الـ\u200fمغربُ')).toEqual(['قالَ', 'مُحَمَّدٌ', '،', 'الـ\u200fمغربُ'])
    expect(slices('اللهـ هٰ e\u0301')).toEqual(['اللهـ', 'هٰ', 'e\u0301'])
  })

  test('underscores part the words of a hashtag', () => {
    expect(wordsOf('#خلية_طنجة')).toEqual(['#', 'خليه', 'طنجه'])
  })

  test('a sign outside the basic plane is one token of two units', () => {
    expect(slices('قتل😀شخص')).toEqual(['قتل', '😀', 'شخص'])
    expect(kindsOf('😀')).toEqual([TokenKind.punctuation])
    expect(slices('\ud83d')).toEqual(['\ud83d'])
  })

  test('a ligature is one token', () => {
    expect(slices('النبي ﷺ قال')).toEqual(['النبي', 'ﷺ', 'قال'])
  })

  test('an empty text and a text of controls have none', () => {
    expect(tokenize('').length).toBe(0)
    expect(tokenize('\u200f\u200e \t_').length).toBe(0)
  })
})

describe('over any text', () => {
  test('a span sliced and folded is its word, and its id is the word in the table', () => {
    fc.assert(
      fc.property(unicode, (text) => {
        const tokens = tokenize(text)
        for (let i = 0; i < tokens.length; i++) {
          expect(fold(text.slice(tokens.start[i], tokens.end[i]))).toBe(tokens.word[i])
          expect(words.text(tokens.id[i])).toBe(tokens.word[i])
          expect(tokens.word[i].length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('spans are ordered, disjoint and inside the text', () => {
    fc.assert(
      fc.property(unicode, (text) => {
        const tokens = tokenize(text)
        let last = 0
        for (let i = 0; i < tokens.length; i++) {
          expect(tokens.start[i]).toBeGreaterThanOrEqual(last)
          expect(tokens.end[i]).toBeGreaterThan(tokens.start[i])
          last = tokens.end[i]
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 300 },
    )
  })

  test('what lies between tokens folds to spaces and underscores only', () => {
    fc.assert(
      fc.property(unicode, (text) => {
        const tokens = tokenize(text)
        let at = 0
        let between = ''
        for (let i = 0; i < tokens.length; i++) {
          between += text.slice(at, tokens.start[i])
          at = tokens.end[i]
        }
        expect(fold(between + text.slice(at))).toMatch(/^[\u0000-\u0009\u000b-\u0020_]*$/u)
      }),
      { numRuns: 300 },
    )
  })

  test('no pair of surrogates is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokenize(text)
        for (let i = 0; i < tokens.length; i++) {
          for (const at of [tokens.start[i], tokens.end[i]]) expect(/[\ud800-\udbff]$/.test(text.slice(0, at)) && /^[\udc00-\udfff]/.test(text.slice(at))).toBe(false)
        }
      }),
    )
  })

  test('equal words have equal ids and different words different ones', () => {
    fc.assert(
      fc.property(unicode, unicode, (a, b) => {
        const one = tokenize(a)
        const two = tokenize(b)
        for (let i = 0; i < one.length; i++) for (let k = 0; k < two.length; k++) expect(one.id[i] === two.id[k]).toBe(one.word[i] === two.word[k])
      }),
    )
  })
})
