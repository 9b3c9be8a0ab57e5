import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Politeness } from '../../src/ingest/net/politeness.js'
import { fetchLeaf, leavesOf } from '../../src/stamp/fetch-leaf.js'
import type { Backend } from '../../src/store/backend.js'
import { openStore } from '../../src/store/open-store.js'
import { removeReport } from '../../src/store/remove-report.js'
import { eachStamp, type KeptStamp } from '../../src/store/time-stamps.js'
import { verifyStore } from '../../src/store/verify-store.js'
import { Stamper } from '../../src/watch/stamper.js'
import { ManualClock } from '../manual-clock.js'
import { runMarsad } from '../run-marsad.js'
import { ScratchFolder } from '../scratch-folder.js'
import { NewsServer, newsItems } from './news-server.js'
import { type StampAnswer, StampServer } from './stamp-server.js'
import { type WatchRunOptions, watchRun } from './watch-run.js'

let authority: StampServer
let server: NewsServer
let store: Backend
let path: string
const scratch = new ScratchFolder()
let stores = 0

const firstDay = Date.UTC(2025, 2, 1, 8)
const nextDay = Date.UTC(2025, 2, 2, 8)
const thirdDay = Date.UTC(2025, 2, 3, 8)

beforeAll(async () => {
  authority = await StampServer.start()
})
afterAll(() => authority.stop())
beforeEach(async () => {
  server = await NewsServer.start()
  path = scratch.at(`stamps-${stores++}.db`)
  store = await openStore(path)
  authority.answer = 'sound'
  authority.asked = 0
})
afterEach(async () => {
  await store.close()
  await server.stop()
})

/** The outlet's sources.yaml with the authority in it. */
const yaml = (): string => server.sources().replace('allowHosts: [', `timestamp: ${authority.url}\nallowHosts: ["${authority.host}", `)
const watch = (start: number, more: Partial<WatchRunOptions> = {}): ReturnType<typeof watchRun> => watchRun(store, yaml(), { start, ...more })

async function stamps(): Promise<KeptStamp[]> {
  const kept: KeptStamp[] = []
  for await (const stamp of eachStamp(store.db)) kept.push(stamp)
  return kept
}

/** Three pages of the first day, and a second day on which the first is stamped. */
async function stampedStore(): Promise<void> {
  server.items = newsItems(3)
  await watch(firstDay)
  await watch(nextDay)
}

