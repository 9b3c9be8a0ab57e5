/** Lints the data as the code is linted: the open tables, the language pack, and every regex. Prints complaints; exit 1 with any. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { arabic } from '../src/lang/ar/index.js'
import { readCities } from './lint/cities.js'
import { lintPack } from './lint/lint-pack.js'
import { lintRegexes } from './lint/lint-regexes.js'
import { lintTables } from './lint/lint-tables.js'

/** Complaints about the repository at `root`, one sentence each. */
export function lintData(root: string): string[] {
  return [...lintTables(root, readCities()), ...lintPack(arabic), ...lintRegexes(root)]
}

const own = fileURLToPath(import.meta.url)
if (process.argv[1] === own) {
  const complaints = lintData(join(dirname(own), '..'))
  for (const complaint of complaints) process.stdout.write(`${complaint}\n`)
  process.exitCode = complaints.length > 0 ? 1 : 0
}
