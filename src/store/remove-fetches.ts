import type { StoreDatabase } from './backend.js'
import { chunks } from './chunks.js'

/** Removes the fetches of reports with their bytes, and what their pages redirected from. Inside a write. */
export async function removeFetches(db: StoreDatabase, reports: readonly number[]): Promise<void> {
  const rows = await db.selectFrom('fetches').select(['key', 'url', 'body']).where('report', 'in', reports).execute()
  // an address that once gave no report may have had the same words
  const keys = new Set(rows.map((row) => row.key))
  const bodies = new Set(rows.flatMap(({ body }) => (body === null ? [] : [body])))
  for (const part of chunks([...new Set(rows.map((row) => row.url))])) {
    for (const { key, body } of await db.selectFrom('fetches').select(['key', 'body']).where('url', 'in', part).where('report', 'is', null).execute()) {
      keys.add(key)
      if (body !== null) bodies.add(body)
    }
  }
  for (const part of chunks([...keys])) await db.deleteFrom('fetches').where('key', 'in', part).execute()
  for (const part of chunks([...bodies])) {
    await db
      .deleteFrom('fetch_bodies')
      .where('sha256', 'in', part)
      .where((where) => where.not(where.exists(where.selectFrom('fetches').select('key').whereRef('fetches.body', '=', 'fetch_bodies.sha256'))))
      .execute()
  }
}
