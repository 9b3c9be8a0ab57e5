import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { StoreDatabase } from './backend.js'
import { inflate } from './prepared-report.js'

const page = 200
const mostListed = 50

/** What is wrong with the kept fetches: bytes without their hash, bytes that no fetch has, fetches whose bytes are gone. */
export async function* verifyFetches(db: StoreDatabase): AsyncGenerator<{ readonly what: 'bytes' | 'orphan'; readonly detail: string }> {
  for (let after = ''; ; ) {
    const rows = await db.selectFrom('fetch_bodies').selectAll().where('sha256', '>', after).orderBy('sha256').limit(page).execute()
    if (rows.length === 0) break
    after = rows[rows.length - 1].sha256
    for (const { sha256, bytes, size } of rows) if (!isWhole(sha256, bytes, size)) yield { what: 'bytes', detail: `fetched bytes ${sha256}: they do not have their hash` }
  }
  for (const { detail, query } of checks) {
    const { rows } = await sql<{ id: string }>`${sql.raw(query)} limit ${sql.lit(mostListed)}`.execute(db)
    for (const { id } of rows) yield { what: 'orphan', detail: `${detail} (${id})` }
  }
}

function isWhole(sha256: string, bytes: Uint8Array, size: number): boolean {
  try {
    const raw = inflate(bytes)
    return raw.length === size && createHash('sha256').update(raw).digest('hex') === sha256
  } catch {
    return false
  }
}

const checks = [
  { detail: 'fetched bytes that no fetch has', query: 'select sha256 as id from fetch_bodies where not exists (select 1 from fetches where fetches.body = fetch_bodies.sha256)' },
  {
    detail: 'a fetch whose bytes are gone',
    query:
      'select final_url as id from fetches where body is not null and not exists (select 1 from fetch_bodies where fetch_bodies.sha256 = fetches.body) and not exists (select 1 from blobs where blobs.sha256 = fetches.body)',
  },
] as const
