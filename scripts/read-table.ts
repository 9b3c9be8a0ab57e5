import { readFileSync } from 'node:fs'

/** Rows of a tab-separated table with a header line. Lines that begin with # are notes. Throws on a row of another width. */
export function readTable(path: string): Record<string, string>[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const header = lines[0].split('\t')
  return lines.slice(1).map((line, i) => {
    const fields = line.split('\t')
    if (fields.length !== header.length) throw new Error(`${path}: row ${i + 2} has ${fields.length} fields, the header ${header.length}`)
    return Object.fromEntries(header.map((name, k) => [name, fields[k]]))
  })
}
