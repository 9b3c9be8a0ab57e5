/**
 * `npm run train:links -- [--write]`: learns the weights of linking from the windows of `eval/labels/links-*.jsonl`, prints the F1 over pairs of reports of each window under weights
 * of the other windows, and with `--write` puts the weights of all into `src/link/link-weights.table.ts`. Rows that are set by hand stay.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { LinkGold } from '../../eval/measures/measure-links.js'
import type { Report } from '../../src/core/report.js'
import { code } from '../../src/index.js'
import { featureNames } from '../../src/link/feature-values.js'
import type { LinkEvent } from '../../src/link/link-event.js'
import { type LinkWeight, linkWeights } from '../../src/link/link-weights.table.js'
import { toLinkEvents } from '../../src/link/to-link-events.js'
import { bestF1, collectBags, learnWeights, tellingNames } from './link-bags.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const corpus = join(process.env.MARSAD_CORPUS ?? join(root, '../shared/corpus'), 'antms-dev.ndjson.gz')
const readLines = <T>(text: string): T[] => text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as T]))

const labels = readdirSync(join(root, 'eval/labels'))
  .filter((name) => name.startsWith('links-'))
  .sort()
const windows = labels.map((name) => ({ name, gold: readLines<LinkGold>(readFileSync(join(root, 'eval/labels', name), 'utf8')) }))
const labelled = new Set(windows.flatMap(({ gold }) => gold.map(({ doc }) => doc)))
const events = new Map<string, LinkEvent[]>()
for (const report of readLines<Report>(gunzipSync(readFileSync(corpus)).toString('utf8'))) if (labelled.has(report.id ?? '')) events.set(report.id!, toLinkEvents(code(report)))

const bags = windows.map(({ gold }) => collectBags(gold, events))
windows.forEach(({ name }, held) => {
  const weights = learnWeights(bags.filter((_, i) => i !== held).flat())
  process.stdout.write(`${name}: F1 over pairs of reports ${bestF1(bags[held], weights).toFixed(3)}\n`)
})

const weights = learnWeights(bags.flat())
const names = [...featureNames, ...tellingNames]
for (const [i, name] of names.entries()) process.stdout.write(`${name.padEnd(20)} ${weights[i].toFixed(2)}\n`)
if (process.argv.includes('--write')) {
  const path = join(root, 'src/link/link-weights.table.ts')
  const table = featureNames.reduce(
    (text, name, i) => {
      if ((linkWeights[name] as LinkWeight).byHand) return text
      return text.replace(new RegExp(`(\\n  ${name}: \\{ weight: )-?[\\d.]+`, 'u'), `$1${Math.round(weights[i] * 100) / 100}`)
    },
    readFileSync(path, 'utf8'),
  )
  writeFileSync(path, table)
}
