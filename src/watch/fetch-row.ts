import { createHash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import type { FetchedPage, NotModified } from '../ingest/net/fetch-result.js'
import { normaliseUrl } from '../ingest/normalise-url.js'
import type { Backend, StoreDatabase } from '../store/backend.js'
import { insertRows } from '../store/insert-rows.js'
import { NextKeys } from '../store/next-keys.js'

/** What became of a fetched page: a new report or version; bytes that are kept; another page with the same text; one without any; one that a removal keeps out. */
export type PageOutcome = 'added' | 'updated' | 'known' | 'unchanged' | 'no_report' | 'removed'

export interface FetchNote {
  /** Key of the source; null for single fetches. */
  readonly source: number | null
  readonly outcome: PageOutcome
  /** Key of the report. */
  readonly report: number | null
  readonly delay: number | null
  /** Whether the bytes are kept: not where they tell nothing new, nor twice for one page. */
  readonly keepsBody: boolean
}

/** Under what fetches of one address are found. */
export const fetchUrl = (url: string): string => normaliseUrl(url) ?? url

/** Enters a fetch with its headers, and its bytes as they came. A page of many items has a row for each that is new. Inside a write. */
export async function addFetch(backend: Backend, db: StoreDatabase, page: FetchedPage | NotModified, note: FetchNote): Promise<void> {
  const keys = await NextKeys.of(db)
  const body = page.outcome === 'page' && note.keepsBody ? await keepBody(db, page.received) : null
  await insertRows(
    backend,
    db,
    'fetches',
    ['key', 'source', 'url', 'final_url', 'at', 'status', 'status_text', 'headers', 'redirects', 'address', 'sha256', 'body', 'outcome', 'report', 'delay'],
    [
      [
        keys.take('fetches'),
        note.source,
        fetchUrl(page.url),
        page.finalUrl,
        Date.parse(page.fetchedAt),
        page.status,
        page.statusText,
        JSON.stringify(page.headers),
        JSON.stringify(page.redirects),
        page.address,
        page.outcome === 'page' ? page.sha256 : null,
        body,
        note.outcome,
        note.report,
        note.delay,
      ],
    ],
  )
}

/** Bytes that are a report's own are kept once, with the report. */
async function keepBody(db: StoreDatabase, received: Buffer): Promise<string> {
  const sha256 = createHash('sha256').update(received).digest('hex')
  for (const table of ['blobs', 'fetch_bodies'] as const) if (await db.selectFrom(table).select('sha256').where('sha256', '=', sha256).executeTakeFirst()) return sha256
  await db
    .insertInto('fetch_bodies')
    .values({ sha256, bytes: deflateRawSync(received, { level: 6 }), size: received.length })
    .execute()
  return sha256
}
