import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { toMembers, warcPage, warcRecord, warcResponse } from '../../../test/make-warc.js'
import { readGist, readItems } from '../../../test/read-items.js'
import { ScratchFolder } from '../../../test/scratch-folder.js'
import { parseDocument } from '../parse-document.js'

const scratch = new ScratchFolder()
const title = 'خبر قصير'
const first = 'أوقفت الشرطة خمسة أشخاص في القصرين بعد مطاردة دامت ساعات.'
const second = 'قتل جنديان في كمين قرب مدينة كيدال فجر الأحد.'
const page = (text: string): string => warcPage(title, text)
const told = (text: string): string => `${title} | ${text}`
const url = (number: number): string => `https://news.example/${number}`

const info = warcRecord('warcinfo', null, 'application/warc-fields', 'software: example\r\n')
const request = warcRecord('request', url(1), 'application/http; msgtype=request', 'GET /1 HTTP/1.1\r\n\r\n')

describe('readWarc', () => {
  it.each(['plain', 'zipped by records', 'zipped as one'])('gives the pages of an archive that is %s, by name and by content', async (kind) => {
    const records = [info, request, warcResponse(url(1), page(first)), warcResponse(url(2), page(second))]
    const content = kind === 'plain' ? Buffer.concat(records) : kind === 'zipped as one' ? gzipSync(Buffer.concat(records)) : toMembers(records)
    for (const name of [kind === 'plain' ? 'a.warc' : 'a.warc.gz', 'unnamed']) expect(await readGist(scratch.write(name, content))).toEqual([told(first), told(second)])
  })

  it('takes address and charset from the archive, and its date as the time of fetching only', async () => {
    const body = iconv.encode(page(first), 'iso-8859-6')
    const path = scratch.write('a.warc', Buffer.concat([warcResponse(`${url(1)}#top`, body, ['HTTP/1.1 200 OK', 'content-type: text/html; charset="ISO-8859-6"'])]))
    const { items } = await readItems(path)
    expect(items).toMatchObject([{ document: { url: url(1), published: null, origin: `${path}:1`, carried: { url: url(1), charset: 'ISO-8859-6', fetched: '2024-05-06T07:08:09Z' } } }])
    expect(await readGist(path)).toEqual([told(first)])
  })

  it('keeps the page as it came, from which the same document is read again', async () => {
    const body = iconv.encode(page(first), 'iso-8859-6')
    const { items } = await readItems(scratch.write('a.warc', warcResponse(url(1), body, ['HTTP/1.1 200 OK', 'Content-Type: text/html; charset=iso-8859-6'])))
    const { document } = items[0] as Extract<(typeof items)[0], { document: unknown }>
    expect(document.bytes.equals(body)).toBe(true)
    const { carried, ...rest } = document
    const again = await parseDocument(document.bytes, document.format, document.origin, document.id, { source: null, published: null, ...carried!, url: carried!.url })
    expect(again).toEqual({ document: rest })
  })

  it('gives two captures of one address one id', async () => {
    const { items } = await readItems(scratch.write('a.warc', Buffer.concat([warcResponse(url(1), page(first)), warcResponse(url(1), page(second)), warcResponse(url(2), page(second))])))
    const ids = items.map((item) => 'document' in item && item.document.id)
    expect(ids[0]).toBe(ids[1])
    expect(ids[2]).not.toBe(ids[1])
  })

  const head = (...fields: string[]): string[] => ['HTTP/1.1 200 OK', 'Content-Type: text/html', ...fields]
  const chunked = (text: string): Buffer => {
    const bytes = Buffer.from(text)
    return Buffer.concat([Buffer.from('a;x=y\r\n'), bytes.subarray(0, 10), Buffer.from(`\r\n${(bytes.length - 10).toString(16)}\r\n`), bytes.subarray(10), Buffer.from('\r\n0\r\n\r\n')])
  }
  it.each<[string, string[], Buffer]>([
    ['chunked', head('Transfer-Encoding: chunked'), chunked(page(first))],
    ['said to be chunked and not', head('Transfer-Encoding: chunked'), Buffer.from(page(first))],
    ['compressed by gzip', head('Content-Encoding: gzip'), gzipSync(page(first))],
    ['compressed by brotli', head('Content-Encoding: br'), brotliCompressSync(page(first))],
    ['compressed by deflate', head('Content-Encoding: deflate'), deflateSync(page(first))],
    ['compressed by deflate without its head', head('Content-Encoding: deflate'), deflateRawSync(page(first))],
    ['said to be compressed and not', head('Content-Encoding: gzip'), Buffer.from(page(first))],
    ['without a type', ['HTTP/1.0 200'], Buffer.from(page(first))],
    ['as XHTML', ['HTTP/2 200', 'content-type: application/xhtml+xml'], Buffer.from(page(first))],
  ])('reads a body that is %s', async (_, lines, body) => {
    expect(await readGist(scratch.write('a.warc', warcResponse(url(1), body, lines)))).toEqual([told(first)])
  })

  it('reads texts and pages of resource and conversion records', async () => {
    const records = [
      warcRecord('conversion', url(1), 'text/plain', first),
      warcRecord('resource', url(2), 'text/html; charset=utf-8', page(second)),
      warcRecord('resource', 'urn:text:x', 'text/plain', second),
    ]
    expect(await readGist(scratch.write('a.warc', Buffer.concat(records)))).toEqual([first, told(second)])
  })

  it('passes over what is no page, and counts what had not changed', async () => {
    const others = [
      warcResponse(url(3), page(second), ['HTTP/1.1 404 Not Found', 'Content-Type: text/html']),
      warcResponse(url(4), page(second), ['HTTP/1.1 301 Moved', 'Content-Type: text/html', 'Location: /5']),
      warcResponse(url(5), Buffer.alloc(100_000, 7), ['HTTP/1.1 200 OK', 'Content-Type: image/png']),
      warcResponse(url(6), '{}', ['HTTP/1.1 200 OK', 'Content-Type: application/json']),
      warcResponse(url(7), '<html><body></body></html>'),
      warcRecord('revisit', url(1), 'application/http; msgtype=response', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'),
      warcRecord('metadata', url(1), 'text/plain', second),
    ]
    const { items, notes } = await readItems(scratch.write('a.warc.gz', toMembers([...others, warcResponse(url(1), page(first))])))
    expect(items.map((item) => ('document' in item ? item.document.origin : item.error.message))).toEqual([scratch.at('a.warc.gz:8')])
    expect(notes.sort()).toEqual(['1 pages without text were passed over', '1 records of pages that had not changed were passed over'])
  })

  it('names an archive without a page', async () => {
    expect(await readGist(scratch.write('a.warc', info))).toEqual(['INPUT_EMPTY a.warc'])
    expect(await readGist(scratch.write('b.warc.gz', gzipSync('')))).toEqual(['INPUT_EMPTY b.warc.gz'])
  })
})

describe('readWarc of broken archives', () => {
  const good = [warcResponse(url(1), page(first)), warcResponse(url(2), page(second)), warcResponse(url(3), page(first))]
  const without = (record: Buffer, field: string): Buffer => Buffer.from(record.toString('latin1').replace(new RegExp(`${field}: [^\r]*\r\n`, 'u'), ''), 'latin1')

  it('names a record without a length, or with none that is a number, and goes on with the next', async () => {
    for (const broken of [without(good[1], 'Content-Length'), Buffer.from(good[1].toString('latin1').replace(/(Content-Length: )\d+/u, '$1-5'), 'latin1')])
      expect(await readGist(scratch.write('a.warc', Buffer.concat([good[0], broken, good[2]])))).toEqual([told(first), 'INPUT_MALFORMED a.warc:2', told(first)])
  })

  it('names bytes between records that are none', async () => {
    expect(await readGist(scratch.write('a.warc', Buffer.concat([good[0], Buffer.from('garbage\r\n'), good[1]])))).toEqual([told(first), 'INPUT_MALFORMED a.warc:2', told(second)])
  })

  it('names a record whose member is damaged, at whatever place, and reads the others', async () => {
    const members = good.map((record) => gzipSync(record))
    for (let at = 0; at < members[1].length; at += 7) {
      const damaged = Buffer.from(members[1])
      damaged[at] ^= 0xff
      const items = await readGist(scratch.write('a.warc.gz', Buffer.concat([members[0], damaged, members[2]])))
      expect([at, items[0], items.at(-1)]).toEqual([at, told(first), told(first)])
      expect(items.slice(1, -1).every((item) => item.startsWith('INPUT_') || item === told(second))).toBe(true)
    }
  })

  it('names an archive that is cut, after the records before the cut', async () => {
    const zipped = toMembers(good)
    expect(await readGist(scratch.write('a.warc.gz', zipped.subarray(0, zipped.length - 30)))).toEqual([told(first), told(second), 'INPUT_TRUNCATED a.warc.gz:3'])
    const plain = Buffer.concat(good)
    expect(await readGist(scratch.write('a.warc', plain.subarray(0, plain.length - 30)))).toEqual([told(first), told(second), 'INPUT_TRUNCATED a.warc:3'])
  })

  it('names a page that is too large, before and after it is decompressed, and binary that calls itself a page', async () => {
    const large = Buffer.alloc(33 * 1024 * 1024, 'a')
    const records = [
      warcResponse(url(1), large),
      warcResponse(url(2), gzipSync(large), ['HTTP/1.1 200 OK', 'Content-Type: text/html', 'Content-Encoding: gzip']),
      warcResponse(url(3), Buffer.alloc(999)),
      good[1],
    ]
    const expected = ['INPUT_TOO_LARGE a.warc:1', 'INPUT_TOO_LARGE a.warc:2', 'INPUT_BINARY a.warc:3', told(second)]
    expect(await readGist(scratch.write('a.warc', Buffer.concat(records)))).toEqual(expected)
  })

  it('reads on behind a large member that is no page, and stops at one that grows without end', async () => {
    const noise = Buffer.from(Array.from({ length: 12_000_000 }, (_, i) => (i * 2_654_435_761) >>> 13))
    const picture = gzipSync(warcResponse(url(1), noise, ['HTTP/1.1 200 OK', 'Content-Type: image/png']), { level: 1 })
    expect(picture.length).toBeGreaterThan(1024 * 1024)
    expect(await readGist(scratch.write('a.warc.gz', Buffer.concat([picture, gzipSync(good[1])])))).toEqual([told(second)])
    const bomb = gzipSync(warcResponse(url(1), Buffer.alloc(64 * 1024 * 1024), ['HTTP/1.1 200 OK', 'Content-Type: image/png']))
    expect(await readGist(scratch.write('b.warc.gz', Buffer.concat([gzipSync(good[1]), bomb])))).toEqual([told(second), 'INPUT_TOO_LARGE b.warc.gz:2'])
  })
})
