import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeText, looksBinary } from './decode.js'

const arabic = 'قتل جنديان في كمين قرب مدينة كيدال، وأصيب ثلاثة آخرون'
const mixed = 'Bamako (2024): قتل 12 جنديا، بحسب بيان للجيش'
const utf8 = (text: string) => Buffer.from(text, 'utf8')
const arabicText = fc.string({ unit: fc.constantFrom(...'ابتثجحخدرسصطعفقلمنهويء ،'), minLength: 12, maxLength: 3000 })

describe('decodeText', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be'])('reads %s by its byte order mark, which is no part of the text', (encoding) => {
    for (const text of [arabic, mixed, 'أ']) expect(decodeText(iconv.encode(text, encoding, { addBOM: true }))).toEqual({ text, encoding, issues: [] })
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1256'])('reads %s without a mark', (encoding) => {
    for (const text of [arabic, arabic.replace('،', ''), mixed, `${mixed}\r\n${arabic}\r\n`]) expect(decodeText(iconv.encode(text, encoding))).toEqual({ text, encoding, issues: [] })
  })

  it.each(['utf-16le', 'utf-16be'])('reads Latin text in %s without a mark', (encoding) => {
    expect(decodeText(iconv.encode('{"id": 7, "text": "plain"}', encoding)).text).toBe('{"id": 7, "text": "plain"}')
  })

  it('tells the Arabic encodings apart for any text of some length', () => {
    fc.assert(
      fc.property(arabicText, fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1256'), (text, encoding) => {
        fc.pre(/\p{L}{4}/u.test(text))
        expect(decodeText(iconv.encode(text, encoding)).text).toBe(text)
      }),
    )
  })

  it('follows the charset that a page names where the bytes are not UTF-8', () => {
    expect(decodeText(Buffer.from('l’armée a tué'.replace('’', "'"), 'latin1'), 'ISO-8859-1')).toEqual({ text: "l'armée a tué", encoding: 'iso-8859-1', issues: [] })
    expect(decodeText(iconv.encode(arabic, 'iso-8859-6'), 'iso-8859-6').text).toBe(arabic)
  })

  it('believes valid UTF-8 more than the charset that a page names', () => {
    expect(decodeText(utf8(arabic), 'windows-1256')).toEqual({ text: arabic, encoding: 'utf-8', issues: [] })
  })

  it.each(['utf-8', 'x-no-such-charset'])('reads Windows-1256 in a page that wrongly names %s', (named) => {
    expect(decodeText(iconv.encode(arabic, 'windows-1256'), named).text).toBe(arabic)
  })

  it('reads broken UTF-8 as UTF-8, with U+FFFD and an issue at the byte where it breaks', () => {
    const start = utf8('قتل جنديان ')
    const end = utf8(' في كمين قرب كيدال')
    const decoded = decodeText(Buffer.concat([start, Buffer.from([0xd9]), end]))
    expect(decoded).toEqual({ text: 'قتل جنديان \ufffd في كمين قرب كيدال', encoding: 'utf-8', issues: [{ code: 'invalid_encoding', at: start.length }] })
    const marked = decodeText(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), start, Buffer.from([0xd9]), end]))
    expect(marked.issues).toEqual([{ code: 'invalid_encoding', at: start.length + 3 }])
  })

  it('reports no fault of text that holds U+FFFD itself', () => {
    expect(decodeText(utf8(`${arabic}\ufffd`))).toEqual({ text: `${arabic}\ufffd`, encoding: 'utf-8', issues: [] })
  })

  it.each([true, false])('reads UTF-16 that is cut inside a character (mark: %s), with an issue', (addBOM) => {
    const bytes = iconv.encode(arabic, 'utf-16le', { addBOM }).subarray(0, -1)
    expect(decodeText(bytes)).toEqual({ text: `${arabic.slice(0, -1)}\ufffd`, encoding: 'utf-16le', issues: [{ code: 'invalid_encoding', at: bytes.length - 1 }] })
  })

  it('reads any bytes without a throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.option(fc.string()), (bytes, named) => {
        expect(typeof decodeText(Buffer.from(bytes), named).text).toBe('string')
      }),
    )
  })
})

describe('looksBinary', () => {
  it.each([
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a ZIP', Buffer.from('504b03041400000008000000210012345678', 'hex')],
    ['control bytes without NUL', Buffer.from('0102030405060708'.repeat(4), 'hex')],
    ['text with a NUL in it', Buffer.from(`${arabic}\u0000${arabic}`)],
  ])('is true for %s', (_name, bytes) => {
    expect(looksBinary(bytes)).toBe(true)
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1256'])('is false for Arabic in %s, with and without a mark', (encoding) => {
    for (const addBOM of [true, false]) expect(looksBinary(iconv.encode(`${arabic}\r\n\t${arabic}`, encoding, { addBOM }))).toBe(false)
  })

  it('is false for nothing, and for text with a stray escape', () => {
    expect(looksBinary(Buffer.alloc(0))).toBe(false)
    expect(looksBinary(utf8(`${arabic}\u001b[0m${arabic}`))).toBe(false)
  })
})
