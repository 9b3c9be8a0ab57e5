import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Backend } from '../../src/store/backend.js'
import { openStore } from '../../src/store/open-store.js'
import { readIncident } from '../../src/store/read-incident.js'
import { removeReport } from '../../src/store/remove-report.js'
import { verifyStore } from '../../src/store/verify-store.js'
import { sourceHealth } from '../../src/watch/source-health.js'
import { NewsServer, newsItems } from './news-server.js'
import { watchRun } from './watch-run.js'

let server: NewsServer
let store: Backend

beforeEach(async () => {
  server = await NewsServer.start()
  store = await openStore(':memory:')
})
afterEach(async () => {
  await store.close()
  await server.stop()
})

const outcomes = (run: Awaited<ReturnType<typeof watchRun>>): string[] => run.entries.map(({ entry }) => entry.outcome).sort()
const later = Date.UTC(2025, 2, 1, 8)
const muchLater = Date.UTC(2025, 5, 1, 8)

describe('watch', () => {
  it('adds what a feed lists, with the name of the source and the address and date of the page', async () => {
    server.items = newsItems(3)
    expect(outcomes(await watchRun(store, server.sources()))).toEqual(['added', 'added', 'added'])
    const reports = await store.db.selectFrom('reports').select(['source', 'url', 'published']).orderBy('url').execute()
    expect(reports).toEqual(server.items.map(({ slug, published }) => ({ source: 'صحيفة الشاطئ', url: server.page(slug), published })))
  })

  it('asks for a page once, however often its feed is polled', async () => {
    server.items = newsItems(3)
    await watchRun(store, server.sources(), { until: ({ polls }) => polls.length >= 5 })
    expect(server.asked.get('/feed.xml')).toBeGreaterThanOrEqual(5)
    for (const { slug } of server.items) expect(server.asked.get(`/news/${slug}`)).toBe(1)
  })

  it('keeps headers, repeated ones too, and the bytes as they came', async () => {
    server.items = newsItems(1)
    server.gzip = true
    await watchRun(store, server.sources())
    const fetch = await store.db.selectFrom('fetches').innerJoin('fetch_bodies', 'fetch_bodies.sha256', 'fetches.body').select(['headers', 'status', 'size']).executeTakeFirstOrThrow()
    const headers = JSON.parse(fetch.headers) as [string, string][]
    expect(headers.filter(([name]) => name === 'X-Twice').map(([, value]) => value)).toEqual(['one', 'two'])
    expect(String(fetch.size)).toBe(headers.find(([name]) => name === 'Content-Length')?.[1])
    expect((await verifyStore(store)).faults).toEqual([])
  })

  it('makes an update a second version, whose changed figure is a new statement of the incident', async () => {
    server.items = newsItems(1)
    await watchRun(store, server.sources())
    const [item] = server.items
    server.items = [{ ...item, updated: '2025-02-28T12:00:00Z', title: item.title.replace('3', '7'), body: item.body.replace('مقتل 3', 'مقتل 7') }]
    expect(outcomes(await watchRun(store, server.sources(), { start: later }))).toEqual(['updated'])
    const reports = await store.db.selectFrom('reports').select(['id', 'version']).orderBy('version').execute()
    expect(reports.map((report) => report.version)).toEqual([1, 2])
    expect(new Set(reports.map((report) => report.id)).size).toBe(1)
    const { id } = await store.db.selectFrom('incidents').select('id').executeTakeFirstOrThrow()
    const { statements } = await readIncident(store.db, id)
    const killed = statements.filter(({ field, value }) => field === 'count' && (value as { what: string }).what === 'killed').map(({ value }) => (value as { min: number }).min)
    expect(killed.sort()).toEqual([3, 7])
    expect((await verifyStore(store)).faults).toEqual([])
  })

  it('tells an update and the report that it updates as one incident, with both figures', async () => {
    server.items = newsItems(1)
    await watchRun(store, server.sources())
    const [item] = server.items
    server.items = [{ ...item, updated: '2025-02-28T12:00:00Z', body: item.body.replace('مقتل 3', 'مقتل 7') }]
    await watchRun(store, server.sources(), { start: later })
    const incidents = await store.db.selectFrom('incidents').select(['id', 'reports', 'sources', 'killed_low', 'killed_high']).execute()
    expect(incidents).toHaveLength(1)
    expect(incidents[0].sources).toBe(1)
    expect([incidents[0].killed_low, incidents[0].killed_high]).toEqual([expect.any(Number), 7])
  })

  it.each([
    ['with tracking parameters', '?utm_source=feed&utm_medium=rss', ''],
    ['with tracking parameters and a fragment', '?fbclid=x#top', ''],
    ['as its AMP twin', '/amp', '<link rel="stylesheet" href="/amp.css">'],
    ['as its print twin', '?print=1', '<link rel="stylesheet" href="/print.css">'],
  ])('adds nothing where a feed lists a page again %s', async (_, twin, markup) => {
    server.items = newsItems(1)
    await watchRun(store, server.sources())
    const [item] = server.items
    const page = `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>${item.title}</title>${markup}<link rel="canonical" href="${server.page(item.slug)}"><meta property="article:published_time" content="${item.published}"></head><body><article><h1>${item.title}</h1><p>${item.body}</p></article></body></html>`
    if (twin === '/amp' || twin.startsWith('?print'))
      server.pages.set(twin === '/amp' ? `/news/${item.slug}/amp` : `/news/${item.slug}`, { type: 'text/html; charset=utf-8', bytes: Buffer.from(page) })
    server.feeds.set('/again.xml', `<rss version="2.0"><channel><item><guid>again</guid><link>${`${server.page(item.slug)}${twin}`.replaceAll('&', '&amp;')}</link></item></channel></rss>`)
    const run = await watchRun(store, server.sources().replace('/feed.xml', '/again.xml'), { start: later })
    expect(['known', 'unchanged']).toContain(run.entries[0].entry.outcome)
    expect(await store.db.selectFrom('reports').select('version').execute()).toEqual([{ version: 1 }])
    expect(await store.db.selectFrom('incidents').select('reports').execute()).toEqual([{ reports: 1 }])
  })

  it('makes an article that moved to another address of its outlet a version of the same report, if its words are nearly the same', async () => {
    server.items = newsItems(2)
    await watchRun(store, server.sources())
    const [first, second] = server.items
    server.items = [
      { ...first, slug: 'moved', body: `${first.body} وأضافت الوزارة أن التحقيق جار.` },
      { ...second, slug: 'other', body: 'أوقفت الشرطة خمسة أشخاص في القصرين بعد مطاردة دامت ساعات وضبطت معهم أسلحة.' },
    ]
    expect(outcomes(await watchRun(store, server.sources(), { start: later }))).toEqual(['added', 'updated'])
    const reports = await store.db.selectFrom('reports').select(['url', 'version']).orderBy('key').execute()
    expect(reports.map(({ url, version }) => [url, version]).sort()).toEqual(
      [
        [server.page(first.slug), 1],
        [server.page(first.slug), 2],
        [server.page(second.slug), 1],
        [server.page('other'), 1],
      ].sort(),
    )
    expect((await verifyStore(store)).faults).toEqual([])
  })

  it('makes no version of a page whose bytes differ and whose words do not, and notes the fetch', async () => {
    server.items = newsItems(1)
    let seen = 0
    server.counter = () => `seen ${++seen} times`
    await watchRun(store, server.sources())
    server.items = server.items.map((item) => ({ ...item, updated: '2025-02-28T12:00:00Z' }))
    expect(outcomes(await watchRun(store, server.sources(), { start: later }))).toEqual(['unchanged'])
    expect(await store.db.selectFrom('reports').select('version').execute()).toHaveLength(1)
    expect(await store.db.selectFrom('fetches').select('outcome').orderBy('key').execute()).toEqual([{ outcome: 'added' }, { outcome: 'unchanged' }])
  })

  it('looks at a page again when it is told to, and not before', async () => {
    server.items = newsItems(1)
    const yaml = server.sources('    revisit: [2d, 9d]\n')
    const asked = async (days: number): Promise<number | undefined> => {
      await watchRun(store, yaml, { start: later + days * 86_400_000 })
      return server.asked.get('/news/report-1')
    }
    expect([await asked(0), await asked(1), await asked(4), await asked(5), await asked(12), await asked(40)]).toEqual([1, 1, 2, 2, 3, 3])
  })

  it('does not ask again and again for a page whose feed changes all the time', async () => {
    server.items = newsItems(1)
    let polls = 0
    await watchRun(store, server.sources('    every: 1m\n'), {
      until: (run) => {
        polls = run.polls.length
        server.items = server.items.map((item) => ({ ...item, updated: new Date(Date.UTC(2025, 1, 28) + polls * 60_000).toISOString() }))
        return polls >= 120
      },
      speed: 20_000,
    })
    const { first_seen: first } = await store.db.selectFrom('seen').select('first_seen').executeTakeFirstOrThrow()
    const { last_poll: last } = await store.db.selectFrom('sources').select('last_poll').executeTakeFirstOrThrow()
    // the pauses are 10, 20, 40 … minutes
    const most = 2 + Math.log2(1 + ((last as number) - first) / 600_000)
    expect(server.asked.get('/news/report-1')).toBeLessThanOrEqual(most)
  })

  it('fetches a page once that two sources list', async () => {
    server.items = newsItems(2)
    const run = await watchRun(store, server.sources(`  - name: صدى الشاطئ\n    url: ${server.feed}?section=security\n`.replace('?section=security', '')))
    expect(outcomes(run)).toEqual(['added', 'added', 'elsewhere', 'elsewhere'])
    for (const { slug } of server.items) expect(server.asked.get(`/news/${slug}`)).toBe(1)
  })

  it('does not take in again what was removed for legal cause, and keeps no bytes of it', async () => {
    server.items = newsItems(1)
    server.gzip = true
    await watchRun(store, server.sources())
    const { id } = await store.db.selectFrom('reports').select('id').executeTakeFirstOrThrow()
    await removeReport(store, id, 'ruling', 'desk')
    expect(await store.db.selectFrom('fetch_bodies').select('sha256').execute()).toEqual([])
    server.items = server.items.map((item) => ({ ...item, body: `${item.body} وأضافت الوزارة تفاصيل.`, updated: '2025-02-28T12:00:00Z' }))
    expect(outcomes(await watchRun(store, server.sources(), { start: later }))).toEqual(['removed'])
    expect(await store.db.selectFrom('reports').select('id').execute()).toEqual([])
    expect(await store.db.selectFrom('fetch_bodies').select('sha256').execute()).toEqual([])
    expect((await verifyStore(store)).faults).toEqual([])
  })

  it('goes on with the other sources where one fails, and polls that one more and more rarely', async () => {
    server.items = newsItems(1)
    const yaml = server.sources(`  - name: صحيفة الغائبة\n    feed: http://${server.host}/no-feed.xml\n`)
    const run = await watchRun(store, yaml, { until: ({ polls }) => polls.filter(({ source }) => source === 'صحيفة الشاطئ').length >= 20, speed: 5000 })
    const failed = run.polls.filter(({ source }) => source === 'صحيفة الغائبة')
    expect(failed.length).toBeGreaterThanOrEqual(3)
    expect(failed.length).toBeLessThanOrEqual(10)
    const [good, bad] = ['صحيفة الشاطئ', 'صحيفة الغائبة'].map(async (name) => (await sourceHealth(store.db)).find((source) => source.name === name))
    expect(await good).toMatchObject({ failures: 0, error: null, reports: 1, shareWithEvents: 1, pagesWaiting: 0 })
    expect(await bad).toMatchObject({ failures: failed.length, error: 'the server answered 404', lastSuccess: null, reports: 0 })
  })

  it('tries a page again that is not there yet, and gives it up after a while', async () => {
    server.items = newsItems(1)
    const [item] = server.items
    const missing = `<rss version="2.0"><channel><item><link>${server.page('later')}</link></item></channel></rss>`
    server.feeds.set('/late.xml', missing)
    const yaml = server.sources().replace('/feed.xml', '/late.xml')
    await watchRun(store, yaml)
    expect(await store.db.selectFrom('seen').select(['state', 'tries', 'error']).execute()).toEqual([{ state: 'waiting', tries: 1, error: 'the server answered 404' }])
    server.items = [{ ...item, slug: 'later' }]
    expect(outcomes(await watchRun(store, yaml, { start: later }))).toEqual(['added'])
  })

  it('forgets old entries that the feed has dropped, and none that it shows', async () => {
    server.items = newsItems(4)
    await watchRun(store, server.sources())
    server.items = [...server.items.slice(0, 1), { ...newsItems(5)[4] }]
    await watchRun(store, server.sources(), { start: muchLater })
    expect((await store.db.selectFrom('seen').select('id').orderBy('id').execute()).map((row) => row.id)).toEqual(['report-1', 'report-5'])
    expect(await store.db.selectFrom('reports').select('id').execute()).toHaveLength(5)
  })

  it('does not believe a page that names an address of another outlet as its own', async () => {
    server.items = newsItems(1)
    server.canonical = 'https://other.example/news/report-1'
    await watchRun(store, server.sources())
    expect((await store.db.selectFrom('reports').select('url').executeTakeFirstOrThrow()).url).toBe(server.page('report-1'))
  })
})
