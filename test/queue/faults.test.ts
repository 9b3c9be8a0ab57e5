import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { runMarsad } from '../run-marsad.js'
import { ScratchFolder } from '../scratch-folder.js'
import { diluted } from '../store/diluted.js'
import { expectSound } from '../store/faults/expect-sound.js'
import { privatePostgres } from '../store/faults/private-postgres.js'
import { uninterrupted } from '../store/faults/uninterrupted.js'
import { writeNews } from '../store/faults/write-news.js'
import { sampleNews } from '../store/sample-news.js'
import { privateNats } from './private-nats.js'
import { privateNetwork } from './private-network.js'
import { startWorker } from './start-worker.js'

const scratch = new ScratchFolder()
const network = privateNetwork()
const host = network?.host ?? '127.0.0.1'
const nats = await privateNats(host)
const postgres = nats && (await privatePostgres(host))
afterAll(async () => {
  postgres?.end()
  await nats?.end()
  network?.end()
})

/** Reports that tell something, and how many there are in all for each of them. */
const telling = Number(process.env.MARSAD_QUEUE_REPORTS ?? 400)
const times = 10
/** Longer than TCP and the servers take a silence for nothing. Milliseconds. */
const longCut = network === null ? 0 : 30_000

it.skipIf(postgres === null)(
  `workers keep what one machine would, row for row, through kills, crashes of NATS and PostgreSQL, clocks 2 hours off${network === null ? '' : ', and a network to another machine that is cut for 30 s'}`,
  { timeout: 1_800_000 },
  async () => {
    const queue = nats?.url as string
    const store = postgres?.url as string
    const news = diluted(sampleNews(telling, 23), times)
    const third = Math.ceil(news.length / 3)
    const parts = [0, 1, 2].map((i) => writeNews(scratch.at(`news${i}.ndjson`), news.slice(i * third, (i + 1) * third)))
    const far = network?.namespace
    const setting = { queue, store }
    // each fault comes while some of its part is merged and some is not
    const busy = async (part: number): Promise<void> => {
      while ((await merged()) <= part * third) await wait(50)
      expect(await merged()).toBeLessThan(news.length)
    }
    const add = async (part: number): Promise<void> => {
      expect(await runMarsad(['queue', 'add', '--queue', queue, parts[part]])).toMatchObject({ status: 0, stderr: expect.stringMatching(/^marsad: \d+ queued/u) })
    }

    const adding = add(0)
    const doomed = [startWorker(setting), startWorker({ ...setting, network: far })]
    const others = [startWorker({ ...setting, network: far }), startWorker({ ...setting, clockOff: 2 }), startWorker({ ...setting, clockOff: -2 })]
    await busy(0)
    for (const { child } of doomed) child.kill('SIGKILL')
    await nats?.crash()
    await adding

    await add(1)
    await busy(1)
    network?.cut()
    const cut = Date.now()
    postgres?.crash()
    await wait(1000)
    const last = add(2)
    await nats?.crash()
    await last
    await wait(Math.max(0, longCut - (Date.now() - cut)))
    network?.mend()
    postgres?.crash()
    const enders = [startWorker({ ...setting, drain: true }), startWorker({ ...setting, drain: true, network: far })]
    for (const worker of enders) expect(await worker.ended).toMatchObject({ status: 0 })
    for (const { child, ended } of others) {
      child.kill('SIGTERM')
      expect(await ended).toMatchObject({ status: 0, stderr: expect.stringContaining('messages coded') })
    }
    for (const { ended } of doomed) expect(await ended).toMatchObject({ signal: 'SIGKILL' })
    expect((await runMarsad(['queue', 'failures', '--queue', queue])).stdout).toBe('')
    expect(await expectSound(store, [])).toEqual(await uninterrupted(news))

    async function merged(): Promise<number> {
      const { stdout } = await runMarsad(['stats', '--json', '--store', store])
      return stdout === '' ? 0 : (JSON.parse(stdout) as { reports: number }).reports
    }
  },
)
