import iconv from 'iconv-lite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CodedReport } from '../../src/core/record.js'
import { openStore } from '../../src/store/open-store.js'
import { inflate } from '../../src/store/prepared-report.js'
import { toDocument } from '../../src/store/read-report.js'
import { removeReport } from '../../src/store/remove-report.js'
import { verifyStore } from '../../src/store/verify-store.js'
import { toMembers, warcResponse } from '../make-warc.js'
import { makeZip } from '../make-zip.js'
import { runMarsad } from '../run-marsad.js'
import { ScratchFolder } from '../scratch-folder.js'
import { NewsServer } from './news-server.js'

const scratch = new ScratchFolder()
let server: NewsServer

beforeEach(async () => {
  server = await NewsServer.start()
})
afterEach(() => server.stop())

/** Without ya, so that only the header tells ISO 8859-6 from Windows-1256. */
const charsetTitle = 'مقتل جندى فى درنة'.replaceAll('ى', 'ا')
const charsetPage = `<html><body><article><h1>${charsetTitle}</h1><p>أعلنت السلطات مقتل ضابط وجرح آخر قرب حاجز درنة. ولم تعلن جهة مسؤولة عن الهجوم.</p></article></body></html>`
const agoPage =
  '<html><body><article><h1>توقيف خمسة مشتبه فيهم</h1><div class="date">منذ ثلاثة أيام</div><p>أوقفت الشرطة خمسة مشتبه فيهم في مدينة سبها بعد مطاردة دامت ساعات، بحسب بيان للوزارة.</p></article></body></html>'
const selectedTitle = 'ضبط شحنة من الأسلحة في ميناء طبرق'
const selectedBody = 'أعلنت مصادر أمنية إحباط محاولة لتهريب شحنة كبيرة من الأسلحة عبر ميناء طبرق وتوقيف تسعة مشتبه فيهم.'
const selectorPage = `<html><body><div class="q">${selectedTitle}</div><div class="x1"><p>${'وشوهدت سيارات الإسعاف وهي تنقل المصابين بينما فرضت الشرطة طوقا أمنيا حول الحي. '.repeat(6)}</p></div><div class="x2"><p>${selectedBody}</p></div></body></html>`
const entry = (id: string, place: string, killed: number) =>
  `<div class="entry" id="${id}"><span class="time">1${killed}:35</span><h3>مستجدات ${place}</h3><p>قالت السلطات المحلية في ${place} إن ${killed} جنود قتلوا في هجوم على حاجز أمني فجر اليوم.</p></div>`
const livePage = (...entries: string[]) =>
  `<html><head><meta property="article:published_time" content="2024-04-30T08:00:00+03:00"></head><body><h1>تغطية مباشرة</h1><div>${entries.join('')}</div></body></html>`
const entries = [entry('c', 'سبها', 5), entry('b', 'درنة', 4), entry('a', 'طبرق', 3)]

const paths: Readonly<Record<string, { readonly type: string; readonly bytes: Buffer }>> = {
  '/charset': { type: 'text/html; charset=ISO-8859-6', bytes: iconv.encode(charsetPage, 'iso-8859-6') },
  '/ago': { type: 'text/html', bytes: Buffer.from(agoPage) },
  '/selected': { type: 'text/html', bytes: Buffer.from(selectorPage) },
  '/live': { type: 'text/html', bytes: Buffer.from(livePage(...entries)) },
}

interface KeptRow {
  readonly path: string
  readonly source: string | null
  readonly published: string | null
  readonly headline: string | null
  readonly body: string
}

