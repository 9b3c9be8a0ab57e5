/**
 * `npm run eval`: scores the coder on the project's own report cases, always, and on gold files where they are present
 * (`../shared/gold` or MARSAD_GOLD), measures it without gold on a sample of the corpora where they are (`../shared/corpus` or
 * MARSAD_CORPUS, with `../reference` beside it), measures linking on `link-dev` where both are, prints all beside `eval/baseline.json`, and fails if a case figure fell below it.
 * `--write` moves the baseline.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { type Figure, rateOf } from '../eval/measures/figure.js'
import { type CorpusReport, measureCorpus } from '../eval/measures/measure-corpus.js'
import { type LinkGold, measureLinks } from '../eval/measures/measure-links.js'
import type { ReferenceEvent } from '../eval/measures/reference-gaps.js'
import type { Report } from '../src/core/report.js'
import type { GoldReport } from '../src/eval/gold-report.js'
import { type Score, scoreReports } from '../src/eval/score.js'
import { code, explain } from '../src/index.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const goldFolder = process.env.MARSAD_GOLD ?? join(root, '../shared/gold')
const corpusFolder = process.env.MARSAD_CORPUS ?? join(root, '../shared/corpus')
const referenceFile = join(corpusFolder, '../reference/ged-2018-02-05.csv')
const baselineFile = join(root, 'eval/baseline.json')

const results: Record<string, Score> = { cases: scoreCases() }
for (const name of ['train', 'dev']) {
  const gold = join(goldFolder, `${name}.jsonl`)
  const documents = join(goldFolder, `${name}.docs.ndjson`)
  if (existsSync(gold) && existsSync(documents))
    results[name] = scoreReports(
      readLines<GoldReport>(gold),
      readLines<Report>(documents).map((report) => code(report)),
    )
}

const corpora = ['ant', 'antms-dev'].map((name) => ({ name, path: join(corpusFolder, `${name}.ndjson.gz`) }))
const figures = corpora.every(({ path }) => existsSync(path)) ? measureCorpus(readCorpora(), readReference(), { code, explain }) : null
if (figures) results.corpus = toScore(figures)
const linkGold = join(goldFolder, 'link-dev.jsonl')
if (figures && existsSync(linkGold))
  results.links = measureLinks(
    readLines<LinkGold>(linkGold),
    readCorpora().filter(({ corpus }) => corpus === 'antms-dev'),
    code,
  )

const baseline: Record<string, Score> = existsSync(baselineFile) ? JSON.parse(readFileSync(baselineFile, 'utf8')) : {}
let fell = false
for (const [name, score] of Object.entries(results)) {
  process.stdout.write(`\n${name}\n`)
  if (name === 'corpus') {
    printFigures(figures ?? {}, baseline.corpus ?? {})
    continue
  }
  for (const [measure, value] of Object.entries(score)) {
    const before = baseline[name]?.[measure]
    const change = before === undefined ? '' : value === before ? '' : `  (baseline ${before})`
    if (name === 'cases' && before !== undefined && value < before) fell = true
    process.stdout.write(`  ${measure.padEnd(28)} ${value}${change}\n`)
  }
}
if (process.argv.includes('--write')) writeFileSync(baselineFile, `${JSON.stringify({ ...baseline, ...results }, null, 2)}\n`)
else if (fell) {
  process.stdout.write('\nA figure of the report cases fell below eval/baseline.json.\n')
  process.exitCode = 1
}

function scoreCases(): Score {
  const folder = join(root, 'eval/cases')
  const slugs = readdirSync(folder).sort()
  const gold = slugs.map((slug) => JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8')) as GoldReport)
  return scoreReports(
    gold,
    slugs.map((slug) => code(JSON.parse(readFileSync(join(folder, slug, 'report.json'), 'utf8')) as Report)),
  )
}

/** The rate of each figure under its name, and its count: a rate alone hides that there is less to count. */
function toScore(all: Readonly<Record<string, Figure>>): Score {
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, figure]) => [
      [name, rateOf(figure)],
      [`${name}_count`, figure.count],
    ]),
  )
}

function printFigures(all: Readonly<Record<string, Figure>>, before: Score): void {
  for (const [name, figure] of Object.entries(all)) {
    const [rate, count] = [before[name], before[`${name}_count`]]
    const change = rate === undefined || (rate === rateOf(figure) && count === figure.count) ? '' : `  (baseline ${rate}, ${count})`
    process.stdout.write(`  ${name.padEnd(28)} ${String(rateOf(figure)).padEnd(6)} ${figure.count} of ${figure.of}${change}\n`)
  }
}

function readCorpora(): CorpusReport[] {
  return corpora.flatMap(({ name, path }) => parseLines<CorpusReport>(gunzipSync(readFileSync(path)).toString('utf8')).map((report) => ({ ...report, corpus: name })))
}

/** None where the file is not present. */
function readReference(): ReferenceEvent[] {
  if (!existsSync(referenceFile)) return []
  const rows: Record<string, string>[] = parse(readFileSync(referenceFile), { columns: true })
  return rows.map((row) => ({ id: row.id, start: row.date_start, end: row.date_end, lat: Number(row.latitude), lon: Number(row.longitude), best: Number(row.best) }))
}

function readLines<T>(path: string): T[] {
  return parseLines(readFileSync(path, 'utf8'))
}

function parseLines<T>(text: string): T[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}
