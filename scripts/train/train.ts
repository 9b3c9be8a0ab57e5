/**
 * `npm run train -- [--write] [--held=FILE] SOURCE …`: learns the coder's decisions from hand-coded reports (`read-labelled.ts` tells
 * their form) and prints how well reports are coded by models that have not seen them. `--held` keeps those records;
 * `--write` puts the weights of all reports together into `data/judge/ar/`.
 */
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Coder } from '../../src/coder/coder.js'
import { Symbols } from '../../src/coder/judge/symbols.js'
import { scoreReports } from '../../src/eval/score.js'
import { collectArguments } from './collect-arguments.js'
import { collectEvents, collectPairs, collectReport, collectTriggers } from './collect-cases.js'
import { CrossFit } from './cross-fit.js'
import { readLabelled } from './read-labelled.js'
import { untaughtPack } from './untaught-pack.js'
import { writeModels } from './write-models.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const args = process.argv.slice(2)
const sources = args.filter((arg) => !arg.startsWith('--'))
const held = args.find((arg) => arg.startsWith('--held='))?.slice('--held='.length)
if (sources.length === 0) {
  process.stderr.write('train: name one or more sources, CODED.jsonl:REPORTS.ndjson or a folder of cases\n')
  process.exit(2)
}
const tell = (line: string) => process.stderr.write(`${line}\n`)

const symbols = new Symbols(true)
const pack = untaughtPack(symbols)

const reports = readLabelled(sources, new Coder(pack), symbols)
tell(`${reports.length} reports, ${reports.reduce((sum, { gold }) => sum + gold.events.length, 0)} events`)
const fit = new CrossFit(symbols, new Map(reports.map(({ gold, weight }) => [gold.doc, weight])))

for (const report of reports) collectTriggers(fit, report)
tell(fit.learn('trigger'))
for (const report of reports) collectPairs(fit, report)
tell(fit.learn('same_event'))
const aligned = reports.map((report) => collectEvents(fit, report))
tell(fit.learn('event'))
reports.forEach((report, i) => {
  collectReport(fit, report, aligned[i])
})
tell(fit.learn('report'))
for (const line of fit.curve('report')) tell(`  ${line}`)
reports.forEach((report, i) => {
  collectArguments(fit, report, aligned[i])
})
for (const decision of ['type', 'status', 'domain', 'background', 'site', 'body', 'person', 'count', 'item', 'date', 'source'] as const) tell(fit.learn(decision))

const records = reports.map(({ gold, report }) => new Coder({ ...pack, judge: fit.judgeOf(gold.doc) }).explain(report).record)
if (held) writeFileSync(held, `${records.map((record) => JSON.stringify(record)).join('\n')}\n`)
const score = scoreReports(
  reports.map(({ gold }) => gold),
  records,
)
for (const [measure, value] of Object.entries(score)) process.stdout.write(`${measure.padEnd(28)} ${value}\n`)

if (args.includes('--write')) writeModels(join(root, 'data/judge/ar'), fit.final, symbols)
