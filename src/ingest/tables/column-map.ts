import { MarsadError } from '../../core/errors.js'
import { columnNames as arabicNames } from '../../lang/ar/column-names.table.js'
import { columnNames } from './column-names.table.js'

/** What a column of a table can be: the fields of a JSON document. */
export const documentFields = ['id', 'source', 'url', 'published', 'title', 'text', 'html'] as const
export type DocumentField = (typeof documentFields)[number]

/** The header that each field's column has. */
export type ColumnMap = Readonly<Partial<Record<DocumentField, string>>>

/** Reads `title=العنوان,text=النص`, added to what was told before. @throws {MarsadError} USAGE */
export function parseColumnMap(text: string, before: ColumnMap = {}): ColumnMap {
  const map: Partial<Record<DocumentField, string>> = { ...before }
  for (const pair of text.split(/,(?=\s*[a-z]+\s*=)/u)) {
    const match = /^\s*([a-z]+)\s*=\s*(\S(?:.*\S)?)\s*$/u.exec(pair)
    const field = documentFields.find((name) => name === match?.[1])
    if (!match || !field) throw new MarsadError('USAGE', `--map ${text}`, `"${pair.trim()}" is not of the form field=column, where field is one of ${documentFields.join(', ')}`)
    map[field] = match[2]
  }
  return map
}

/**
 * The index of each field's column: as told, else by the names in the table. A column that is told is looked for as it is written.
 * @throws {MarsadError} INPUT_MALFORMED where a told column is missing, or no column holds a text
 */
export function findColumns(header: readonly string[], told: ColumnMap, subject: string): ReadonlyMap<DocumentField, number> {
  const columns = new Map<DocumentField, number>()
  const names = header.map(toName)
  for (const field of documentFields) {
    const name = told[field]
    if (name === undefined) continue
    const index = names.indexOf(toName(name))
    if (index < 0) throw new MarsadError('INPUT_MALFORMED', subject, `there is no column "${name}"; the columns are ${listed(header)}`)
    columns.set(field, index)
  }
  const taken = new Set(columns.values())
  for (const field of documentFields) {
    if (columns.has(field)) continue
    const index = [...columnNames[field], ...arabicNames[field]].map((name) => names.findIndex((candidate, i) => candidate === toName(name) && !taken.has(i))).find((i) => i >= 0)
    if (index === undefined) continue
    columns.set(field, index)
    taken.add(index)
  }
  if (!columns.has('text') && !columns.has('html')) throw new MarsadError('INPUT_MALFORMED', subject, `no column is known as the text; say which with --map text=…; the columns are ${listed(header)}`)
  return columns
}

/** الـ before at least two letters. */
const article = /^\u0627\u0644(?=..)/u

/** Case, marks of vowels, hamza seats and punctuation tell no columns apart: `Publié le`, `publie_le`; `العنوان`, `عنوان`. */
function toName(header: string): string {
  return header
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => word.replace(article, ''))
    .join(' ')
}

const listed = (header: readonly string[]): string =>
  header
    .slice(0, 30)
    .map((name) => `"${name.slice(0, 60)}"`)
    .join(', ')
