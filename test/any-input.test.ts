import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain } from '../src/index.js'
import { inputFormats } from '../src/ingest/input-format.js'
import { prepareReport } from '../src/store/prepared-report.js'
import { toDocument } from '../src/store/read-report.js'
import { makeDocx, makeXlsx } from './make-office.js'
import { makePdf } from './make-pdf.js'
import { warcPage, warcResponse } from './make-warc.js'
import { makeZip } from './make-zip.js'
import { readItems } from './read-items.js'
import { ScratchFolder } from './scratch-folder.js'

const scratch = new ScratchFolder()
const text = 'أوقفت الشرطة خمسة أشخاص في القصرين بعد مطاردة دامت ساعات.'
const page = warcPage('خبر', text)
const records = [warcResponse('https://news.example/1', page), warcResponse('https://news.example/2', page)]
const message = { id: 1, type: 'message', date_unixtime: '1714979289', text }
const mail = `Subject: news\r\nDate: Mon, 6 May 2024 09:08:09 +0200\r\nMessage-ID: <a@b.example>\r\n\r\n${text}\r\n`

/** A small file of every format. */
const samples: Readonly<Record<(typeof inputFormats)[number], Buffer>> = {
  txt: Buffer.from(text),
  html: Buffer.from(page),
  json: Buffer.from(JSON.stringify({ text })),
  ndjson: Buffer.from(`${JSON.stringify({ id: 'a', text })}\n${JSON.stringify({ id: 'b', text })}\n`),
  warc: Buffer.concat(records),
  wacz: makeZip([{ name: 'archive/a.warc', content: Buffer.concat(records) }]),
  telegram: Buffer.from(JSON.stringify({ name: 'قناة', type: 'public_channel', id: 7, messages: [message] })),
  pdf: makePdf([[{ x: 60, y: 700, glyphs: [...text].reverse() }]]),
  docx: makeDocx(['# خبر', text]),
  eml: Buffer.from(mail),
  mbox: Buffer.from(`From a@b.example Mon May  6 09:08:09 2024\n${mail}`),
  csv: Buffer.from(`العنوان,النص\nخبر,${text}\n`),
  xlsx: makeXlsx({
    one: [
      ['title', 'text'],
      ['خبر', text],
    ],
  }),
}

const damage = fc.array(fc.record({ at: fc.nat(100_000), byte: fc.nat(255), kind: fc.constantFrom('set', 'cut', 'drop', 'double') }), { minLength: 1, maxLength: 6 })

function damaged(bytes: Buffer, changes: readonly { readonly at: number; readonly byte: number; readonly kind: string }[]): Buffer {
  let out = Buffer.from(bytes)
  for (const { at, byte, kind } of changes) {
    if (out.length === 0) break
    const place = at % out.length
    if (kind === 'set') out[place] = byte
    else if (kind === 'cut') out = out.subarray(0, Math.max(1, out.length - (place % 40)))
    else if (kind === 'drop') out = Buffer.concat([out.subarray(0, place), out.subarray(place + 1 + (byte % 30))])
    else out = Buffer.concat([out.subarray(0, place), out.subarray(Math.max(0, place - byte))])
  }
  return out
}

describe.each(inputFormats)('an input of the format %s', (format) => {
  it('is read to its text, also zipped', async () => {
    for (const content of [samples[format], gzipSync(samples[format])]) {
      const { items } = await readItems(scratch.write('in', content), { from: format })
      expect(items.length).toBeGreaterThan(0)
      for (const item of items) expect('document' in item ? (item.document.text ?? JSON.stringify(item.document.sections)) : item.error.message).toContain(text)
    }
  })

  it('gives documents that the store reads again from what it keeps of them', async () => {
    const defaults = { source: 'نشرة', url: null, published: null }
    const { items } = await readItems(scratch.write('in', samples[format]), { from: format, defaults })
    for (const item of items) {
      if ('error' in item) throw item.error
      const kept = prepareReport(item.document, { ...defaults, id: item.document.id }, explain(item.document, false).record)
      const { carried, ...document } = item.document
      expect(await toDocument(kept)).toEqual(document)
      expect(JSON.parse(kept.given)).toMatchObject(carried ?? {})
    }
  })

  it('never throws, whatever became of its bytes', async () => {
    const path = scratch.at('in')
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        scratch.write('in', damaged(samples[format], changes))
        const { items } = await readItems(path, { from: format })
        expect(items.length).toBeGreaterThan(0)
        for (const item of items) expect('error' in item && item.error.code === 'INPUT_UNREADABLE' ? item.error.cause : null).toBeNull()
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  it('never throws for any bytes', async () => {
    const path = scratch.at('in')
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        scratch.write('in', Buffer.from(bytes))
        const { items } = await readItems(path, { from: format })
        expect(items.length).toBeGreaterThan(0)
        for (const item of items) expect('error' in item && item.error.code === 'INPUT_UNREADABLE' ? item.error.cause : null).toBeNull()
      }),
      { numRuns: 40 },
    )
  }, 120_000)
})

describe('an input without a name', () => {
  it.each(inputFormats.filter((format) => format !== 'csv'))('of the format %s is known by its content', async (format) => {
    const { items } = await readItems(scratch.write('in', samples[format]))
    for (const item of items) expect('document' in item ? (item.document.text ?? JSON.stringify(item.document.sections)) : item.error.message).toContain(text)
    expect(items).toHaveLength(format === 'ndjson' || format === 'warc' || format === 'wacz' ? 2 : 1)
  })
})
