/**
 * `npm run bench:watch -- [--polls N] [--every N]`: the memory of a watch over the feeds that misbehave in every way, polled without pause by a clock that runs fast,
 * while a sound outlet goes on telling news. Heap and resident bytes after a forced collection, at intervals: they must stay where they are. Nothing here is a test.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Politeness } from '../dist/src/ingest/net/politeness.js'
import { openStore } from '../dist/src/store/open-store.js'
import { parseSources } from '../dist/src/watch/parse-sources.js'
import { Watcher } from '../dist/src/watch/watcher.js'
import { FastClock } from '../test/fast-clock.js'
import { faultLimits, MisbehavingServer, serverFaults } from '../test/misbehaving-server.js'
import { NewsServer, newsItems } from '../test/watch/news-server.js'

const { values } = parseArgs({ options: { polls: { type: 'string', default: '10000' }, every: { type: 'string', default: '1000' } } })
const [most, every] = [Number(values.polls), Number(values.every)]
/** A minute between two polls of a source passes in 6 milliseconds. */
const speed = 10_000
/** Items of the sound outlet, and after how many polls it tells a new one. */
const shown = 20
const newsAfter = 50

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const print = (line: string): void => void process.stdout.write(`${line}\n`)
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1).padStart(7)

const folder = mkdtempSync(join(tmpdir(), 'marsad-bench-'))
const faulty = await MisbehavingServer.start()
const sound = await NewsServer.start()
const store = await openStore(join(folder, 'watch.db'))
const told = newsItems(most)
sound.items = told.slice(0, shown)
/** Without the feed of 10,000 items, whose pages alone would take the time of all polls. */
const feeds = serverFaults.filter((fault) => fault.reports !== undefined && fault.reports < 1000)
const yaml = [
  'contact: https://example.org/contact',
  `allowHosts: ${JSON.stringify([...faulty.allowHosts, sound.host])}`,
  'delay: 0ms',
  'sources:',
  `  - { name: sound, feed: "${sound.feed}", every: 1m }`,
  ...feeds.map(({ name }) => `  - { name: ${name}, feed: "${faulty.url(name)}", every: 1m }`),
].join('\n')

const file = parseSources(yaml, 'sources.yaml')
const clock = new FastClock(speed)
const politeness = new Politeness({
  contact: file.contact as string,
  allowHosts: file.allowHosts,
  clock,
  resolver: faulty.resolver,
  limits: faultLimits,
  manners: { delay: 0, longestWait: 0, longestCrawlDelay: 100, backOff: 60_000, longestBackOff: 300_000 },
})
const stop = new AbortController()
const counts = { polls: 0, pages: 0, faults: 0 }
const seen: { readonly heap: number; readonly resident: number }[] = []
const look = (): void => {
  // what the server on this machine remembers is not the watcher's
  faulty.seen.length = 0
  sound.asked.clear()
  collect()
  const { heapUsed: heap, rss: resident, external } = process.memoryUsage()
  seen.push({ heap, resident })
  print(`${String(counts.polls).padStart(6)} polls ${String(counts.pages).padStart(6)} pages  heap ${megabytes(heap)} MB  outside ${megabytes(external)} MB  resident ${megabytes(resident)} MB`)
}
const watcher = new Watcher(
  { store, politeness, clock, random: Math.random, allowHosts: file.allowHosts, timestamp: null },
  {
    poll: () => {
      counts.polls++
      if (counts.polls % newsAfter === 0) {
        const from = counts.polls / newsAfter
        sound.items = told.slice(from, from + shown)
      }
      if (counts.polls % every === 0) look()
      if (counts.polls >= most) stop.abort()
    },
    entry: () => counts.pages++,
    stamp: () => undefined,
    fault: (subject, cause) => {
      counts.faults++
      print(`${subject}: ${cause.message}`)
    },
  },
)
try {
  const started = performance.now()
  await watcher.run(file.sources, false, stop.signal)
  const settled = seen.slice(Math.floor(seen.length / 5))
  const growth = (key: 'heap' | 'resident'): string => ((settled[settled.length - 1][key] - settled[0][key]) / 1e6).toFixed(1)
  print(
    `${counts.polls} polls of ${file.sources.length} sources in ${((performance.now() - started) / 1000).toFixed(0)} s, ${counts.faults} faults; from the first fifth to the end the heap grew by ${growth('heap')} MB, the resident memory by ${growth('resident')} MB`,
  )
} finally {
  await store.close()
  await sound.stop()
  await faulty.stop()
  rmSync(folder, { recursive: true })
}
