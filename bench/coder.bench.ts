/**
 * `npm run bench [FILE] [-- --update --reason TEXT]`: megabytes of UTF-8 a second that the coder codes on one core, beside a floor measured in the same run
 * (decoding, folding and tokenising the same bytes), where the time goes, what one report of 10 MB costs beside one of 1 MB, and how long a process takes to its first record. FILE is
 * NDJSON, gzip or not; without it the corpus `antms-dev` where it is present, else the project's report cases many times over. Ratios are compared with `baseline.json`, which moves only
 * with a reason.
 */

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { explain } from '../dist/src/index.js'
import { tokenize } from '../dist/src/text/tokens.js'
import { stageShares } from './stage-shares.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const corpus = join(root, '../shared/corpus/antms-dev.ndjson.gz')
const repeats = 3
const baselinePath = join(root, 'bench/baseline.json')
/** A ratio that is worse by more than that is told. */
const tolerance = 0.1
const { values, positionals } = parseArgs({ allowPositionals: true, options: { update: { type: 'boolean', default: false }, reason: { type: 'string' } } })
if (values.update && values.reason === undefined) throw new Error('--update wants a --reason')

interface Line {
  readonly id: string
  readonly source?: string
  readonly published?: string
  readonly title?: string
  readonly text: string
}

const lines = linesOf(positionals[0] ?? (existsSync(corpus) ? corpus : null))
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

const middle = (figures: readonly number[]): number => [...figures].sort((a, b) => a - b)[values.length >> 1]
const show = (name: string, rates: readonly number[]): void =>
  void process.stdout.write(`${name.padEnd(30)} ${middle(rates).toFixed(2)} MB/s  (${Math.min(...rates).toFixed(2)}–${Math.max(...rates).toFixed(2)})\n`)
process.stdout.write(`${lines.length} reports, ${megabytes.toFixed(1)} MB, ${events} events; pack compiled in ${ready.toFixed(0)} ms\n`)
show('floor: decode, fold, tokenise', floors)
show('coder', rates)
const tell = (name: string, text: string): void => void process.stdout.write(`${name.padEnd(30)} ${text}\n`)
const ratios = { costOverFloor: middle(floors) / middle(rates), tenTimesTheText: costOfLength() }
tell('cost over the floor', `${ratios.costOverFloor.toFixed(1)} times (bound: 5)`)
tell('a report of 10 MB', `${ratios.tenTimesTheText.toFixed(1)} times one of 1 MB (bound: 12)`)
tell('start to the first record', `${firstRecord().toFixed(0)} ms (bound: 400)`)
for (const [stage, share] of await stageShares(() => lines.forEach((line) => void explain(line, false)))) tell(stage, `${(share * 100).toFixed(1)} %`)

interface Baseline {
  readonly reason: string
  readonly ratios: Readonly<Record<keyof typeof ratios, number>>
}

if (values.update) writeFileSync(baselinePath, `${JSON.stringify({ reason: values.reason, ratios } satisfies Partial<Baseline>, null, 2)}\n`)
else {
  const baseline = JSON.parse(readFileSync(baselinePath, 'utf8')) as Baseline
  for (const [name, before] of Object.entries(baseline.ratios) as [keyof typeof ratios, number][])
    if (ratios[name] > before * (1 + tolerance)) tell(name, `${ratios[name].toFixed(1)} is worse than the baseline of ${before.toFixed(1)}`)
}

/** What ten times as much text in one report costs, in processor time. */
function costOfLength(): number {
  const paragraphs = lines.map((line) => line.text).join('\n')
  const whole = paragraphs.repeat(Math.ceil(10e6 / Buffer.byteLength(paragraphs)))
  const seconds = (megabytesWanted: number): number => {
    const text = Buffer.from(whole)
      .subarray(0, megabytesWanted * 1e6)
      .toString('utf8')
    const from = process.cpuUsage()
    explain({ id: 'long', published: '2018-05-01', text }, false)
    const { user, system } = process.cpuUsage(from)
    return (user + system) / 1e6
  }
  return seconds(10) / middle([seconds(1), seconds(1), seconds(1)])
}

/** Milliseconds that a process takes from its start to the record of a short report. */
function firstRecord(): number {
  const code = `const { code } = await import(${JSON.stringify(new URL('../dist/src/index.js', import.meta.url).href)}); code({ text: 'انفجار في سوق' })`
  const took = Array.from({ length: repeats }, () => {
    const from = performance.now()
    execFileSync(process.execPath, ['--input-type=module', '-e', code])
    return performance.now() - from
  })
  return middle(took)
}

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
