import { coderName } from '../coder/version.js'
import { authorKey } from './author-key.js'
import type { Backend, StoreDatabase } from './backend.js'
import { chunks } from './chunks.js'
import { type EventRow, toEventRow } from './event-row.js'
import { insertRows } from './insert-rows.js'
import type { LinkSession } from './link-session.js'
import { NextKeys } from './next-keys.js'
import type { PreparedCoding, PreparedEvent, PreparedReport } from './prepared-report.js'
import { refreshIncidents } from './refresh-incidents.js'
import { write } from './write.js'

/** What became of a report: `removed` are those whose bytes a legal removal keeps out. */
export type Outcome = 'added' | 'known' | 'removed'

/**
 * Keeps reports, links their events, and renews the incidents that they touch, all in one write. Outcomes in the order given.
 * @param beside writes more in the same write, after the reports
 */
export function addReports(
  backend: Backend,
  session: LinkSession,
  reports: readonly PreparedReport[],
  now = Date.now(),
  beside: (db: StoreDatabase) => Promise<void> = async () => undefined,
): Promise<Outcome[]> {
  return write(backend, async (db) => {
    const outcomes = await outcomesOf(db, reports)
    const added = reports.filter((_, i) => outcomes[i] === 'added')
    if (added.length === 0) {
      await beside(db)
      return outcomes
    }
    const keys = await NextKeys.of(db)
    const names = await placeReports(db, added)
    await insertRows(
      backend,
      db,
      'blobs',
      ['sha256', 'bytes', 'size'],
      added.map(({ sha256, bytes, size }) => [sha256, asBuffer(bytes), size]),
    )
    const rows = added.map((report, i) => ({ report, key: keys.take('reports'), ...names[i] }))
    await insertRows(
      backend,
      db,
      'reports',
      ['key', 'id', 'version', 'sha256', 'source', 'url', 'published', 'language', 'headline', 'format', 'given', 'origin', 'received'],
      rows.map(({ report, key, id, version }) => [
        key,
        id,
        version,
        report.sha256,
        report.source,
        report.url,
        report.published,
        report.language,
        report.headline,
        report.format,
        report.given,
        report.origin,
        now,
      ]),
    )
    const { added: events, current } = await addCodings(
      backend,
      db,
      keys,
      rows.map(({ key, report }) => ({ report: key, coding: report.coding })),
      now,
    )
    const { touched, placed, made } = await session.link(db, keys, events, now)
    await addCurrentEvents(backend, db, current, placed)
    await refreshIncidents(backend, db, touched, rowsInMemory(rows, current, placed, made, now))
    await beside(db)
    return outcomes
  })
}

/** The events of incidents that are made in this write and hold nothing else: their statements need not be read back. */
function rowsInMemory(
  reports: readonly { readonly key: number; readonly id: string; readonly version: number; readonly report: PreparedReport }[],
  current: readonly CurrentRow[],
  placed: ReadonlyMap<string, number>,
  made: ReadonlySet<number>,
  now: number,
): Map<number, EventRow[]> {
  const known = new Map(reports.map((row) => [row.key, row]))
  const rows = new Map<number, EventRow[]>()
  for (const { key, report, event } of current) {
    const incident = placed.get(event.id)
    if (incident === undefined || !made.has(incident)) continue
    const { id, version, report: prepared } = known.get(report) as (typeof reports)[number]
    const { source, url, published, headline, coding } = prepared
    const by = { kind: 'coder', name: coderName, version: coding.version } as const
    const row = toEventRow({ key, incident, report: { key: report, id, version, source, url, published, headline } }, event, by, now)
    const others = rows.get(incident)
    if (others) others.push(row)
    else rows.set(incident, [row])
  }
  return rows
}

/** A coded event with its key and its report's, as linking takes it. */
export interface KeyedEvent {
  readonly key: number
  readonly report: number
  readonly event: PreparedEvent
}

/** A row of the events of the reports' latest codings, before it is known which incident it belongs to. */
export interface CurrentRow {
  readonly key: number
  readonly report: number
  readonly coding: number
  readonly event: PreparedEvent
}

