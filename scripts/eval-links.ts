/**
 * `npm run eval:links`: how reports are joined into incidents, over the gold where it is present (`../shared/gold/link-*.jsonl` or MARSAD_GOLD) and over the windows of
 * `eval/labels/links-*.jsonl`, from which the weights are learned, beside the rule one-a-day. Reads `antms-dev.ndjson.gz` (`../shared/corpus` or MARSAD_CORPUS).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { type LinkGold, measureLinks } from '../eval/measures/measure-links.js'
import type { Report } from '../src/core/report.js'
import { code } from '../src/index.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const goldFolder = process.env.MARSAD_GOLD ?? join(root, '../shared/gold')
const corpus = join(process.env.MARSAD_CORPUS ?? join(root, '../shared/corpus'), 'antms-dev.ndjson.gz')
const labelFolder = join(root, 'eval/labels')

if (!existsSync(corpus)) {
  process.stderr.write(`eval:links: there is no ${corpus}\n`)
  process.exit(2)
}
const readLines = <T>(text: string): T[] => text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as T]))
const reports = readLines<Report>(gunzipSync(readFileSync(corpus)).toString('utf8'))
const files = [
  ...(existsSync(goldFolder)
    ? readdirSync(goldFolder)
        .filter((name) => /^link-.*\.jsonl$/u.test(name))
        .map((name) => join(goldFolder, name))
    : []),
  ...readdirSync(labelFolder)
    .filter((name) => /^links-.*\.jsonl$/u.test(name))
    .sort()
    .map((name) => join(labelFolder, name)),
]
for (const file of files) {
  process.stdout.write(`\n${file}\n`)
  for (const [measure, value] of Object.entries(measureLinks(readLines<LinkGold>(readFileSync(file, 'utf8')), reports, code))) process.stdout.write(`  ${measure.padEnd(28)} ${value}\n`)
}
