/**
 * `npm run coverage FILE…`: how often each pattern made a draft over NDJSON files (gzip or not), most frequent first, then the
 * patterns that never did. Without files, the corpora where they are present.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Report } from '../src/core/report.js'
import { explain } from '../src/index.js'
import { patterns } from '../src/lang/ar/patterns/index.js'

const shared = join(dirname(fileURLToPath(import.meta.url)), '../../shared/corpus')
const named = process.argv.slice(2)
const files = named.length > 0 ? named : ['ant.ndjson.gz', 'antms-dev.ndjson.gz'].map((name) => join(shared, name)).filter((path) => existsSync(path))
if (files.length === 0) {
  process.stderr.write('coverage: name one or more NDJSON files of reports\n')
  process.exit(2)
}

const hits = new Map<string, number>()
let reports = 0
for (const file of files) {
  const raw = readFileSync(file)
  for (const line of (raw[0] === 0x1f ? gunzipSync(raw) : raw).toString('utf8').split('\n')) {
    if (line === '') continue
    reports++
    for (const event of explain(JSON.parse(line) as Report, false).settled) for (const { trigger } of event.group.drafts) hits.set(trigger.pattern.id, (hits.get(trigger.pattern.id) ?? 0) + 1)
  }
}
process.stdout.write(`${reports} reports\n`)
for (const [id, count] of [...hits].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))) process.stdout.write(`${String(count).padStart(7)}  ${id}\n`)
const dead = patterns.filter((pattern) => !hits.has(pattern.id)).map((pattern) => pattern.id)
process.stdout.write(`never: ${dead.length === 0 ? 'none' : dead.join(', ')}\n`)
