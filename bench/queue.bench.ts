/**
 * `npm run bench:queue -- FILE [--workers N] [--rounds N]`: reports a second that N workers of one thread each bring from a queue into a store in PostgreSQL, beside what `marsad add`
 * does with two threads on the same machine. The bound for four workers on two cores is a loss of 15 %. Wants PostgreSQL at MARSAD_POSTGRES and NATS at MARSAD_NATS. Nothing here is a test.
 */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { availableParallelism, loadavg } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import pg from 'pg'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { workers: { type: 'string', default: '4' }, rounds: { type: 'string', default: '2' } } })
const [file] = positionals
if (file === undefined) throw new Error('name a file of reports')
const marsad = join(dirname(fileURLToPath(import.meta.url)), '../dist/src/cli/main.js')
const postgres = process.env.MARSAD_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/test'
const nats = process.env.MARSAD_NATS ?? 'nats://127.0.0.1:4222'
const client = new pg.Client({ connectionString: postgres })
await client.connect()

const run = (...args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    spawn(process.execPath, [marsad, ...args], { stdio: ['ignore', 'ignore', 'inherit'] }).on('close', (status) => (status === 0 ? resolve() : reject(new Error(`${args[0]} ended with ${status}`))))
  })

/** Reports a second of some work into a new store. */
async function rateOf(work: (store: string) => Promise<void>): Promise<number> {
  const schema = `marsad_bench_${randomBytes(4).toString('hex')}`
  await client.query(`create schema ${schema}`)
  const url = new URL(postgres)
  url.searchParams.set('options', `-c search_path=${schema}`)
  const started = performance.now()
  await work(url.href)
  const seconds = (performance.now() - started) / 1000
  const { rows } = await client.query<{ count: string }>(`select count(*) from ${schema}.reports`)
  await client.query(`drop schema ${schema} cascade`)
  return Number(rows[0].count) / seconds
}

console.log(`${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)} before`)
for (let round = 1; round <= Number(values.rounds); round++) {
  const threads = await rateOf((store) => run('add', '-q', '--threads', '2', '--store', store, file))
  const queue = `${nats}/bench_${randomBytes(4).toString('hex')}`
  await run('queue', 'add', '-q', '--queue', queue, file)
  const workers = await rateOf(
    async (store) => void (await Promise.all(Array.from({ length: Number(values.workers) }, () => run('worker', '-q', '--drain', '--threads', '1', '--queue', queue, '--store', store)))),
  )
  console.log(`two threads ${threads.toFixed(0)}/s, ${values.workers} workers ${workers.toFixed(0)}/s: ${(100 * (1 - workers / threads)).toFixed(1)} % lost (bound: 15)`)
}
await client.end()
