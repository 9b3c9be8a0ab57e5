/**
 * `npm run eval`: scores the coder on the project's own report cases, always, and on gold files where they are present
 * (`../shared/gold` or MARSAD_GOLD), prints both beside `eval/baseline.json`, and fails if a case figure fell below it.
 * `--write` moves the baseline.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type GoldReport, type Score, scoreReports } from '../eval/score.js'
import type { Report } from '../src/core/report.js'
import { code } from '../src/index.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const goldFolder = process.env.MARSAD_GOLD ?? join(root, '../shared/gold')
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

const baseline: Record<string, Score> = existsSync(baselineFile) ? JSON.parse(readFileSync(baselineFile, 'utf8')) : {}
let fell = false
for (const [name, score] of Object.entries(results)) {
  process.stdout.write(`\n${name}\n`)
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

function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}
