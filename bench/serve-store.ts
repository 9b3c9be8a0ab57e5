import { createServer } from '../dist/src/server/create-server.js'
import { openStore } from '../dist/src/store/open-store.js'

/** What a server tells of itself: resident megabytes, and milliseconds of processor since its start. */
export interface Told {
  readonly origin: string
  readonly incidents: number
  readonly megabytes: number
  readonly processor: number
}

// a server over a store, in a process of its own: who asks is not to wait for who answers
const [path, web] = process.argv.slice(2)
const store = await openStore(path)
const app = await createServer(store, { web, token: null, isSample: false, tiles: null, perMinute: 1_000_000 })
const origin = await app.listen({ host: '127.0.0.1', port: 0 })
const { count } = await store.db
  .selectFrom('incidents')
  .select((query) => query.fn.countAll<number>().as('count'))
  .executeTakeFirstOrThrow()
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  const told: Told = { origin, incidents: Number(count), megabytes: process.memoryUsage().rss / 1e6, processor: (user + system) / 1000 }
  process.send?.(told)
})
process.on('disconnect', async () => {
  await app.close()
  await store.close()
})
