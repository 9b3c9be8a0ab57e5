import { createHash } from 'node:crypto'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import type { MarsadError } from '../core/errors.js'
import type { DocumentDefaults, SourceDocument } from './document.js'
import { parseJsonDocument } from './json-document.js'

const none: DocumentDefaults = { source: null, url: null, published: null }
const text = 'أوقفت الشرطة خمسة أشخاص في القصرين'

function parse(value: unknown, defaults = none) {
  return parseJsonDocument(Buffer.isBuffer(value) ? value : Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)), 'in.ndjson:7', 'in-7', defaults)
}

function read(value: unknown, defaults = none): SourceDocument {
  const item = parse(value, defaults)
  if ('error' in item) throw item.error
  return item.document
}

function fault(value: unknown): MarsadError {
  const item = parse(value)
  if ('document' in item) throw new Error(`read as a document: ${JSON.stringify(item.document)}`)
  return item.error
}

describe('parseJsonDocument', () => {
  it('takes over every field, and the hash of the bytes as received', () => {
    const bytes = Buffer.from(JSON.stringify({ id: 'r-1', source: 'S', url: 'https://example.org/1', published: '2023-03-12T10:00:00Z', title: 'عنوان', text, tags: ['left', 'alone'] }))
    expect(read(bytes)).toEqual({
      id: 'r-1',
      source: 'S',
      url: 'https://example.org/1',
      published: '2023-03-12T10:00:00Z',
      title: 'عنوان',
      text,
      sections: null,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes,
      format: 'json',
      origin: 'in.ndjson:7',
      issues: [],
    })
  })

  it.each([[{}], [{ id: null }], [{ id: '' }]])('gives a document with %j the id of its line', (given) => {
    expect(read({ ...given, text }).id).toBe('in-7')
  })

  it('takes a number as an id', () => {
    expect(read({ id: 0, text }).id).toBe('0')
  })

  it('takes what the command line says where the document says nothing, or an empty string', () => {
    const defaults = { source: 'D', url: 'https://example.org/d', published: '2020-01-01' }
    expect(read({ text }, defaults)).toMatchObject(defaults)
    expect(read({ text, source: '', url: null, published: '' }, defaults)).toMatchObject(defaults)
    const own = { source: 'S', url: 'https://example.org/1', published: '2023-03-12' }
    expect(read({ text, ...own }, defaults)).toMatchObject(own)
  })

  it('reads an empty date as none', () => {
    expect(read({ text, published: '' }).published).toBeNull()
  })

  it('reads html as a page, under the title that the document gives', () => {
    const html = `<html><head><title>عنوان الصفحة</title><meta property="og:site_name" content="صحيفة المثال"></head><body><p>${text}</p></body></html>`
    expect(read({ html })).toMatchObject({
      source: 'صحيفة المثال',
      title: null,
      sections: [
        { kind: 'headline', text: 'عنوان الصفحة' },
        { kind: 'body', text },
      ],
    })
    expect(read({ html, title: 'عنوان الوثيقة' }).sections).toEqual([
      { kind: 'headline', text: 'عنوان الوثيقة' },
      { kind: 'body', text },
    ])
  })

  it('reads a piece of html without html and body elements', () => {
    expect(read({ html: `<p>${text}</p><p>وأضاف البيان أن التحقيق مستمر</p>` }).sections).toEqual([{ kind: 'body', text: `${text}\nوأضاف البيان أن التحقيق مستمر` }])
  })

  it('prefers text to html, and html to an empty text', () => {
    expect(read({ text, html: '<p>غيره</p>' })).toMatchObject({ text, sections: null })
    expect(read({ text: '', html: `<p>${text}</p>` }).sections).toEqual([{ kind: 'body', text }])
  })

  it('reads a flash that is nothing but a title', () => {
    expect(read({ title: 'مقتل جنديين في كيدال', text: '' })).toMatchObject({ title: 'مقتل جنديين في كيدال', text: null, sections: null })
  })

  it.each(['utf-16le', 'windows-1256'])('reads %s', (encoding) => {
    expect(read(iconv.encode(JSON.stringify({ id: 'a', text }), encoding)).text).toBe(text)
  })

  it('reads broken UTF-8, with an issue', () => {
    const document = read(Buffer.concat([Buffer.from(`{"text":"${text} `), Buffer.from([0xd9]), Buffer.from('"}')]))
    expect(document.text).toBe(`${text} \ufffd`)
    expect(document.issues).toMatchObject([{ code: 'invalid_encoding' }])
  })

  it.each([
    ['text', 7, '"text" is not a string'],
    ['html', ['<p>'], '"html" is not a string'],
    ['title', {}, '"title" is not a string'],
    ['source', true, '"source" is not a string'],
    ['url', 1, '"url" is not a string'],
    ['published', 20230312, '"published" is not a string'],
    ['published', 'الأحد', '"published" is not an ISO 8601 date'],
    ['published', '2023-02-30', '"published" is not an ISO 8601 date'],
    ['id', ['a'], '"id" is neither a string nor a number'],
  ])('names the field %s where it is %j', (name, value, message) => {
    const error = fault({ text, [name]: value })
    expect(error.code).toBe('INPUT_MALFORMED')
    expect(error.message).toBe(`in.ndjson:7: ${message}`)
  })

  it.each([[{}], [{ title: 'عنوان' }], [{ text: null, html: null }]])('names a document without text: %j', (value) => {
    expect(fault(value).message).toBe('in.ndjson:7: it has neither "text" nor "html"')
  })

  it.each([[{ text: '' }], [{ text: ' \n' }], [{ html: '<html><body></body></html>' }]])('names a document whose text is empty: %j', (value) => {
    expect(fault(value)).toMatchObject({ code: 'INPUT_EMPTY', subject: 'in.ndjson:7' })
  })

  it.each(['[]', '"text"', '7', 'null'])('names %s as no object', (json) => {
    expect(fault(json).message).toBe('in.ndjson:7: not a JSON object')
  })

  it.each(['{', '{"text": "cut', "{'text': 'quotes'}", 'نص', '['.repeat(1_000_000)])('names what is no JSON', (json) => {
    expect(fault(json).message).toMatch(/^in\.ndjson:7: not valid JSON: /)
  })

  it('leaves alone what nests deep in fields that it does not know', () => {
    expect(read(`{"x":${'['.repeat(100_000)}${']'.repeat(100_000)},"text":"${text}"}`).text).toBe(text)
  })
})
