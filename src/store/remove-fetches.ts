import type { StoreDatabase } from './backend.js'
import { chunks } from './chunks.js'
import { noteGone } from './time-stamps.js'

/**
 * Removes the fetches of reports with their bytes, and what their pages redirected from. Bytes of a live blog that other items came from go too, since they
 * show what is removed; the notes of those fetches stay. Inside a write.
 */
export async function removeFetches(db: StoreDatabase, reports: readonly number[]): Promise<void> {
  const rows = await db.selectFrom('fetches').select(['key', 'url', 'body']).where('report', 'in', reports).execute()
  // an address that once gave no report may have had the same words
  const keys = new Set(rows.map((row) => row.key))
  const bodies = new Set(rows.flatMap(({ body }) => (body === null ? [] : [body])))
  for (const part of chunks([...new Set(rows.map((row) => row.url))])) {
    for (const { key, body, report } of await db.selectFrom('fetches').select(['key', 'body', 'report']).where('url', 'in', part).execute()) {
      if (report === null) keys.add(key)
      if (body !== null) {
        bodies.add(body)
        await noteGone(db, [key])
      }
    }
    await db.updateTable('fetches').set({ body: null }).where('url', 'in', part).execute()
  }
  await noteGone(db, [...keys])
  for (const part of chunks([...keys])) await db.deleteFrom('fetches').where('key', 'in', part).execute()
  for (const part of chunks([...bodies])) {
    await db
      .deleteFrom('fetch_bodies')
      .where('sha256', 'in', part)
      .where((where) => where.not(where.exists(where.selectFrom('fetches').select('key').whereRef('fetches.body', '=', 'fetch_bodies.sha256'))))
      .execute()
  }
}