describe('time-stamps', () => {
  it('are taken of a day when it is over, and once', async () => {
    server.items = newsItems(3)
    expect((await watch(firstDay)).stamps).toEqual([])
    expect(authority.asked).toBe(0)
    expect((await watch(nextDay)).stamps).toMatchObject([{ day: '2025-03-01', outcome: 'stamped', fetches: 3 }])
    expect((await watch(thirdDay)).stamps).toEqual([])
    expect(authority.asked).toBe(1)
    expect((await verifyStore(store)).faults).toEqual([])
  })

  it('cover the time, address and bytes of each kept page', async () => {
    await stampedStore()
    const rows = await store.db.selectFrom('fetches').select(['at', 'final_url', 'body']).orderBy('key').execute()
    const leaves = rows.map(({ at, final_url, body }) => fetchLeaf({ at: new Date(at).toISOString(), url: final_url, body: body as string }))
    const [stamp] = await stamps()
    expect(leavesOf(stamp.manifest)).toEqual(leaves)
    expect(Math.abs(stamp.told - Date.now())).toBeLessThan(3_600_000)
  })

  it('are checked by another program', async () => {
    await stampedStore()
    const folder = scratch.at(`out-${stores}`)
    await store.close()
    const run = await runMarsad(['stamps', '--store', path, '-o', folder])
    expect(run).toMatchObject({ status: 0, stdout: expect.stringMatching(/^2025-03-01 {2}3 pages, stamped \d{4}-/u) })
    expect(readdirSync(folder).sort()).toEqual(['2025-03-01.tst', '2025-03-01.txt'])
    const verify = ['ts', '-verify', '-data', join(folder, '2025-03-01.txt'), '-in', join(folder, '2025-03-01.tst'), '-token_in', '-CAfile', authority.root]
    expect(execFileSync('openssl', verify, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })).toContain('Verification: OK')
    expect(readFileSync(join(folder, '2025-03-01.txt'), 'utf8')).toMatch(/^(?:[\da-f]{64}\n){3}$/u)
    store = await openStore(path)
  })

  it('of several days are taken one by one, the earliest first', async () => {
    const items = newsItems(6)
    server.items = items.slice(0, 3)
    await watch(firstDay)
    authority.answer = 'down'
    server.items = items
    await watch(nextDay)
    authority.answer = 'sound'
    expect((await watch(thirdDay)).stamps.map(({ day, outcome }) => [day, outcome])).toEqual([
      ['2025-03-01', 'stamped'],
      ['2025-03-02', 'stamped'],
    ])
  })

  it.each<[StampAnswer, RegExp]>([
    ['refused', /the server refused \(status 2\)/u],
    ['unfit certificate', /not for time-stamping/u],
    ['changed', /digest doesn't match/u],
    ['other text', /for another text/u],
    ['no nonce', /answers another request/u],
    ['garbage', /no time-stamp response/u],
    ['endless', /larger than \d+ bytes/u],
    ['down', /503/u],
  ])('are not taken from an answer that is %s; watching goes on, and it is tried again', async (answer, reason) => {
    server.items = newsItems(1)
    await watch(firstDay)
    authority.answer = answer
    server.items = newsItems(2)
    const run = await watch(nextDay)
    expect(run.stamps).toMatchObject([{ day: '2025-03-01', outcome: 'failed', detail: expect.stringMatching(reason) }])
    expect(run.entries).toHaveLength(1)
    expect(await stamps()).toEqual([])
    authority.answer = 'sound'
    expect((await watch(thirdDay)).stamps[0]).toMatchObject({ day: '2025-03-01', outcome: 'stamped' })
  })

  it('are asked for more rarely the longer the server fails, and at once when it gave one', async () => {
    server.items = newsItems(1)
    await watch(firstDay)
    const clock = new ManualClock(nextDay)
    const politeness = new Politeness({ contact: 'https://example.org/contact', allowHosts: [authority.host], clock, manners: { delay: 0 } })
    const stamper = new Stamper({ store, politeness, clock, random: Math.random, allowHosts: [authority.host], timestamp: authority.url })
    const waits: number[] = []
    const stampNext = async (): Promise<void> => {
      await stamper.stampNext(new AbortController().signal)
      waits.push((stamper.nextLook - clock.now()) / 60_000)
    }
    authority.answer = 'garbage'
    for (let i = 0; i < 4; i++) await stampNext()
    authority.answer = 'sound'
    for (let i = 0; i < 2; i++) await stampNext()
    expect(waits).toEqual([10, 20, 40, 80, 0, 10])
  })

  it('do not stand in the way of a removal, which is no fault of theirs', async () => {
    await stampedStore()
    const { id } = await store.db.selectFrom('reports').select('id').orderBy('key').executeTakeFirstOrThrow()
    await removeReport(store, id, 'ruling of a court', 'editor')
    expect((await stamps())[0].manifest).not.toContain(server.host)
    expect((await verifyStore(store)).faults).toEqual([])
  })

  it('tell when a page is gone that was not removed, or a token was changed', async () => {
    await stampedStore()
    await store.db
      .deleteFrom('fetches')
      .where('key', '=', (query) => query.selectFrom('fetches').select((row) => row.fn.min('key').as('key')))
      .execute()
    const gone = (await verifyStore(store)).faults.filter(({ what }) => what === 'stamp')
    expect(gone).toEqual([{ what: 'stamp', detail: expect.stringContaining('2025-03-01: 1 fetches that it covers are not kept') }])
    const [{ token }] = await stamps()
    token[token.length - 20] ^= 1
    await store.db.updateTable('time_stamps').set({ token }).execute()
    expect((await verifyStore(store)).faults).toContainEqual({ what: 'stamp', detail: expect.stringMatching(/2025-03-01: .*(?:signature|does not hold)/u) })
  })
})
