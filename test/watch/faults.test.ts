import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Backend } from '../../src/store/backend.js'
import { openStore } from '../../src/store/open-store.js'
import { verifyStore } from '../../src/store/verify-store.js'
import { sourceHealth } from '../../src/watch/source-health.js'
import { faultLimits, MisbehavingServer, serverFaults } from '../misbehaving-server.js'
import { watchRun } from './watch-run.js'

/** Feeds that cannot be read at all: what comes is none. */
const noFeeds = ['page-instead-of-feed', 'bytes-instead-of-feed']
/** A source fetches its pages one after the other, and some of these take seconds. */
const outletFeeds = 16
const feeds = serverFaults.filter((fault) => fault.reports !== undefined)
const pages = serverFaults.filter((fault) => fault.reports === undefined)

let server: MisbehavingServer
let store: Backend

beforeAll(async () => {
  server = await MisbehavingServer.start()
  store = await openStore(':memory:')
})
afterAll(async () => {
  await store.close()
  await server.stop()
})

const politeness = () => ({ resolver: server.resolver, manners: { delay: 0, longestWait: 0, longestCrawlDelay: 100 } })
const head = (hosts: readonly string[]) => `contact: https://example.org/contact\nallowHosts: ${JSON.stringify(hosts)}\nsources:\n`

describe('watch over feeds that misbehave', () => {
  it('sees the reports that a careful reader finds in each, says what is wrong, and drops none', async () => {
    const yaml = head(server.allowHosts) + feeds.map(({ name }) => `  - { name: ${name}, feed: "${server.url(name)}", every: 30d }\n`).join('')
    const run = await watchRun(store, yaml, { politeness: politeness(), speed: 100, until: ({ polls }) => new Set(polls.map(({ source }) => source)).size >= feeds.length })
    expect(run.faults).toEqual([])
    const counts = await store.db
      .selectFrom('sources')
      .leftJoin('seen', 'seen.source', 'sources.key')
      .select((select) => ['name', select.fn.count<number>('seen.id').as('count')])
      .groupBy('name')
      .execute()
    expect(Object.fromEntries(counts.map(({ name, count }) => [name, count]))).toEqual(Object.fromEntries(feeds.map(({ name, reports }) => [name, reports])))
    const health = new Map((await sourceHealth(store.db)).map((source) => [source.name, source]))
    for (const name of noFeeds) expect(health.get(name)?.error, name).toBeTruthy()
    for (const name of ['feed-broken', 'feed-unclosed-cdata', 'links-hostile', 'dates-many', 'dates-absurd', 'items-twice', 'guids-duplicate', 'json-feed-broken', 'nesting-deep'])
      expect(health.get(name)?.issues ?? health.get(name)?.error, name).toBeTruthy()
    expect(health.get('feed-sound')).toMatchObject({ failures: 0, issues: null })
  })
})

describe('watch over pages that misbehave', () => {
  let outlet: Server

  beforeAll(async () => {
    // an outlet whose feed lists every page that misbehaves, between two sound ones
    const sound = (i: number) =>
      `<!doctype html><html lang="ar"><body><article><h1>ضبط شحنة رقم ${i}</h1><p>أعلنت السلطات، الاثنين 17 فبراير 2025، ضبط شحنة أسلحة رقم ${i} في ميناء طبرق.</p></article></body></html>`
    outlet = createServer((request, response) => {
      const { host } = request.headers
      const path = request.url ?? ''
      const part = pages.filter((_, i) => path === `/feed-${i % outletFeeds}.xml`).map(({ name }) => server.url(name))
      const links = [`http://${host}/sound-1`, ...part, `http://${host}/sound-2`]
      if (path.startsWith('/feed-'))
        response.setHeader('Content-Type', 'application/rss+xml').end(`<rss version="2.0"><channel>${links.map((link) => `<item><link>${link}</link></item>`).join('')}</channel></rss>`)
      else if (path.startsWith('/sound-')) response.setHeader('Content-Type', 'text/html').end(sound(Number(path.slice(-1))))
      else response.writeHead(404).end()
    })
    outlet.listen(0, '127.0.0.1')
    await once(outlet, 'listening')
  })
  afterAll(() => {
    outlet.closeAllConnections()
    outlet.close()
  })

  it('keeps those that are pages, and tells of each other one why it could not be had', async () => {
    const host = `127.0.0.1:${(outlet.address() as AddressInfo).port}`
    const yaml = `${head([...server.allowHosts, host])}${Array.from({ length: outletFeeds }, (_, i) => `  - { name: القسم ${i}, feed: "http://${host}/feed-${i}.xml", every: 30d }\n`).join('')}`
    const run = await watchRun(store, yaml, { politeness: { ...politeness(), limits: faultLimits }, speed: 1 })
    expect(run.faults).toEqual([])
    const rows = await store.db.selectFrom('seen').innerJoin('sources', 'sources.key', 'seen.source').select(['seen.url', 'state', 'seen.error', 'visits']).where('name', 'like', 'القسم %').execute()
    const stateOf = new Map(rows.map((row) => [row.url, row]))
    expect(stateOf.size).toBe(pages.length + 2)
    for (const { name, outcome, polite } of pages) {
      const row = stateOf.get(server.url(name))
      const isPage = (polite ?? outcome) === 'page'
      expect([name, (row?.visits ?? 0) > 0, row?.error === null], name).toEqual([name, isPage, isPage])
    }
    for (const i of [1, 2]) expect(stateOf.get(`http://${host}/sound-${i}`)).toMatchObject({ state: 'kept' })
    expect(await store.db.selectFrom('reports').select('url').where('url', 'like', '%sound%').execute()).toHaveLength(2)
    expect(server.seen.some(({ path }) => path === '/reached')).toBe(false)
    expect((await verifyStore(store)).faults).toEqual([])
  })
})
