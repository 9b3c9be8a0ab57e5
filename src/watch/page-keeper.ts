import type { FetchedPage } from '../ingest/net/fetch-result.js'
import { addReports } from '../store/add-reports.js'
import type { Backend, StoreDatabase } from '../store/backend.js'
import { LinkSession } from '../store/link-session.js'
import { prepareDocuments } from '../store/prepare-pool.js'
import { toDocument } from '../store/read-report.js'
import { write } from '../store/write.js'
import { addFetch, type PageOutcome } from './fetch-row.js'
import { toPageReport } from './page-report.js'

export interface KeepContext {
  readonly source: { readonly key: number; readonly name: string } | null
  /** The outlet of a single fetch. */
  readonly outlet: string | null
  readonly published: string | null
}

export interface KeptPage {
  readonly outcome: PageOutcome
  /** The report's id; null where there is none. */
  readonly id: string | null
  /** Why a page is no report. */
  readonly detail: string | null
}

/** After so many reports linking starts anew from the store, so that what it holds of the world stays small over months. */
const mostLinked = 5000

/** Keeps fetched pages: bytes, headers, report and whatever hangs on them in one write. One page at a time, in the order given. */
export class PageKeeper {
  private session: LinkSession
  private linked = 0
  private tail: Promise<unknown> = Promise.resolve()

  constructor(private readonly store: Backend) {
    this.session = new LinkSession(store)
  }

  /** @param beside writes more in the same write @throws {MarsadError} STORE_… */
  keep(page: FetchedPage, context: KeepContext, beside: (db: StoreDatabase, outcome: PageOutcome) => Promise<void>): Promise<KeptPage> {
    const turn = this.tail.then(() => this.keepNow(page, context, beside))
    this.tail = turn.catch(() => undefined)
    return turn
  }

  private async keepNow(page: FetchedPage, context: KeepContext, beside: (db: StoreDatabase, outcome: PageOutcome) => Promise<void>): Promise<KeptPage> {
    const read = await toPageReport(page, { source: context.source?.name ?? context.outlet, published: context.published })
    if ('error' in read) return this.note(page, context, { outcome: 'no_report', id: null, detail: read.error.message }, null, beside)
    const { document, given } = read
    const { db } = this.store
    const known = await db.selectFrom('reports').select(['key', 'id']).where('sha256', '=', document.sha256).executeTakeFirst()
    if (known) return this.note(page, context, { outcome: 'known', id: known.id, detail: null }, known.key, beside)
    const removed = await db
      .selectFrom('tombstones')
      .select('key')
      .where((where) => where.or([where('id', '=', document.id), where('sha256', '=', document.sha256)]))
      .executeTakeFirst()
    if (removed) return this.note(page, context, { outcome: 'removed', id: document.id, detail: null }, null, beside)
    const last = await db
      .selectFrom('reports')
      .innerJoin('blobs', 'blobs.sha256', 'reports.sha256')
      .select(['reports.key', 'reports.sha256', 'reports.format', 'reports.given', 'reports.origin', 'blobs.bytes'])
      .where('reports.id', '=', document.id)
      .orderBy('reports.version', 'desc')
      .limit(1)
      .executeTakeFirst()
    // both are read with today's code: what an older one made of the page is no ground for a new version
    if (last && wordsOf(await toDocument(last)) === wordsOf(document)) return this.note(page, context, { outcome: 'unchanged', id: document.id, detail: null }, last.key, beside)
    const outcome = last ? 'updated' : 'added'
    const [report] = prepareDocuments({ documents: [document], defaults: given })
    try {
      await addReports(this.store, this.session, [report], Date.now(), async (db) => {
        const { key } = await db.selectFrom('reports').select('key').where('sha256', '=', report.sha256).executeTakeFirstOrThrow()
        await addFetch(this.store, db, page, { source: context.source?.key ?? null, outcome, report: key, delay: last ? null : delayOf(document.published, page.fetchedAt) })
        await beside(db, outcome)
      })
    } catch (cause) {
      this.session.forget()
      throw cause
    }
    if (++this.linked % mostLinked === 0) this.session = new LinkSession(this.store)
    return { outcome, id: document.id, detail: null }
  }

  private async note(page: FetchedPage, context: KeepContext, kept: KeptPage, report: number | null, beside: (db: StoreDatabase, outcome: PageOutcome) => Promise<void>): Promise<KeptPage> {
    await write(this.store, async (db) => {
      await addFetch(this.store, db, page, { source: context.source?.key ?? null, outcome: kept.outcome, report, delay: null })
      await beside(db, kept.outcome)
    })
    return kept
  }
}

const wordsOf = ({ title, text, sections }: { readonly title: string | null; readonly text: string | null; readonly sections: unknown }): string => JSON.stringify([title, text, sections])

/** Milliseconds from publication to fetch; null where the publication is not told with time and zone, or lies after it. */
function delayOf(published: string | null, fetchedAt: string): number | null {
  if (published === null || !published.includes('T') || !/(?:Z|[+-]\d{2}(?::?\d{2})?)$/u.test(published)) return null
  const delay = Date.parse(fetchedAt) - Date.parse(published)
  return delay >= 0 ? delay : null
}
