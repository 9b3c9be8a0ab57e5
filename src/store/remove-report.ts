import { sql } from 'kysely'
import { MarsadError } from '../core/errors.js'
import type { Backend, StoreDatabase } from './backend.js'
import { chunks } from './chunks.js'
import { forgetBlocks } from './forget-blocks.js'
import { NextKeys } from './next-keys.js'
import { refreshIncidents } from './refresh-incidents.js'
import { removeFetches } from './remove-fetches.js'
import type { StoreTables } from './schema.js'
import { worldMark } from './world-mark.js'
import { write } from './write.js'

/**
 * Removes every version of a report for legal cause, with its bytes, records, statements and decisions, and renews the incidents that it told
 * of. What is left is a tombstone with the reason; the same bytes are not taken in again.
 * @throws {MarsadError} NOT_IN_STORE
 */
export function removeReport(
  backend: Backend,
  id: string,
  reason: string,
  by: string,
  now = Date.now(),
): Promise<{ readonly versions: number; readonly statements: number; readonly incidents: readonly string[] }> {
  return write(backend, async (db) => {
    const rows = await db.selectFrom('reports').select(['key', 'sha256']).where('id', '=', id).execute()
    if (rows.length === 0) throw new MarsadError('NOT_IN_STORE', id, 'there is no report with this id')
    const reports = rows.map((row) => row.key)
    const keys = await NextKeys.of(db)
    await db
      .insertInto('tombstones')
      .values(rows.map(({ key, sha256 }) => ({ key: keys.take('tombstones'), report: key, id, sha256, reason, by, at: now })))
      .execute()
    const touched = await db
      .selectFrom('current_events as current')
      .innerJoin('incidents', 'incidents.key', 'current.incident')
      .select(['incidents.key', 'incidents.id'])
      .distinct()
      .where('current.report', 'in', reports)
      .execute()
    const { count } = await db.selectFrom('statements').select(sql<number>`count(*)`.as('count')).where('report', 'in', reports).executeTakeFirstOrThrow()
    await forgetBlocks(db, reports)
    await db.deleteFrom('current_events').where('report', 'in', reports).execute()
    const moves = await db.selectFrom('decisions').selectAll().where('report', 'in', reports).where('kind', 'in', ['merge', 'split']).orderBy('key').execute()
    for (const table of ['statements', 'decisions', 'chains', 'events', 'codings'] as const) await db.deleteFrom(table).where('report', 'in', reports).execute()
    await keepMoves(db, moves)
    await worldMark.move(db)
    await removeFetches(db, reports)
    await db.deleteFrom('reports').where('key', 'in', reports).execute()
    await db
      .deleteFrom('blobs')
      .where(
        'sha256',
        'in',
        rows.map((row) => row.sha256),
      )
      .execute()
    await refreshIncidents(backend, db, new Map(touched.map(({ key, id: incident }) => [key, incident])))
    return { versions: rows.length, statements: Number(count), incidents: touched.map((row) => row.id) }
  })
}

/**
 * Merges and splits of incidents that were kept under an event of the removed report are kept in their place under an event that is left: the
 * incidents that they made outlive the report, and must come out of the decisions as they are.
 */
async function keepMoves(db: StoreDatabase, rows: readonly StoreTables['decisions'][]): Promise<void> {
  for (const row of rows) {
    const heir = await heirOf(db, row.incident as string)
    if (!heir) {
      // no event is left at all, and so nothing that an old id could lead to
      await db.deleteFrom('redirects').execute()
      return
    }
    const isSplit = row.kind === 'split'
    const detail = isSplit ? JSON.stringify(await thoseLeft(db, JSON.parse(row.detail as string) as string[])) : '[]'
    await db
      .insertInto('decisions')
      .values({ ...row, report: heir.report, event: heir.id, other: isSplit ? null : heir.id, score: isSplit ? null : 0, detail })
      .execute()
  }
}

/** An event of what the incident has become, or any. */
async function heirOf(db: StoreDatabase, incident: string): Promise<{ readonly id: string; readonly report: number } | undefined> {
  const current = await db
    .selectFrom('current_events as current')
    .innerJoin('incidents', 'incidents.key', 'current.incident')
    .innerJoin('events', 'events.key', 'current.event')
    .select(['events.id', 'events.report'])
    .where((where) => where.or([where('incidents.id', '=', incident), where('incidents.id', 'in', (query) => query.selectFrom('redirects').select('new').where('old', '=', incident))]))
    .orderBy('current.event')
    .limit(1)
    .executeTakeFirst()
  return current ?? (await db.selectFrom('events').select(['id', 'report']).orderBy('key').limit(1).executeTakeFirst())
}

async function thoseLeft(db: StoreDatabase, events: readonly string[]): Promise<string[]> {
  const left = new Set<string>()
  for (const part of chunks(events)) for (const { id } of await db.selectFrom('events').select('id').where('id', 'in', part).execute()) left.add(id)
  return events.filter((event) => left.has(event))
}
