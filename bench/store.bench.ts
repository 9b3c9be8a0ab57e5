/**
 * `npm run bench:store -- [--reports N] [--events N] [--only corpus|events|queries] [--keep FILE]`: how fast reports are coded, kept and linked in SQLite,
 * how long a million coded events take and how much memory, and how fast the store that they make is asked. Beside each figure a floor of the same run:
 * plain statements that write as many rows into tables without indices, records that are parsed, a page of rows that is read. Nothing here is a test.
 */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openStore } from '../dist/src/store/open-store.js'
import { addDocuments, addPrepared, prepareAll, readDocuments } from './add-corpus.js'
import { addGenerated } from './add-generated.js'
import { type Asked, askStore, listFloor } from './ask-store.js'
import { insertFloor, parseFloor } from './floors.js'

const { values } = parseArgs({ options: { reports: { type: 'string' }, events: { type: 'string', default: '1000000' }, only: { type: 'string' }, keep: { type: 'string' } } })
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const corpus = join(root, '../shared/corpus/antms-dev.ndjson.gz')
const folder = mkdtempSync(join(tmpdir(), 'marsad-bench-'))
const print = (line: string): void => void process.stdout.write(`${line}\n`)
const wants = (part: string): boolean => values.only === undefined || values.only === part

try {
  if (wants('corpus') && existsSync(corpus)) await benchCorpus(Number(values.reports ?? Number.POSITIVE_INFINITY))
  if (wants('events') || wants('queries')) await benchEvents(Number(values.events), values.keep ?? join(folder, 'generated.db'))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function benchCorpus(most: number): Promise<void> {
  const documents = await readDocuments(corpus, most)
  const whole = await addDocuments(join(folder, 'whole.db'), documents)
  const { reports, seconds: coding } = await prepareAll(documents)
  const store = join(folder, 'prepared.db')
  const { seconds, processor } = await addPrepared(store, reports)
  const { seconds: floor, rows } = insertFloor(store)
  const rate = (time: number): string => `${Math.round(documents.length / time)} reports/s`
  print(`corpus: ${documents.length} reports, ${reports.reduce((sum, report) => sum + report.coding.events.length, 0)} events`)
  print(`  coded, kept and linked         ${whole.toFixed(1)} s, ${rate(whole)} (bound: 2000)`)
  print(`  coding alone, all cores        ${coding.toFixed(1)} s, ${rate(coding)}`)
  print(`  keeping and linking alone      ${seconds.toFixed(1)} s, ${rate(seconds)}; processor ${processor.toFixed(1)} s, ${((processor * 1000) / documents.length).toFixed(3)} ms a report`)
  print(`  floor: its ${rows} rows        ${floor.toFixed(2)} s; ${(processor / floor).toFixed(1)} times that`)
  print(`  floor: its records parsed      ${parseFloor(store).toFixed(2)} s`)
}

async function benchEvents(events: number, store: string): Promise<void> {
  if (wants('events')) {
    for (const suffix of ['', '-wal', '-shm']) rmSync(store + suffix, { force: true })
    const run = await addGenerated(store, events, (done, seconds, processor) =>
      process.stderr.write(`  ${done} events, ${((seconds * 1000) / done).toFixed(3)} ms each, processor ${((processor * 1000) / done).toFixed(3)}\n`),
    )
    const { seconds: floor, rows } = insertFloor(store)
    print(`generated: ${run.reports} reports, ${run.events} events, a store of ${(statSync(store).size / 1e9).toFixed(2)} GB`)
    print(
      `  kept and linked                ${(run.adding / 60).toFixed(1)} min, ${((run.adding * 1000) / run.events).toFixed(3)} ms an event (bound for a million: 10 min); with waiting for records ${(run.seconds / 60).toFixed(1)} min`,
    )
    print(`  processor, adding alone        ${(run.processor / 60).toFixed(1)} min, ${((run.processor * 1000) / run.events).toFixed(3)} ms an event`)
    print(`  highest memory                 ${(run.peak / 1024).toFixed(2)} GB (bound: 4)`)
    print(`  floor: its ${rows} rows        ${(floor / 60).toFixed(2)} min; ${(run.processor / floor).toFixed(1)} times that`)
    print(`  floor: its records parsed      ${(parseFloor(store) / 60).toFixed(2)} min`)
  }
  if (!wants('queries') || !existsSync(store)) return
  const backend = await openStore(store)
  const { lists, counts, shows } = await askStore(backend, store)
  await backend.close()
  const floor = quantile(listFloor(store).times, 0.5)
  const table = (title: string, asked: readonly Asked[], bound: number | null): void => {
    const line = ({ name, times }: Asked): string =>
      `  ${name.padEnd(30)} ${[0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(1).padStart(8)).join('')} ms  ${(quantile(times, 0.5) / floor).toFixed(1).padStart(8)}`
    print(`${title}: median, 95th of 100, longest; median over the floor${bound === null ? '' : ` (bound: 95th ${bound} ms)`}`)
    for (const entry of asked) print(line(entry))
    print(line({ name: 'all', times: asked.flatMap(({ times }) => times) }))
  }
  print(`floor: a page of 50 rows read and parsed: ${floor.toFixed(2)} ms`)
  table('lists', lists, 100)
  table('counts', counts, null)
  table('show', shows, 50)
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}
