import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { runMarsad } from '../../run-marsad.js'
import { ScratchFolder } from '../../scratch-folder.js'
import { diluted } from '../diluted.js'
import { sampleNews } from '../sample-news.js'
import { expectSound } from './expect-sound.js'
import { privatePostgres } from './private-postgres.js'
import { startAdding } from './start-adding.js'
import { uninterrupted } from './uninterrupted.js'
import { writeNews } from './write-news.js'

const server = await privatePostgres()
const scratch = new ScratchFolder()
afterAll(() => server?.end())

it.skipIf(server === null)('adding goes on after PostgreSQL crashed and came back, three times, and nothing is lost or doubled', { timeout: 300_000 }, async () => {
  const url = server?.url as string
  const news = diluted(sampleNews(250, 41), 10)
  const adding = startAdding(url, [writeNews(scratch.at('news.ndjson'), news)])
  let ended = false
  void adding.ended.then(() => {
    ended = true
  })
  let crashes = 0
  await adding.reached(1)
  for (let i = 0; i < 3; i++) {
    await wait(i * 150)
    if (!ended) crashes++
    server?.crash()
  }
  const { status, stderr } = await adding.ended
  expect([status, stderr]).toEqual([0, expect.stringMatching(/^marsad: \d+ added/u)])
  expect(crashes).toBe(3)
  expect(new Set(adding.acknowledged).size).toBe(news.length)
  expect(await expectSound(url, adding.acknowledged)).toEqual(await uninterrupted(news))
  expect((await runMarsad(['verify', '--store', url])).stdout).toContain('no fault')
})
