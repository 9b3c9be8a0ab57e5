import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { actorKinds, attributionKinds, countOfs } from '../../codebook/values.table.js'
import { featureNames } from '../../src/coder/judge/feature-names.table.js'
import { placeKinds } from '../../src/gazetteer/place.js'
import { fold } from '../../src/text/fold.js'
import type { Cities } from './cities.js'
import { findUnclean } from './unclean.js'

interface Column {
  readonly name: string
  readonly check: (value: string) => boolean
}

interface TableKind {
  /** Path below `data/`, `*` for any file of a folder. */
  readonly path: RegExp
  readonly columns: readonly Column[]
  /** Columns whose values together stand once in all tables of this kind; the Arabic is compared folded. */
  readonly unique: readonly string[]
}

interface Row {
  readonly file: string
  readonly line: number
  readonly value: Readonly<Record<string, string>>
}

const text = (name: string): Column => ({ name, check: (value) => value.trim() !== '' })
/** What a report's own words may be. */
const free = (name: string): Column => ({ name, check: () => true })
const oneOf = (name: string, list: readonly string[]): Column => ({ name, check: (value) => list.includes(value) })
const matching = (name: string, pattern: RegExp): Column => ({ name, check: (value) => pattern.test(value) })
const country = (name: string, mayBeEmpty: boolean): Column => ({ name, check: (value) => (value === '' ? mayBeEmpty : isCountry(value)) })
const degrees = (name: string, most: number): Column => ({ name, check: (value) => value === '' || (/^-?\d{1,3}(?:\.\d+)?$/u.test(value) && Math.abs(Number(value)) <= most) })

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const notCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA', 'FX', 'SU', 'UK', 'AN', 'CS', 'DD', 'YD', 'YU', 'ZR', 'TP', 'BU', 'NT', 'QU'])
const countries = new Map<string, boolean>()

/** True of the ISO 3166-1 alpha-2 codes, and of XK, which GeoNames uses for Kosovo. */
export function isCountry(code: string): boolean {
  const known = countries.get(code)
  if (known !== undefined) return known
  const is = /^[A-Z]{2}$/u.test(code) && !notCountries.has(code) && regions.of(code) !== undefined
  countries.set(code, is)
  return is
}

const placeId = /^(?:geonames:[1-9]\d*|marsad:[a-z0-9]+(?:-[a-z0-9]+)*)$/u
const slug = /^[a-z0-9]+(?:[_-][a-z0-9]+)*$/u
const flag = oneOf('flag', ['', 'weak'])
const ar = text('ar')

const kinds: readonly TableKind[] = [
  {
    path: /^places\/[^/]+$/u,
    columns: [
      matching('id', placeId),
      oneOf('kind', placeKinds),
      country('country', true),
      matching('admin1', /^[A-Z0-9]{0,8}$/u),
      degrees('lat', 90),
      degrees('lon', 180),
      matching('population', /^\d*$/u),
      flag,
      text('en'),
      ar,
    ],
    unique: ['id'],
  },
  { path: /^place-names\/[^/]+$/u, columns: [matching('id', placeId), flag, ar], unique: ['id', 'ar'] },
  { path: /^actors\/(?:groups|agencies)\.tsv$/u, columns: [matching('id', slug), oneOf('kind', actorKinds), country('country', true), oneOf('designated', ['0', '1']), text('en')], unique: ['id'] },
  { path: /^actors\/(?:groups|agencies)\.names\.ar\.tsv$/u, columns: [matching('id', slug), oneOf('sense', ['name', 'short', 'weak', 'member', 'leader_title']), ar], unique: ['id', 'ar'] },
  { path: /^actors\/agency-kinds\.tsv$/u, columns: [matching('suffix', slug), oneOf('kind', actorKinds), ar], unique: ['suffix', 'ar'] },
  { path: /^actors\/unnamed\.tsv$/u, columns: [matching('id', slug), oneOf('kind', actorKinds), oneOf('of', countOfs), ar], unique: ['id'] },
  { path: /^actors\/sources\.tsv$/u, columns: [matching('id', slug), oneOf('kind', attributionKinds), ar], unique: ['id', 'ar'] },
  { path: /^country-words\.ar\.tsv$/u, columns: [country('iso', false), oneOf('kind', ['adjective', 'people', 'capital_metonym', 'head_of_state_title']), ar], unique: ['iso', 'kind', 'ar'] },
  {
    path: /^judge\/[a-z]{2}\/[a-z_]+\.tsv$/u,
    columns: [oneOf('feature', ['taken_from', 'bias', ...featureNames]), free('first'), free('second'), matching('weights', /^[^\s=]+=-?[\d.e-]+(?: [^\s=]+=-?[\d.e-]+)*$/u)],
    unique: [],
  },
  { path: /^outlets\.tsv$/u, columns: [text('outlet'), country('iso', false)], unique: ['outlet'] },
]

