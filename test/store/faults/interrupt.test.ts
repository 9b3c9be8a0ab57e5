import { expect, it } from 'vitest'
import { ScratchFolder } from '../../scratch-folder.js'
import { diluted } from '../diluted.js'
import { sampleNews } from '../sample-news.js'
import { expectSound } from './expect-sound.js'
import { startAdding } from './start-adding.js'
import { uninterrupted } from './uninterrupted.js'
import { writeNews } from './write-news.js'

const scratch = new ScratchFolder()

it('Ctrl-C stops adding with status 130 after what is under way, and the next run goes on', { timeout: 300_000 }, async () => {
  const news = diluted(sampleNews(250, 5), 10)
  const input = writeNews(scratch.at('news.ndjson'), news)
  const store = scratch.at('marsad.db')
  const first = startAdding(store, [input])
  await first.reached(1)
  first.child.kill('SIGINT')
  const { status, stderr } = await first.ended
  expect([status, stderr]).toEqual([130, expect.stringContaining('stopping after what is under way')])
  expect(first.acknowledged.length).toBeLessThan(news.length)
  const content = await expectSound(store, first.acknowledged)
  expect(content.reports).toHaveLength(first.acknowledged.length)
  const second = startAdding(store, [input])
  expect(await second.ended).toMatchObject({ status: 0, stderr: `marsad: ${news.length - content.reports.length} added, ${content.reports.length} already there\n` })
  expect(await expectSound(store, second.acknowledged)).toEqual(await uninterrupted(news))
})

it.each(['SIGINT', 'SIGTERM'] as const)('a second %s stops at once', async (signal) => {
  const store = scratch.at('marsad.db')
  const adding = startAdding(store, [writeNews(scratch.at('news.ndjson'), diluted(sampleNews(250, 5), 10))])
  await adding.reached(1)
  adding.child.kill(signal)
  await new Promise((resolve) => adding.child.stderr?.once('data', resolve))
  adding.child.kill(signal)
  expect(await adding.ended).toMatchObject({ status: 130 })
  await expectSound(store, adding.acknowledged)
})
