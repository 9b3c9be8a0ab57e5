/** `tsx scripts/train/learn-word-rarity.ts`: counts in how many political reports of the ANT corpora each stem stands, and writes `src/link/word-rarity.table.ts`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { markText } from '../../src/link/text-marks.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const corpora = process.env.MARSAD_CORPUS ?? join(root, '../shared/corpus')
const desks = new Set(['internationalNews', 'middleEast', 'politic', 'localNews', 'society'])
/** Bits from which on a stem is not listed. */
const rarest = 8
const lineLength = 160
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const counts = new Map<number, number>()
let reports = 0
for (const name of ['antms-dev', 'ant']) {
  for (const line of gunzipSync(readFileSync(join(corpora, `${name}.ndjson.gz`)))
    .toString('utf8')
    .split('\n')) {
    if (line === '') continue
    const { category, title, text } = JSON.parse(line) as { category: string; title: string | null; text: string | null }
    if (!desks.has(category)) continue
    reports++
    const stems = new Set<number>()
    for (const part of [title, text]) {
      const { hash, length } = markText(part ?? '')
      for (let i = 0; i < length; i++) stems.add(hash[i] >>> 8)
    }
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
}
const byRarity = Array.from({ length: rarest }, () => [] as number[])
for (const [stem, count] of counts) byRarity[Math.round(-Math.log2(count / reports))]?.push(stem)
const rows = byRarity.map((stems, rarity) => {
  const text = stems
    .sort((a, b) => a - b)
    .map((stem) => [18, 12, 6, 0].map((shift) => base64[(stem >> shift) & 63]).join(''))
    .join('')
  const lines = text.match(new RegExp(`.{1,${lineLength}}`, 'gu')) ?? ['']
  return `  ${rarity}:\n${lines.map((line) => `    '${line}'`).join(' +\n')},\n`
})
const head = `/**
 * How common the stems of Arabic news are, from the political reports of the ANT corpora: rarity (minus the binary logarithm of the share of
 * reports that have the stem, rounded) to the upper 24 bits of the stems' hashes, four base64 digits each, in order. No word can be read from it.
 * Made by \`scripts/train/learn-word-rarity.ts\`.
 */
export const commonWords: Readonly<Record<number, string>> = {
`
writeFileSync(join(root, 'src/link/word-rarity.table.ts'), `${head}${rows.join('')}}\n`)
process.stdout.write(`${reports} reports; stems by rarity: ${byRarity.map((stems) => stems.length).join(' ')}\n`)
