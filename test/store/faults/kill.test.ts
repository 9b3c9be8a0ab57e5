import { statSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { ScratchFolder } from '../../scratch-folder.js'
import { sampleNews } from '../sample-news.js'
import { seededRandom } from '../seeded-random.js'
import { expectSound } from './expect-sound.js'
import { startAdding } from './start-adding.js'
import { uninterrupted } from './uninterrupted.js'
import { writeNews } from './write-news.js'

const kills = 50
/** Reports that each run finds new, at least. */
const step = 12
const seed = Number(process.env.MARSAD_KILL_SEED ?? Date.now() % 1_000_000)
const scratch = new ScratchFolder()

it(`killed at ${kills} random moments (MARSAD_KILL_SEED=${seed}), a store has what was acknowledged, nothing twice, and ends like one that was never killed`, { timeout: 300_000 }, async () => {
  const random = seededRandom(seed)
  const news = sampleNews(kills * step * 3, 12)
  const store = scratch.at('marsad.db')
  const acknowledged = new Set<string>()
  const hits = { early: 0, writing: 0, acknowledged: 0 }
  let runs = 0
  let whole = 1000
  for (let killed = 0; killed < kills; runs++) {
    const upTo = Math.min(news.length, (runs + 1) * step)
    if (runs > 3 * kills) throw new Error('the runs end before they are killed')
    const started = Date.now()
    const adding = startAdding(store, [writeNews(scratch.at('news.ndjson'), news.slice(0, upTo))])
    const log = `${store}-wal`
    const sizeOf = (): string => {
      const found = statSync(log, { throwIfNoEntry: false })
      return found ? `${found.size} ${found.mtimeMs}` : ''
    }
    let isOver = false
    void adding.ended.then(() => {
      isOver = true
    })
    // the first is let through, to see how long a run takes; then one is killed whenever it may be, one soon after its first write and one soon
    // after its first word, when it carries its log over: there most is at stake
    if (runs === 0) await adding.ended
    else if (runs % 3 === 0) await wait(random() * whole * 0.9)
    else if (runs % 3 === 1) {
      const before = sizeOf()
      while (!isOver && (sizeOf() === before || sizeOf() === '')) await wait(1)
      await wait(random() * 40)
    } else {
      await adding.reached(1)
      await wait(random() * 10)
    }
    if (runs === 0) whole = Date.now() - started
    const wasWriting = sizeOf() !== '' && adding.acknowledged.length === 0
    if (!isOver && adding.child.kill('SIGKILL')) {
      killed++
      hits[adding.acknowledged.length > 0 ? 'acknowledged' : wasWriting ? 'writing' : 'early']++
    }
    await adding.ended
    for (const sha256 of adding.acknowledged) acknowledged.add(sha256)
    await expectSound(store, acknowledged)
  }
  console.log(`killed ${JSON.stringify(hits)} in ${runs} runs`)
  const told = news.slice(0, runs * step)
  const last = startAdding(store, [writeNews(scratch.at('news.ndjson'), told)])
  expect(await last.ended).toMatchObject({ status: 0 })
  expect(last.acknowledged).toHaveLength(told.length)
  expect(await expectSound(store, acknowledged)).toEqual(await uninterrupted(told))
})