/** What is kept, in the order of addresses; each is read again from its kept bytes, and must come out the same. */
async function keptIn(path: string): Promise<KeptRow[]> {
  const store = await openStore(path)
  try {
    expect((await verifyStore(store)).faults).toEqual([])
    const rows = await store.db
      .selectFrom('reports')
      .innerJoin('blobs', 'blobs.sha256', 'reports.sha256')
      .innerJoin('codings', 'codings.report', 'reports.key')
      .select(['reports.sha256', 'format', 'given', 'origin', 'blobs.bytes', 'record', 'url', 'source', 'published', 'headline'])
      .orderBy('url')
      .execute()
    const kept: KeptRow[] = []
    for (const { record, url, source, published, headline, ...row } of rows) {
      const { sections } = (JSON.parse(inflate(record).toString('utf8')) as CodedReport).report
      const again = await toDocument(row)
      expect([again.url, again.published, again.sections?.map(({ text }) => text)]).toEqual([url, published, sections.map(({ text }) => text)])
      const { pathname, hash } = new URL(url as string)
      kept.push({ path: `${pathname}${hash}`, source, published, headline, body: sections.flatMap(({ kind, text }) => (kind === 'body' ? [text] : [])).join('\n') })
    }
    return kept
  } finally {
    await store.close()
  }
}

function expectWhole(kept: readonly KeptRow[], fetched: readonly string[], source: string | null): void {
  const before = fetched.map((time) => new Date(Date.parse(time) - 3 * 86_400_000).toISOString().slice(0, 10))
  expect(kept.map(({ path }) => path)).toEqual(['/ago', '/charset', '/live#a', '/live#b', '/live#c', '/selected'])
  const [ago, charset, , second, , selected] = kept
  expect(before).toContain(ago.published)
  expect([charset.headline, charset.body]).toEqual([charsetTitle, expect.stringContaining('مقتل ضابط وجرح آخر')])
  expect([second.headline, second.published, second.body]).toEqual(['مستجدات درنة', '2024-04-30T14:35', expect.stringContaining('4 جنود')])
  expect([selected.headline, selected.body]).toEqual([selectedTitle, selectedBody])
  for (const row of kept) expect(row.source).toBe(source)
}

const selectors = '    selectors: { title: .q, body: .x2 }\n'
const outlet = 'صحيفة الشاطئ'
const feedOf = (names: readonly string[]) => `<rss version="2.0"><channel>${names.map((name) => `<item><link>http://${server.host}${name}</link></item>`).join('')}</channel></rss>`

function serve(): void {
  for (const [path, page] of Object.entries(paths)) server.pages.set(path, page)
  server.feeds.set('/all.xml', feedOf(Object.keys(paths)))
}
const sourcesFile = (): string => scratch.write('sources.yaml', server.sources(selectors).replace('/feed.xml', '/all.xml'))

