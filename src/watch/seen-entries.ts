import { createHash } from 'node:crypto'
import type { FeedEntry } from '../ingest/feeds/feed-entry.js'
import type { Backend, StoreDatabase } from '../store/backend.js'
import { chunks } from '../store/chunks.js'
import { insertRows } from '../store/insert-rows.js'

export interface WaitingEntry {
  readonly id: string
  readonly url: string
  readonly published: string | null
  readonly fingerprint: string
  readonly tries: number
  readonly visits: number
  readonly firstSeen: number
}

export interface Listing {
  readonly fresh: number
  readonly changed: number
}

/** Ids of feeds are as long as they like, and so is the key that they make. */
const keyOf = (id: string): string => (id.length <= 200 ? id : `sha256:${createHash('sha256').update(id).digest('hex')}`)

/** What a change in the feed changes: another date of updating, other words. */
function fingerprintOf({ title, updated, summary, content }: FeedEntry): string {
  return createHash('sha256')
    .update(JSON.stringify([title, updated, summary, content]))
    .digest('hex')
    .slice(0, 16)
}

/** Enters what a feed lists: new entries wait to be fetched, changed ones wait again. Inside a write. */
export async function noteEntries(backend: Backend, db: StoreDatabase, source: number, entries: readonly FeedEntry[], now: number): Promise<Listing> {
  const listed = new Map(entries.map((entry) => [keyOf(entry.id), entry]))
  const known = new Map<string, { fingerprint: string; state: string; due: number }>()
  for (const part of chunks([...listed.keys()])) {
    for (const { id, ...row } of await db.selectFrom('seen').select(['id', 'fingerprint', 'state', 'due']).where('source', '=', source).where('id', 'in', part).execute()) known.set(id, row)
  }
  const fresh: unknown[][] = []
  let changed = 0
  for (const [id, entry] of listed) {
    const before = known.get(id)
    const fingerprint = fingerprintOf(entry)
    if (!before) fresh.push([source, id, entry.url, entry.published, fingerprint, 'waiting', now, 0, 0, null, now])
    else if (before.fingerprint !== fingerprint) {
      changed++
      // what is kept is not asked for again before its time, however often its feed changes
      const due = before.state === 'kept' ? Math.max(now, before.due) : before.state === 'failed' ? now : before.due
      await db
        .updateTable('seen')
        .set({ fingerprint, url: entry.url, state: 'waiting', due, ...(before.state === 'failed' ? { tries: 0 } : {}) })
        .where('source', '=', source)
        .where('id', '=', id)
        .execute()
    }
  }
  await insertRows(backend, db, 'seen', ['source', 'id', 'url', 'published', 'fingerprint', 'state', 'due', 'tries', 'visits', 'error', 'first_seen'], fresh)
  return { fresh: fresh.length, changed }
}

/** For how long an entry is remembered after its feed has dropped it: 30 days. */
const memory = 30 * 86_400_000

/** Forgets old entries that the feed does not list any more. Inside a write. */
export async function pruneEntries(db: StoreDatabase, source: number, entries: readonly FeedEntry[], now: number): Promise<number> {
  const listed = new Set(entries.map((entry) => keyOf(entry.id)))
  const old = await db
    .selectFrom('seen')
    .select('id')
    .where('source', '=', source)
    .where('first_seen', '<', now - memory)
    .where('state', '<>', 'waiting')
    .execute()
  const gone = old.map((row) => row.id).filter((id) => !listed.has(id))
  for (const part of chunks(gone)) await db.deleteFrom('seen').where('source', '=', source).where('id', 'in', part).execute()
  return gone.length
}

/** The entry that is to be fetched next, and from when on; null where none waits. */
export async function nextEntry(db: StoreDatabase, source: number): Promise<{ readonly entry: WaitingEntry; readonly due: number } | null> {
  const row = await db
    .selectFrom('seen')
    .select(['id', 'url', 'published', 'fingerprint', 'tries', 'visits', 'due', 'first_seen'])
    .where('source', '=', source)
    .where('state', '=', 'waiting')
    .orderBy('due')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const { due, first_seen, ...entry } = row
  return { due, entry: { ...entry, firstSeen: first_seen } }
}
