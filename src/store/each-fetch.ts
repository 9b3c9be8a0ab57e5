import type { KeptFetch } from '../export/kept-fetch.js'
import type { StoreDatabase } from './backend.js'
import { inflate } from './prepared-report.js'

const page = 50

/** Every fetch whose bytes were kept, in the order of the fetches. */
export async function* eachFetch(db: StoreDatabase): AsyncGenerator<KeptFetch> {
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('fetches')
      .leftJoin('fetch_bodies', 'fetch_bodies.sha256', 'fetches.body')
      .leftJoin('blobs', 'blobs.sha256', 'fetches.body')
      .select(['fetches.key', 'final_url', 'at', 'status', 'status_text', 'headers', 'redirects', 'address', 'fetch_bodies.bytes as own', 'blobs.bytes as shared'])
      .where('fetches.body', 'is not', null)
      .where('fetches.key', '>', after)
      .orderBy('fetches.key')
      .limit(page)
      .execute()
    if (rows.length === 0) return
    after = rows[rows.length - 1].key
    for (const row of rows) {
      const bytes = row.own ?? row.shared
      if (bytes === null) continue
      yield {
        url: row.final_url,
        at: new Date(row.at).toISOString(),
        status: row.status,
        statusText: row.status_text,
        headers: JSON.parse(row.headers) as KeptFetch['headers'],
        redirects: JSON.parse(row.redirects) as KeptFetch['redirects'],
        address: row.address,
        body: inflate(bytes),
      }
    }
  }
}
