import { sql } from 'kysely'
import type { Backend, StoreDatabase, TextEntry } from './backend.js'
import { chunks } from './chunks.js'
import type { EventRow } from './event-row.js'
import { type MaterialIncident, toMaterial } from './incident-row.js'
import { insertRows } from './insert-rows.js'
import { readEvents } from './read-statements.js'
import type { StoreTables } from './schema.js'

/** Texts that are indexed together: the index takes those of one write best in one go, but a rebuild has more than memory should hold. */
const textsAtOnce = 4000

/** Incidents to be worked out anew: their keys, with their ids. */
export type Touched = ReadonlyMap<number, string>

/**
 * Works out the views of incidents from their statements and writes them in the place of the old ones. Those without an event left go. `inMemory` are the
 * events of incidents that need not be read, all that they have.
 */
export async function refreshIncidents(backend: Backend, db: StoreDatabase, touched: Touched, inMemory: ReadonlyMap<number, readonly EventRow[]> = new Map()): Promise<void> {
  await tellChanges(backend, db, [...touched.keys()])
  let texts: TextEntry[] = []
  for (const part of chunks([...touched.keys()], 400)) {
    const kept = part.filter((key) => !inMemory.has(key))
    const events = groupByIncident(kept.length > 0 ? await readEvents(db, kept) : [])
    const before = await readBefore(db, kept)
    const made: MaterialIncident[] = []
    for (const key of part) {
      const own = inMemory.get(key) ?? events.get(key)
      if (own) made.push(toMaterial(key, touched.get(key) as string, own))
    }
    texts.push(...(await writeIncidents(backend, db, made, before)))
    if (texts.length < textsAtOnce) continue
    await backend.indexText(db, texts)
    texts = []
  }
  await backend.indexText(db, texts)
}

/** What is stored of an incident that is written again. */
type Before = Pick<StoreTables['incidents'], 'key' | (typeof indexedColumns)[number]>

async function readBefore(db: StoreDatabase, keys: readonly number[]): Promise<Map<number, Before>> {
  if (keys.length === 0) return new Map()
  const rows = await db
    .selectFrom('incidents')
    .select(['key', ...indexedColumns])
    .where('key', 'in', keys)
    .execute()
  return new Map(rows.map((row) => [row.key, row]))
}

async function tellChanges(backend: Backend, db: StoreDatabase, incidents: readonly number[]): Promise<void> {
  const { rows } = await sql<{ seq: number | null }>`select max(seq) as seq from changes`.execute(db)
  let seq = Number(rows[0].seq ?? 0)
  await insertRows(
    backend,
    db,
    'changes',
    ['seq', 'incident'],
    incidents.map((incident) => [++seq, incident]),
  )
}

/** What pages draw of many incidents at once: ties, groups, and names to offer. */
async function writeTies(backend: Backend, db: StoreDatabase, made: readonly MaterialIncident[], before: ReadonlyMap<number, Before>): Promise<void> {
  const old = [...before.keys()]
  if (old.length > 0) {
    await db.deleteFrom('incident_ties').where('incident', 'in', old).execute()
    await db.deleteFrom('incident_marks').where('incident', 'in', old).execute()
  }
  await insertRows(
    backend,
    db,
    'incident_ties',
    ['incident', 'rank', 'kind', 'country', 'place', 'group', 'site'],
    made.flatMap(({ row, ties }) => ties.map(({ kind, country, place, group, site }) => [row.key, row.rank, kind, country, place, group, site])),
  )
  await insertRows(
    backend,
    db,
    'incident_marks',
    ['incident', 'kind', 'value'],
    made.flatMap(({ row, marks }) => marks.map(({ kind, value }) => [row.key, kind, value])),
  )
  const names = nameKinds.flatMap((kind) => [...new Set(made.flatMap(({ facets }) => valuesOf(kind, facets)))].map((value) => [kind, value]))
  await insertRows(backend, db, 'known_names', ['kind', 'value'], names, true)
}

const nameKinds = ['group', 'place', 'source'] as const

const valuesOf = (kind: string, facets: readonly string[]): string[] => facets.filter((facet) => facet.startsWith(`${kind}=`)).map((facet) => facet.slice(kind.length + 1))

/** Gives what the text index is to hold of them. */
async function writeIncidents(backend: Backend, db: StoreDatabase, made: readonly MaterialIncident[], before: ReadonlyMap<number, Before>): Promise<TextEntry[]> {
  const gone = new Map(before)
  const fresh: StoreTables['incidents'][] = []
  const texts: TextEntry[] = []
  for (const { row, text, facets } of made) {
    const old = gone.get(row.key)
    texts.push({ rankBefore: old?.rank ?? null, rank: row.rank, text, facets })
    if (old !== undefined && indexedColumns.every((column) => old[column] === row[column])) {
      gone.delete(row.key)
      await db
        .updateTable('incidents')
        .set(Object.fromEntries(freeColumns.map((column) => [column, row[column]])))
        .where('key', '=', row.key)
        .execute()
    } else fresh.push(row)
  }
  const left = new Set(made.map(({ row }) => row.key))
  for (const { key, rank } of gone.values()) if (!left.has(key)) texts.push({ rankBefore: rank, rank: null, text: '', facets: [] })
  if (gone.size > 0)
    await db
      .deleteFrom('incidents')
      .where('key', 'in', [...gone.keys()])
      .execute()
  await insertRows(
    backend,
    db,
    'incidents',
    columns,
    fresh.map((row) => columns.map((column) => row[column])),
  )
  await writeTies(backend, db, made, before)
  return texts
}

/** Columns that an index has: a row in which one of them changes is written anew, in others it is only the row that changes. */
const indexedColumns = ['id', 'rank', 'lat', 'lon'] as const satisfies readonly (keyof StoreTables['incidents'])[]
const freeColumns = [
  'type',
  'class',
  'domain',
  'status',
  'country',
  'sources',
  'background',
  'start',
  'end',
  'date_precision',
  'killed_best',
  'killed_low',
  'killed_high',
  'reports',
  'first_published',
  'last_published',
  'view',
] as const satisfies readonly (keyof StoreTables['incidents'])[]
const columns = ['key', ...indexedColumns, ...freeColumns] as const

function groupByIncident(events: readonly EventRow[]): Map<number, EventRow[]> {
  const groups = new Map<number, EventRow[]>()
  for (const event of events) {
    const group = groups.get(event.incident)
    if (group) group.push(event)
    else groups.set(event.incident, [event])
  }
  return groups
}
