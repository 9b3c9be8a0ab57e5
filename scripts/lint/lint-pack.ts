import { eventTypes } from '../../codebook/event-types.table.js'
import { actorKinds, countOfs, countWhats, domains, itemCategories, linkKinds, statuses, targetCategories } from '../../codebook/values.table.js'
import type { LanguagePack } from '../../src/match/language-pack.js'
import { fold } from '../../src/text/fold.js'
import { findInvisible, findUnclean } from './unclean.js'

type Row = Readonly<Record<string, unknown>>

/** Tables whose rows are rules: each brings the texts that show what it does. */
const ruleTables = new Set<keyof LanguagePack>(['patterns', 'means', 'scopes', 'scopesAfter', 'relations', 'tallyCues'])
/** Tables in which one writing has one sense; verbs and particles have true homographs (بدأ began, بدا seemed). */
const senseTables = new Set<keyof LanguagePack>(['eventNouns', 'adjectives', 'persons', 'items', 'measures', 'targets', 'placeTypes', 'timeWords', 'numberWords'])
const longestPhrase = 6
const leastFires = 2
const leastSilent = 1

const types = Object.keys(eventTypes)
/** Fields with a closed list of values, in every table that has them. */
const closed: Readonly<Record<string, readonly string[]>> = {
  type: types,
  to: types,
  from: types,
  uses: itemCategories,
  also: itemCategories,
  of: countOfs,
  victim: countWhats,
  counts: countWhats,
  status: statuses,
  domain: domains,
  link: linkKinds,
  effect: ['block', ...statuses],
  makes: ['affiliation', 'director', 'claimant', 'partner', 'origin', 'destination', 'base', ...linkKinds],
  side: ['after', 'before'],
  frame: ['act', 'suffer', 'attack', 'mutual', 'state'],
  strength: ['specific', 'generic', 'toll', 'anaphor'],
  only: ['verb', 'active', 'passive', 'noun'],
}
/** The same where the list depends on the table. */
const closedIn: Readonly<Partial<Record<keyof LanguagePack, Readonly<Record<string, readonly string[]>>>>> = {
  items: { category: itemCategories },
  targets: { category: targetCategories },
  persons: { kind: actorKinds },
}
const wordFields = ['ar', 'root', 'imperfect', 'plural', 'masdar', 'triggers', 'needs', 'blocks', 'words'] as const
const exampleFields = ['fires', 'silent'] as const

/** Complaints about the closed tables: the language pack as it is compiled. */
export function lintPack(pack: LanguagePack): string[] {
  const complaints: string[] = []
  for (const [name, table] of Object.entries(pack)) {
    if (!Array.isArray(table)) continue
    const rows = table.filter((row): row is Row => typeof row === 'object')
    lintIds(name, rows, complaints)
    if (senseTables.has(name as keyof LanguagePack)) lintSenses(name, rows, complaints)
    for (const row of rows) lintRow(name as keyof LanguagePack, row, complaints)
  }
  lintWords('ageWords', 'ageWords', pack.ageWords, complaints)
  for (const [domain, words] of Object.entries(pack.domainWords)) lintWords(`domainWords ${domain}`, 'words', words, complaints)
  return complaints
}

function lintIds(table: string, rows: readonly Row[], complaints: string[]): void {
  const seen = new Set<unknown>()
  for (const { id } of rows) {
    if (typeof id !== 'string' || !/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/u.test(id)) complaints.push(`${table}: "${id}" is no id`)
    if (seen.has(id)) complaints.push(`${table}: the id ${id} stands twice`)
    seen.add(id)
  }
}

function lintSenses(table: string, rows: readonly Row[], complaints: string[]): void {
  const seen = new Map<string, Row>()
  for (const row of rows) {
    const first = seen.get(fold(String(row.ar)))
    if (first) complaints.push(`${table} ${row.id}: "${row.ar}" is ${first.id} already`)
    else seen.set(fold(String(row.ar)), row)
  }
}

function lintRow(table: keyof LanguagePack, row: Row, complaints: string[]): void {
  const at = `${table} ${row.id}`
  const lists = { ...closed, ...closedIn[table] }
  for (const [field, allowed] of Object.entries(lists)) {
    for (const value of listOf(row[field])) if (!allowed.includes(value)) complaints.push(`${at}: ${field} "${value}" is not in the codebook's list`)
  }
  for (const field of wordFields) lintWords(at, field, listOf(row[field]), complaints)
  if (table === 'verbs') lintVerb(at, row, complaints)
  if (!ruleTables.has(table)) return
  for (const phrase of [...listOf(row.triggers), ...listOf(row.words)]) {
    if (phrase.split(' ').length > longestPhrase) complaints.push(`${at}: "${phrase}" has more than ${longestPhrase} words`)
  }
  lintExamples(at, row, complaints)
}

/** Every text clean, none twice, and none that folding makes the same as another of its list. */
function lintWords(at: string, field: string, words: readonly string[], complaints: string[]): void {
  const seen = new Map<string, string>()
  for (const word of words) {
    if (word.startsWith('sound_')) continue
    const unclean = word === '' ? 'nothing' : findUnclean(word)
    if (unclean) complaints.push(`${at}: ${field} "${word}" holds ${unclean}`)
    const first = seen.get(fold(word))
    if (first !== undefined) complaints.push(`${at}: ${field} "${word}" is "${first}" once more, as it folds`)
    else seen.set(fold(word), word)
  }
}

function lintVerb(at: string, row: Row, complaints: string[]): void {
  const { form, root, imperfect } = row
  if (typeof form !== 'number' || !Number.isInteger(form) || form < 1 || form > 12) complaints.push(`${at}: there is no form ${form}`)
  if (typeof root !== 'string' || !/^[ءبتثجحخدذرزسشصضطظعغفقكلمنهوي]{3,4}$/u.test(root)) complaints.push(`${at}: "${root}" is no root of bare radicals`)
  if (form === 1 && (typeof imperfect !== 'string' || !imperfect.startsWith('ي'))) complaints.push(`${at}: form I needs its imperfect`)
}

function lintExamples(at: string, row: Row, complaints: string[]): void {
  const [fires, silent] = exampleFields.map((field) => listOf(row[field]))
  if (fires.length < leastFires) complaints.push(`${at}: ${fires.length} examples on which it fires, not ${leastFires}`)
  if (silent.length < leastSilent) complaints.push(`${at}: ${silent.length} examples on which it must not, not ${leastSilent}`)
  const all = [...fires, ...silent]
  if (new Set(all.map(fold)).size < all.length) complaints.push(`${at}: an example stands twice`)
  for (const example of all) {
    const invisible = findInvisible(example)
    if (invisible) complaints.push(`${at}: the example "${example}" holds ${invisible}`)
    if (example.split(' ').length < 2) complaints.push(`${at}: "${example}" is no example`)
  }
}

function listOf(value: unknown): readonly string[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value.map(String) : [String(value)]
}
