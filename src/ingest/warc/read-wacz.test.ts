import { describe, expect, it } from 'vitest'
import { toMembers, warcPage, warcResponse } from '../../../test/make-warc.js'
import { makeZip } from '../../../test/make-zip.js'
import { readGist, readItems } from '../../../test/read-items.js'
import { ScratchFolder } from '../../../test/scratch-folder.js'

const scratch = new ScratchFolder()
const url = (name: string): string => `https://news.example/${name}`
const text = 'أوقفت الشرطة خمسة أشخاص في القصرين بعد مطاردة دامت ساعات.'
const archive = toMembers([
  warcResponse(url('short'), '', ['HTTP/1.1 302 Found', 'Location: /long']),
  warcResponse(url('long'), warcPage('خبر أول', text)),
  warcResponse(url('frame'), warcPage('إعلان', text)),
  warcResponse(url('listed'), warcPage('خبر ثان', text)),
])
const pages = (...names: string[]): string => `{"format":"json-pages-1.0","id":"pages"}\n${names.map((name) => `${JSON.stringify({ url: url(name), title: name })}\n`).join('')}not json\n`
const datapackage = { name: 'datapackage.json', content: '{}' }

describe('readWacz', () => {
  it('reads the pages that are listed, and those to which they redirect, by name and by content', async () => {
    const content = makeZip([
      datapackage,
      { name: 'pages/pages.jsonl', content: pages('short') },
      { name: 'pages/extraPages.jsonl', content: pages('listed#x') },
      { name: 'archive/data.warc.gz', content: archive, store: true },
    ])
    for (const name of ['a.wacz', 'unnamed']) expect(await readGist(scratch.write(name, content))).toEqual([`خبر أول | ${text}`, `خبر ثان | ${text}`])
    const { items } = await readItems(scratch.at('a.wacz'))
    expect(items.map((item) => 'document' in item && item.document.origin)).toEqual([scratch.at('a.wacz/archive/data.warc.gz:2'), scratch.at('a.wacz/archive/data.warc.gz:4')])
  })

  it('reads every page where none is listed', async () => {
    expect(await readGist(scratch.write('a.wacz', makeZip([datapackage, { name: 'archive/data.warc.gz', content: archive }])))).toHaveLength(3)
  })

  it('names an archive without web archives, one that is cut, and one that lies about its size', async () => {
    const zip = makeZip([datapackage, { name: 'archive/data.warc.gz', content: archive }])
    expect(await readGist(scratch.write('a.wacz', makeZip([datapackage])))).toEqual(['INPUT_EMPTY a.wacz'])
    expect(await readGist(scratch.write('b.wacz', zip.subarray(0, zip.length - 60)))).toEqual(['INPUT_TRUNCATED b.wacz'])
    expect((await readGist(scratch.write('c.wacz', makeZip([datapackage, { name: 'archive/data.warc', content: archive, size: 100 }])))).at(-1)).toMatch(/^INPUT_MALFORMED/u)
  })

  it('refuses an archive that is a bomb', async () => {
    expect(await readGist(scratch.write('a.wacz', makeZip([{ name: 'archive/data.warc', content: Buffer.alloc(4_000_000) }])))).toEqual(['INPUT_TOO_LARGE a.wacz'])
    expect(await readGist(scratch.write('b.wacz', makeZip(Array.from({ length: 20_001 }, (_, i) => ({ name: `${i}`, content: '', store: true })))))).toEqual(['INPUT_TOO_LARGE b.wacz'])
  })
})