const mayCrossBorders = new Set(['region', 'sea', 'river', 'desert', 'mountain', 'road', 'site', 'camp'])

/** How far outside the box of its country's other places a place may lie, in degrees: islands, borders, wide units. */
const boxMargin = 3

/** Complaints about the open tables: every `.tsv` below `data/`. */
export function lintTables(root: string, cities: Cities): string[] {
  const complaints: string[] = []
  const data = join(root, 'data')
  const rows = new Map<TableKind, Row[]>(kinds.map((kind) => [kind, []]))
  for (const file of readdirSync(data, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsv'))
    .sort()) {
    const kind = kinds.find(({ path }) => path.test(file))
    if (kind) rows.get(kind)?.push(...readRows(join(data, file), file, kind, complaints))
    else complaints.push(`${file}: no rule says what this table holds`)
  }
  for (const [kind, list] of rows) lintRows(kind, list, complaints)
  const [places, placeNames, actors, actorNames] = [...rows.values()]
  lintPlaces(places, placeNames, cities, complaints)
  lintActors(actors, actorNames, complaints)
  if (!existsSync(join(data, 'SOURCES.md'))) complaints.push('SOURCES.md: there is none')
  return complaints
}

function readRows(path: string, file: string, kind: TableKind, complaints: string[]): Row[] {
  const [head, ...lines] = readFileSync(path, 'utf8').split('\n')
  const header = head.split('\t')
  const wanted = kind.columns.map((column) => column.name)
  if (header.join(' ') !== wanted.join(' ')) {
    complaints.push(`${file}: the header is "${header.join(' ')}", not "${wanted.join(' ')}"`)
    return []
  }
  if (lines.pop() !== '') complaints.push(`${file}: the last line has no end`)
  return lines.flatMap((line, i) => {
    if (line.startsWith('#')) return []
    const fields = line.split('\t')
    if (fields.length === header.length) return [{ file, line: i + 2, value: Object.fromEntries(header.map((name, k) => [name, fields[k]])) }]
    complaints.push(`${file}:${i + 2}: ${fields.length} fields, not ${header.length}`)
    return []
  })
}

function lintRows(kind: TableKind, rows: readonly Row[], complaints: string[]): void {
  const seen = new Map<string, Row>()
  for (const row of rows) {
    const at = `${row.file}:${row.line}`
    for (const { name, check } of kind.columns) {
      const value = row.value[name]
      if (!check(value)) complaints.push(`${at}: ${name} "${value}" is not allowed`)
      const unclean = kind.unique.length === 0 ? null : findUnclean(value)
      if (unclean) complaints.push(`${at}: ${name} "${value}" holds ${unclean}`)
    }
    if (kind.unique.length === 0) continue
    const key = kind.unique.map((name) => (name === 'ar' ? fold(row.value.ar) : row.value[name])).join('\t')
    const first = seen.get(key)
    if (first) complaints.push(`${at}: ${kind.unique.map((name) => `${name} "${row.value[name]}"`).join(', ')} stands in ${first.file}:${first.line} already`)
    else seen.set(key, row)
  }
}

function lintPlaces(places: readonly Row[], names: readonly Row[], cities: Cities, complaints: string[]): void {
  const ids = new Map(places.map((row) => [row.value.id, row]))
  const units = new Set(cities.units)
  const unitRows = new Map<string, string>()
  for (const { file, line, value } of places) {
    if (value.kind !== 'admin1') continue
    const code = `${value.country}.${value.admin1}`
    units.add(code)
    const first = unitRows.get(code)
    if (first && value.admin1 !== '') complaints.push(`${file}:${line}: ${value.id}: the unit ${code} is ${first} already`)
    unitRows.set(code, value.id)
  }
  const latitudes = coordinatesOf('lat', places, cities)
  const longitudes = coordinatesOf('lon', places, cities)
  for (const { file, line, value } of places) {
    const at = `${file}:${line}: ${value.id}`
    if (value.id.startsWith('geonames:') && !cities.ids.has(value.id)) complaints.push(`${at}: GeoNames cities500 has no such id`)
    if ((value.lat === '') !== (value.lon === '')) complaints.push(`${at}: one coordinate without the other`)
    if (value.country === '' && !mayCrossBorders.has(value.kind)) complaints.push(`${at}: a ${value.kind} without a country`)
    if (value.admin1 !== '' && !units.has(`${value.country}.${value.admin1}`)) complaints.push(`${at}: ${value.country} has no unit ${value.admin1}`)
    if (!isNear(toDegrees(value.lat, 90), latitudes.get(value.country)) || !isNear(toDegrees(value.lon, 180), longitudes.get(value.country)))
      complaints.push(`${at}: ${value.lat}, ${value.lon} is far outside ${value.country}`)
  }
  for (const { file, line, value } of names) {
    const place = ids.get(value.id)
    if (!place && !cities.ids.has(value.id)) complaints.push(`${file}:${line}: no place has the id ${value.id}`)
    if (place && fold(place.value.ar) === fold(value.ar) && place.value.flag === value.flag)
      complaints.push(`${file}:${line}: "${value.ar}" is the name that ${place.file}:${place.line} gives ${value.id} already`)
  }
}

/** All coordinates of one axis by country, ascending: of the tables, and the ends of those of GeoNames. */
function coordinatesOf(axis: 'lat' | 'lon', places: readonly Row[], cities: Cities): Map<string, number[]> {
  const found = new Map([...cities.extents].map(([iso, extent]) => [iso, [...(axis === 'lat' ? extent.latitudes : extent.longitudes)]]))
  for (const { value } of places) {
    const degrees = toDegrees(value[axis], axis === 'lat' ? 90 : 180)
    if (degrees === null || value.country === '') continue
    const list = found.get(value.country)
    if (list) list.push(degrees)
    else found.set(value.country, [degrees])
  }
  for (const list of found.values()) list.sort((a, b) => a - b)
  return found
}

function toDegrees(value: string, most: number): number | null {
  const degrees = Number(value)
  return value === '' || !(Math.abs(degrees) <= most) ? null : degrees
}

/** True if a value lies within the range of the others, widened by the margin. Without two others there is no range. */
function isNear(value: number | null, sorted: readonly number[] | undefined): boolean {
  if (value === null || !sorted || sorted.length < 3) return true
  const least = sorted[0] === value ? sorted[1] : sorted[0]
  const most = sorted[sorted.length - 1] === value ? sorted[sorted.length - 2] : sorted[sorted.length - 1]
  return value >= least - boxMargin && value <= most + boxMargin
}

function lintActors(actors: readonly Row[], names: readonly Row[], complaints: string[]): void {
  const ids = new Set(actors.map((row) => row.value.id))
  const named = new Set(names.map((row) => row.value.id))
  for (const { file, line, value } of actors) if (!named.has(value.id)) complaints.push(`${file}:${line}: ${value.id} has no Arabic name`)
  for (const { file, line, value } of names) if (!ids.has(value.id)) complaints.push(`${file}:${line}: no actor has the id ${value.id}`)
}
