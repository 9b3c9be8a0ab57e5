import { writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { coderVersion } from '../../src/coder/version.js'
import { code } from '../../src/index.js'
import { Publisher } from '../../src/queue/publisher.js'
import { parseQueueAddress } from '../../src/queue/queue-address.js'
import { withQueue } from '../../src/queue/queue-connection.js'
import type { WorkMessage } from '../../src/queue/work-message.js'
import { LinkSession } from '../../src/store/link-session.js'
import { recodeReports } from '../../src/store/recode-reports.js'
import { warcPage, warcResponse } from '../make-warc.js'
import { runMarsad } from '../run-marsad.js'
import { ScratchFolder } from '../scratch-folder.js'
import { addSamples } from '../store/add-samples.js'
import { expectSound } from '../store/faults/expect-sound.js'
import { uninterrupted } from '../store/faults/uninterrupted.js'
import { writeNews } from '../store/faults/write-news.js'
import { postgresStores } from '../store/postgres-stores.js'
import { sampleNews } from '../store/sample-news.js'
import { storeContent } from '../store/store-content.js'
import type { TestStores } from '../store/test-stores.js'
import { natsQueues, type TestQueues } from './nats-queues.js'
import { startWorker } from './start-worker.js'

const scratch = new ScratchFolder()
const foundQueues = await natsQueues()
const foundStores = foundQueues && (await postgresStores())
const queues = foundQueues as TestQueues
const stores = foundStores as TestStores
afterAll(async () => {
  await foundStores?.end()
  await foundQueues?.end()
})

interface Status {
  readonly waiting: number
  readonly underWay: number
  readonly secondsLeft: number | null
  readonly failed: number
}

const statusOf = async (queue: string): Promise<Status> => JSON.parse((await runMarsad(['queue', 'status', '--json', '--queue', queue])).stdout) as Status

async function drain(queue: string, store: string): Promise<string> {
  const { status, stderr } = await startWorker({ queue, store, drain: true }).ended
  expect(status, stderr).toBe(0)
  return stderr
}

describe.skipIf(foundStores === null)('a queue', () => {
  it('gives three workers what one run of add would keep, and nothing twice where it is filled twice', async () => {
    const [queue, store] = [queues.newAddress(), await stores.newAddress()]
    const news = sampleNews(180, 31)
    const input = writeNews(scratch.at('news.ndjson'), news)
    expect((await runMarsad(['queue', 'add', '--queue', queue, input])).stderr).toBe(`marsad: ${news.length} queued\n`)
    expect((await runMarsad(['queue', 'add', '--queue', queue, input])).stderr).toBe(`marsad: 0 queued, ${news.length} already there\n`)
    expect(await statusOf(queue)).toMatchObject({ waiting: news.length, underWay: 0, secondsLeft: null, failed: 0 })
    await Promise.all([1, 2, 3].map(() => drain(queue, store)))
    expect(await statusOf(queue)).toMatchObject({ waiting: 0, underWay: 0, secondsLeft: 0, failed: 0 })
    expect(await expectSound(store, [])).toEqual(await uninterrupted(news))
  })

  it('keeps what fails, with its reason and where it came from, until it is put back', async () => {
    const [queue, store] = [queues.newAddress(), await stores.newAddress()]
    const good = sampleNews(3, 32)
    const broken: WorkMessage = { kind: 'recode', reports: [1], version: coderVersion }
    const publisher = new Publisher(parseQueueAddress(queue))
    // no such message
    await publisher.addPacked(Buffer.from('nonsense'), 'nonsense')
    await publisher.add(broken, 'recode of a report that is not there')
    await publisher.end()
    await publisher.close()
    await runMarsad(['queue', 'add', '--queue', queue, writeNews(scratch.at('news.ndjson'), good)])
    expect(await drain(queue, store)).toContain('cannot be read')
    expect(await expectSound(store, [])).toEqual(await uninterrupted(good))
    expect((await statusOf(queue)).failed).toBe(1)
    expect((await runMarsad(['queue', 'failures', '--queue', queue])).stdout).toMatch(/^20\S+Z message 1 {2}REPORT_FAILED it cannot be read: .+\n$/u)
    expect((await runMarsad(['queue', 'failures', '--retry', '--queue', queue])).stderr).toBe('marsad: 1 put back into the queue\n')
    expect(await statusOf(queue)).toMatchObject({ waiting: 1, failed: 0 })
    await drain(queue, store)
    expect((await statusOf(queue)).failed).toBe(1)
  })

  it('takes archives from a list, pages that hold no text included, and names what it cannot take', async () => {
    const [queue, store] = [queues.newAddress(), await stores.newAddress()]
    const told = 'قتل خمسة أشخاص في انفجار سيارة مفخخة في مدينة الرمادي صباح اليوم، بحسب مصدر طبي في المستشفى العام.'
    const records = [warcResponse('https://example.org/1', warcPage('انفجار سيارة مفخخة في الرمادي', told)), warcResponse('https://example.org/2', '<html><body></body></html>')]
    writeFileSync(scratch.at('pages.warc'), Buffer.concat(records))
    const list = scratch.write('archives.txt', '# two\npages.warc\n\nmissing.warc\n')
    const { status, stderr } = await runMarsad(['queue', 'add', '--queue', queue, '--archives', list])
    expect([status, stderr]).toEqual([1, expect.stringContaining('missing.warc')])
    expect(stderr).toContain('2 queued, 1 failed')
    await drain(queue, store)
    expect((await expectSound(store, [])).reports).toHaveLength(1)
    expect((await statusOf(queue)).failed).toBe(0)
    const remote = await runMarsad(['queue', 'add', '--queue', queue, '--archives', scratch.write('remote.txt', 'https://example.org/a.warc.gz\n')])
    expect([remote.status, remote.stderr]).toEqual([1, expect.stringContaining('fetch it first')])
  })

  it('carries a report that is larger than a message', async () => {
    const [queue, store] = [queues.newAddress(), await stores.newAddress()]
    // letters in no order do not shrink
    const [sample] = sampleNews(1, 33)
    const large = { ...sample, text: `${sample.text}\n${Array.from({ length: 700_000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7919 * (i % 1013)) % 20_000))).join('')}` }
    await runMarsad(['queue', 'add', '--queue', queue, writeNews(scratch.at('news.ndjson'), [large, ...sampleNews(3, 34)])])
    await drain(queue, store)
    const { reports } = await expectSound(store, [])
    expect(reports).toHaveLength(4)
    expect(reports.join()).toContain(sample.url)
    expect(await withQueue(parseQueueAddress(queue), { lasting: false }, async ({ large: open }) => (await open()).list())).toEqual([])
  })

  it('codes kept reports again as recode does', async () => {
    const news = sampleNews(250, 35)
    const [queue, store, other] = [queues.newAddress(), await stores.newAddress(), await stores.newAddress()]
    const opened = await Promise.all([store, other].map((address) => stores.open(address)))
    for (const one of opened) {
      await addSamples(one, news)
      // as if an earlier version had coded them
      await one.db.updateTable('codings').set({ version: '0.0.9' }).execute()
    }
    for await (const _ of recodeReports(opened[1], new LinkSession(opened[1]), code, coderVersion));
    expect((await runMarsad(['recode', '--queue', queue, '--store', store])).stderr).toContain('250 reports in 3 messages are to be coded')
    await drain(queue, store)
    const codings = await opened[0].db.selectFrom('codings').select('version').execute()
    expect(codings.filter(({ version }) => version === coderVersion)).toHaveLength(news.length)
    expect(await storeContent(opened[0].db)).toEqual(await storeContent(opened[1].db))
    expect((await runMarsad(['recode', '--queue', queue, '--store', store])).stderr).toContain('every report is already coded')
  })

  it('is left to PostgreSQL, and its address must be one', async () => {
    const queue = queues.newAddress()
    expect(await runMarsad(['worker', '--queue', queue, '--store', scratch.at('marsad.db')])).toMatchObject({ status: 2, stderr: expect.stringContaining('workers share a store in PostgreSQL') })
    for (const address of ['http://127.0.0.1', 'nats://', 'nats://127.0.0.1/a.b', 'x'])
      expect(await runMarsad(['queue', 'status', '--queue', address])).toMatchObject({ status: 2, stderr: expect.stringContaining('--queue') })
    const closed = await runMarsad(['queue', 'status', '--queue', 'nats://someone:geheim@127.0.0.1:1'])
    expect([closed.status, closed.stderr]).toEqual([1, expect.stringContaining('nats://someone@127.0.0.1:1')])
    expect(closed.stderr).not.toContain('geheim')
  })
})