/** Writes codings with their statements. Gives the events that no earlier coding of the report has, and all that are current from now on. */
export async function addCodings(
  backend: Backend,
  db: StoreDatabase,
  keys: NextKeys,
  entries: readonly { readonly report: number; readonly coding: PreparedCoding }[],
  now: number,
): Promise<{ readonly added: KeyedEvent[]; readonly current: CurrentRow[] }> {
  const known = await knownEvents(db, entries)
  const rows: Record<'codings' | 'events' | 'chains' | 'statements' | 'blocks', unknown[][]> = { codings: [], events: [], chains: [], statements: [], blocks: [] }
  const added: KeyedEvent[] = []
  const current: CurrentRow[] = []
  const authors = new Map<string, number>()
  for (const { report, coding } of entries) {
    const author = authors.get(coding.version) ?? (await authorKey(db, keys, { kind: 'coder', name: coderName, version: coding.version }))
    authors.set(coding.version, author)
    const codingKey = keys.take('codings')
    rows.codings.push([codingKey, report, coding.version, coding.codebook, asBuffer(coding.record), now])
    const chains = new Map<string, number>()
    for (const event of coding.events) {
      const before = known.get(event.id)
      const key = before ?? keys.take('events')
      if (before === undefined) {
        rows.events.push([key, event.id, report])
        added.push({ key, report, event })
      }
      let chain: number | null = null
      if (event.chain !== null) {
        chain = chains.get(event.chain) ?? keys.take('chains')
        if (!chains.has(event.chain)) rows.chains.push([chain, report, event.chain])
        chains.set(event.chain, chain)
      }
      for (const [field, value, evidence] of event.values) rows.statements.push([keys.take('statements'), report, key, codingKey, author, field, value, evidence, chain, now])
      current.push({ key, report, coding: codingKey, event })
      for (const block of event.blocks) rows.blocks.push([block, key])
    }
  }
  await insertRows(backend, db, 'codings', ['key', 'report', 'version', 'codebook', 'record', 'at'], rows.codings)
  await insertRows(backend, db, 'events', ['key', 'id', 'report'], rows.events)
  await insertRows(backend, db, 'chains', ['key', 'report', 'chain'], rows.chains)
  await insertRows(backend, db, 'statements', ['key', 'report', 'event', 'coding', 'author', 'field', 'value', 'evidence', 'chain', 'at'], rows.statements)
  await insertRows(backend, db, 'blocks', ['block', 'event'], rows.blocks)
  return { added, current }
}

/** Enters events of latest codings with the incidents that they belong to. */
export async function addCurrentEvents(backend: Backend, db: StoreDatabase, rows: readonly CurrentRow[], placed: ReadonlyMap<string, number>): Promise<void> {
  await insertRows(
    backend,
    db,
    'current_events',
    ['event', 'report', 'coding', 'incident', 'form', 'search', 'background', 'blocks'],
    rows.map(({ key, report, coding, event }) => [key, report, coding, placed.get(event.id) ?? null, event.form, event.search, event.background ? 1 : 0, JSON.stringify(event.blocks)]),
  )
}

async function knownEvents(db: StoreDatabase, entries: readonly { readonly report: number }[]): Promise<Map<string, number>> {
  const known = new Map<string, number>()
  for (const part of chunks(entries.map((entry) => entry.report))) {
    for (const { id, key } of await db.selectFrom('events').select(['id', 'key']).where('report', 'in', part).execute()) known.set(id, key)
  }
  return known
}

async function outcomesOf(db: StoreDatabase, reports: readonly PreparedReport[]): Promise<Outcome[]> {
  const outcomes = new Map<string, Outcome>()
  for (const part of chunks(reports.map((report) => report.sha256))) {
    for (const { sha256 } of await db.selectFrom('reports').select('sha256').where('sha256', 'in', part).execute()) outcomes.set(sha256, 'known')
    for (const { sha256 } of await db.selectFrom('tombstones').select('sha256').where('sha256', 'in', part).execute()) outcomes.set(sha256, 'removed')
  }
  return reports.map(({ sha256 }) => {
    const outcome = outcomes.get(sha256) ?? 'added'
    if (outcome === 'added') outcomes.set(sha256, 'known')
    return outcome
  })
}

/**
 * The id and version under which each report is kept. The same id from the same outlet and address is a later version of one report; from
 * elsewhere it is another report that happens to have the id, and gets a part of its hash behind it.
 */
async function placeReports(db: StoreDatabase, reports: readonly PreparedReport[]): Promise<{ readonly id: string; readonly version: number }[]> {
  const kept = new Map<string, { readonly source: string | null; readonly url: string | null; version: number }>()
  for (const part of chunks([...new Set(reports.map((report) => report.id))])) {
    const rows = await db.selectFrom('reports').select(['id', 'version', 'source', 'url']).where('id', 'in', part).orderBy('version').execute()
    for (const { id, version, source, url } of rows) kept.set(id, { source, url, version })
  }
  return reports.map(({ id, source, url, sha256 }) => {
    const same = kept.get(id)
    if (!same) {
      kept.set(id, { source, url, version: 1 })
      return { id, version: 1 }
    }
    if (same.source !== source || same.url !== url) return { id: `${id}~${sha256.slice(0, 8)}`, version: 1 }
    same.version++
    return { id, version: same.version }
  })
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
