import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { runMarsad } from '../../run-marsad.js'
import { ScratchFolder } from '../../scratch-folder.js'
import { diluted } from '../diluted.js'
import { sampleNews } from '../sample-news.js'
import { expectSound } from './expect-sound.js'
import { startAdding } from './start-adding.js'
import { writeNews } from './write-news.js'

const scratch = new ScratchFolder()

it('a backup made while a store is added to is sound and has all that was acknowledged before it began', { timeout: 300_000 }, async () => {
  const store = scratch.at('marsad.db')
  const adding = startAdding(store, [writeNews(scratch.at('news.ndjson'), diluted(sampleNews(250, 8), 10))])
  for (let i = 1; i <= 3; i++) {
    await adding.reached((i - 1) * 700 + 1)
    const before = [...adding.acknowledged]
    const copy = scratch.at(`copy${i}.db`)
    expect(await runMarsad(['backup', copy, '--store', store])).toMatchObject({ status: 0, stderr: `marsad: copied to ${copy}\n` })
    await expectSound(copy, before)
  }
  expect(await adding.ended).toMatchObject({ status: 0 })
  await expectSound(store, adding.acknowledged)
})

it('a backup writes over nothing and makes no folder', async () => {
  const store = scratch.at('marsad.db')
  await startAdding(store, [writeNews(scratch.at('news.ndjson'), sampleNews(3))]).ended
  const taken = scratch.write('taken.db', 'something else')
  expect(await runMarsad(['backup', taken, '--store', store])).toMatchObject({ status: 1, stderr: `marsad: ${taken}: it exists; a backup does not write over a file\n` })
  const nowhere = scratch.at('no/such/copy.db')
  expect(await runMarsad(['backup', nowhere, '--store', store])).toMatchObject({ status: 1, stderr: `marsad: ${nowhere}: its folder does not exist\n` })
  expect(existsSync(`${store}.last-backup`)).toBe(false)
})
