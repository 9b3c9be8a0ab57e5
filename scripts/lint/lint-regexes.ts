import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import { findCodeParts } from './code-parts.js'

export interface RegexLiteral {
  readonly line: number
  readonly source: string
  readonly flags: string
}

/** Complaints about regex literals in `src/` whose matching can take more than linear time. */
export function lintRegexes(root: string): string[] {
  const complaints: string[] = []
  const checked = new Map<string, string | null>()
  for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()) {
    for (const { line, source, flags } of findRegexLiterals(readFileSync(join(root, 'src', file), 'utf8'))) {
      const key = `/${source}/${flags}`
      if (!checked.has(key)) checked.set(key, checkRegex(source, flags))
      const fault = checked.get(key)
      if (fault) complaints.push(`src/${file}:${line}: ${key} ${fault}`)
    }
  }
  return complaints
}

/** The exact checker where it can tell; it knows that a bounded repetition is bounded. Else the search for an attack, which may err. */
function checkRegex(source: string, flags: string): string | null {
  const exact = checkSync(source, flags, { checker: 'automaton', timeout: 3000 })
  const result = exact.status === 'unknown' ? checkSync(source, flags, { checker: 'fuzz', randomSeed: 1, timeout: 60_000 }) : exact
  if (result.status === 'safe') return null
  return result.status === 'vulnerable' ? `may take ${result.complexity.summary} time` : `could not be checked (${result.error.kind})`
}

/** Regex literals of a TypeScript text. */
export function findRegexLiterals(code: string): RegexLiteral[] {
  return findCodeParts(code).flatMap(({ kind, from, to }) => {
    if (kind !== 'regex') return []
    const end = code.lastIndexOf('/', to - 1)
    return [{ line: code.slice(0, from).split('\n').length, source: code.slice(from + 1, end), flags: code.slice(end + 1, to) }]
  })
}
