import { afterAll, describe, expect, it } from 'vitest'
import { openStore } from '../../../src/store/open-store.js'
import { ScratchFolder } from '../../scratch-folder.js'
import { diluted } from '../diluted.js'
import { postgresStores } from '../postgres-stores.js'
import { sampleNews } from '../sample-news.js'
import { sqliteStores } from '../sqlite-stores.js'
import type { TestStores } from '../test-stores.js'
import { expectSound } from './expect-sound.js'
import { startAdding } from './start-adding.js'
import { uninterrupted } from './uninterrupted.js'
import { writeNews } from './write-news.js'

const postgres = await postgresStores()

describe.each<[string, TestStores | null]>([
  ['SQLite', sqliteStores()],
  ['PostgreSQL', postgres],
])('two adders at once in %s', (_, stores) => {
  const scratch = new ScratchFolder()
  afterAll(() => stores?.end())

  it.skipIf(stores === null)('make the store that one makes which is given the reports in the order in which they came in', { timeout: 300_000 }, async () => {
    const news = diluted(sampleNews(200, 23), 10)
    const address = await (stores as TestStores).newAddress()
    const inputs = [news.slice(0, 1400), news.slice(600).reverse()].map((part, i) => writeNews(scratch.at(`news${i}.ndjson`), part))
    const adders = inputs.map((input) => startAdding(address, [input]))
    const ends = await Promise.all(adders.map((adder) => adder.ended))
    expect(ends.map(({ status, stderr }) => (status === 0 ? 0 : stderr))).toEqual([0, 0])
    const acknowledged = adders.flatMap((adder) => adder.acknowledged)
    expect(acknowledged).toHaveLength(2800)
    const content = await expectSound(address, acknowledged)
    expect(content.reports).toHaveLength(2000)
    const store = await openStore(address)
    const order = (await store.db.selectFrom('reports').select('id').orderBy('key').execute()).map((row) => news.find((report) => report.id === row.id))
    await store.close()
    expect(content).toEqual(await uninterrupted(order as typeof news))
  })
})
