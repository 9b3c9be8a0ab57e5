/**
 * `npm run bench [FILE]`: megabytes of UTF-8 a second that the coder codes on one core, beside a floor measured in the same run
 * (decoding, folding and tokenising the same bytes). FILE is NDJSON, gzip or not; without it the corpus `antms-dev` where it is
 * present, else the project's report cases many times over.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { explain } from '../dist/src/index.js'
import { tokenize } from '../dist/src/text/tokens.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const corpus = join(root, '../shared/corpus/antms-dev.ndjson.gz')
const repeats = 3

interface Line {
  readonly id: string
  readonly source?: string
  readonly published?: string
  readonly title?: string
  readonly text: string
}

const lines = linesOf(process.argv[2] ?? (existsSync(corpus) ? corpus : null))
const bytes = lines.map((line) => Buffer.from(`${line.title ?? ''}\n${line.text}`))
const megabytes = bytes.reduce((sum, part) => sum + part.length, 0) / 1e6

const started = performance.now()
explain({ text: '' }, false)
const ready = performance.now() - started
for (const line of lines.slice(0, 500)) explain(line, false)

const floors: number[] = []
const rates: number[] = []
let events = 0
for (let run = 0; run < repeats; run++) {
  floors.push(rate(() => bytes.forEach((part) => void tokenize(part.toString('utf8')))))
  rates.push(
    rate(() => {
      events = 0
      lines.forEach((line, i) => {
        const { record } = explain({ ...line, sha256: createHash('sha256').update(bytes[i]).digest('hex') }, false)
        events += record.events.length
      })
    }),
  )
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]
const show = (name: string, values: readonly number[]): void =>
  void process.stdout.write(`${name.padEnd(30)} ${middle(values).toFixed(2)} MB/s  (${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)})\n`)
process.stdout.write(`${lines.length} reports, ${megabytes.toFixed(1)} MB, ${events} events; pack compiled in ${ready.toFixed(0)} ms\n`)
show('floor: decode, fold, tokenise', floors)
show('coder', rates)
process.stdout.write(`${'cost over the floor'.padEnd(30)} ${(middle(floors) / middle(rates)).toFixed(1)} times\n`)

function rate(work: () => void): number {
  const from = performance.now()
  work()
  return megabytes / ((performance.now() - from) / 1000)
}

function linesOf(path: string | null): Line[] {
  if (path) {
    const raw = readFileSync(path)
    const text = (raw[0] === 0x1f ? gunzipSync(raw) : raw).toString('utf8')
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Line)
  }
  const folder = join(root, 'eval/cases')
  const cases = readdirSync(folder).map((slug) => JSON.parse(readFileSync(join(folder, slug, 'report.json'), 'utf8')) as Line)
  return Array.from({ length: 40 }, () => cases).flat()
}