describe('a page is read by its charset, the time of its fetch, its address and the selectors of its site', () => {
  it('where marsad watch fetches it', async () => {
    serve()
    const start = new Date().toISOString()
    const run = await runMarsad(['watch', sourcesFile(), '--once', '--store', scratch.at('a.db')])
    expect(run.stderr).toContain('6 reports added')
    expectWhole(await keptIn(scratch.at('a.db')), [start, new Date().toISOString()], outlet)
  })

  it('where marsad fetch fetches it', async () => {
    serve()
    const start = new Date().toISOString()
    const urls = Object.keys(paths).map((path) => `http://${server.host}${path}?utm_source=x`)
    const run = await runMarsad(['fetch', ...urls, '--contact', 'https://example.org/contact', '--allow-host', server.host, '--sources', sourcesFile(), '--store', scratch.at('a.db')])
    expect([run.status, run.stdout.split('\n').filter((line) => line.startsWith('added '))]).toEqual([0, expect.objectContaining({ length: 6 })])
    expectWhole(await keptIn(scratch.at('a.db')), [start, new Date().toISOString()], outlet)
  })

  it.each(['warc', 'wacz'])('where marsad add takes it from a %s', async (kind) => {
    const records = Object.entries(paths).map(([path, { type, bytes }]) => warcResponse(`http://${server.host}${path}`, bytes, ['HTTP/1.1 200 OK', `Content-Type: ${type}`]))
    const archive = toMembers(records)
    const path = kind === 'warc' ? scratch.write('a.warc.gz', archive) : scratch.write('a.wacz', makeZip([{ name: 'archive/data.warc.gz', content: archive, store: true }]))
    expect(await runMarsad(['add', path, '--sources', sourcesFile(), '--store', scratch.at('a.db')])).toMatchObject({ status: 0, stderr: expect.stringContaining('6 added') })
    expectWhole(await keptIn(scratch.at('a.db')), ['2024-05-06T07:08:09Z'], outlet)
  })

  it('where marsad add takes it from a file, with what the command line tells of it', async () => {
    for (const [path, { bytes }] of Object.entries(paths)) {
      if (path === '/charset') continue
      const args = ['--url', `http://${server.host}${path}`, '--source', outlet, '--fetched', '2024-05-06T07:08:09Z', '--sources', sourcesFile(), '--store', scratch.at('a.db')]
      expect(await runMarsad(['add', scratch.write(`${path.slice(1)}.html`, bytes), ...args])).toMatchObject({ status: 0 })
    }
    const kept = await keptIn(scratch.at('a.db'))
    expect(kept.map(({ path, headline, published }) => [path, headline, published])).toEqual([
      ['/ago', 'توقيف خمسة مشتبه فيهم', '2024-05-03'],
      ['/live#a', 'مستجدات طبرق', '2024-04-30T13:35'],
      ['/live#b', 'مستجدات درنة', '2024-04-30T14:35'],
      ['/live#c', 'مستجدات سبها', '2024-04-30T15:35'],
      ['/selected', selectedTitle, null],
    ])
    expect(kept.at(-1)?.body).toBe(selectedBody)
  })
})

describe('a live blog that goes on', () => {
  it('adds its new items, makes a changed one a new version, and leaves the others; a removed item takes the kept pages along', async () => {
    const live = (...items: string[]) => server.pages.set('/live', { type: 'text/html', bytes: Buffer.from(livePage(...items)) })
    const fetchIt = async () =>
      (await runMarsad(['fetch', `http://${server.host}/live`, '--contact', 'https://example.org/contact', '--allow-host', server.host, '--store', scratch.at('a.db')])).stdout
        .trim()
        .split('\n')
        .map((line) => line.split(' '))
    live(...entries)
    const first = await fetchIt()
    expect(first.map(([outcome]) => outcome)).toEqual(['added', 'added', 'added'])
    live(entry('d', 'غات', 6), entry('c', 'سبها', 7), ...entries.slice(1))
    const second = await fetchIt()
    expect(second.map(([outcome]) => outcome)).toEqual(['added', 'updated', 'known', 'known'])
    expect(second.slice(1).map(([, id]) => id)).toEqual(first.map(([, id]) => id))
    expect((await fetchIt()).map(([outcome]) => outcome)).toEqual(['known', 'known', 'known', 'known'])
    const store = await openStore(scratch.at('a.db'))
    try {
      expect(await store.db.selectFrom('fetches').select('outcome').where('body', 'is not', null).orderBy('key').execute()).toEqual([{ outcome: 'added' }, { outcome: 'added' }])
      await removeReport(store, first[2][1], 'ruling', 'desk')
      expect(await store.db.selectFrom('fetch_bodies').select('sha256').execute()).toEqual([])
      expect((await verifyStore(store)).faults).toEqual([])
    } finally {
      await store.close()
    }
    live(entry('e', 'نالوت', 8), entry('d', 'غات', 6), entry('c', 'سبها', 7), ...entries.slice(1))
    expect((await fetchIt()).map(([outcome]) => outcome)).toEqual(['added', 'known', 'known', 'known', 'removed'])
    const again = await openStore(scratch.at('a.db'))
    expect(await again.db.selectFrom('fetch_bodies').select('sha256').execute()).toEqual([])
    await again.close()
  })
})
