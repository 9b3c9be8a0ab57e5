import type { SourceDocument } from '../ingest/document.js'
import type { FetchedPage } from '../ingest/net/fetch-result.js'
import type { SiteSelectors } from '../ingest/page/site-selectors.js'
import { addReports } from '../store/add-reports.js'
import type { Backend, StoreDatabase } from '../store/backend.js'
import { LinkSession } from '../store/link-session.js'
import { prepareDocuments } from '../store/prepare-pool.js'
import { toDocument } from '../store/read-report.js'
import { write } from '../store/write.js'
import { addFetch, type PageOutcome } from './fetch-row.js'
import { toPageReports } from './page-reports.js'
import { sharesWords } from './shares-words.js'

export interface KeepContext {
  readonly source: { readonly key: number; readonly name: string } | null
  /** The outlet of a single fetch. */
  readonly outlet: string | null
  /** As its feed told. */
  readonly published: string | null
  readonly selectors: SiteSelectors | null
}

/** What became of a report of a page: of the page itself, or of an item of a live blog. */
export interface KeptReport {
  readonly outcome: PageOutcome
  readonly id: string
}

export interface KeptPage {
  /** Of a page of many items: `added` where it was not known before, `updated` where some of its items are new or another text. */
  readonly outcome: PageOutcome
  /** The report's id, of many the first that is new; null where there is none. */
  readonly id: string | null
  /** Why a page is no report. */
  readonly detail: string | null
  /** One for a page that is one article. */
  readonly reports: readonly KeptReport[]
}

/** After so many reports linking starts anew from the store, so that what it holds of the world stays small over months. */
const mostLinked = 5000

/** Among so many fetches of a source an article is looked for that has moved. */
const recent = 300

interface Judged extends KeptReport {
  readonly document: SourceDocument
  /** Key of the latest version that is kept. */
  readonly key: number | null
}

/** Keeps fetched pages: bytes, headers, reports and whatever hangs on them in one write. One page at a time, in the order given. */
export class PageKeeper {
  private session: LinkSession
  private linked = 0
  private tail: Promise<unknown> = Promise.resolve()

  constructor(private readonly store: Backend) {
    this.session = new LinkSession(store)
  }

  /** @param beside writes more in the same write @throws {MarsadError} STORE_… */
  keep(page: FetchedPage, context: KeepContext, beside: (db: StoreDatabase, kept: KeptPage) => Promise<void>): Promise<KeptPage> {
    const turn = this.tail.then(() => this.keepNow(page, context, beside))
    this.tail = turn.catch(() => undefined)
    return turn
  }

  private async keepNow(page: FetchedPage, context: KeepContext, beside: (db: StoreDatabase, kept: KeptPage) => Promise<void>): Promise<KeptPage> {
    const read = toPageReports(page, { source: context.source?.name ?? context.outlet, published: context.published, selectors: context.selectors })
    if ('error' in read) return this.note(page, context, { outcome: 'no_report', id: null, detail: read.error.message, reports: [] }, null, beside)
    const judged: Judged[] = []
    for (const document of read) judged.push(await this.judge(document, context))
    const fresh = judged.filter(({ outcome }) => outcome === 'added' || outcome === 'updated')
    const reports = judged.map(({ outcome, id }) => ({ outcome, id }))
    if (fresh.length === 0) return this.note(page, context, { outcome: judged[0].outcome, id: judged[0].id, detail: null, reports }, judged[0].key, beside)
    const kept: KeptPage = { outcome: fresh.length === judged.length && fresh.every(({ outcome }) => outcome === 'added') ? 'added' : 'updated', id: fresh[0].id, detail: null, reports }
    // a page that still shows what was removed is not kept
    const isWhole = judged.every(({ outcome }) => outcome !== 'removed')
    const { source } = context
    const prepared = prepareDocuments({ documents: fresh.map(({ document }) => document), defaults: { source: source?.name ?? context.outlet, url: null, published: null } })
    try {
      await addReports(this.store, this.session, prepared, Date.now(), async (db) => {
        for (const [i, { document, outcome }] of fresh.entries()) {
          const { key } = await db.selectFrom('reports').select('key').where('sha256', '=', document.sha256).executeTakeFirstOrThrow()
          const delay = outcome === 'updated' ? null : delayOf(document.published, page.fetchedAt)
          await addFetch(this.store, db, page, { source: source?.key ?? null, outcome, report: key, delay, keepsBody: isWhole && i === 0 })
        }
        await beside(db, kept)
      })
    } catch (cause) {
      this.session.forget()
      throw cause
    }
    const before = this.linked
    this.linked += fresh.length
    if (Math.floor(before / mostLinked) !== Math.floor(this.linked / mostLinked)) this.session = new LinkSession(this.store)
    return kept
  }

  /** Whether a report is new, another version of one that is kept, or nothing new. */
  private async judge(document: SourceDocument, { source, selectors }: KeepContext): Promise<Judged> {
    const { db } = this.store
    const { id } = document
    const known = await db.selectFrom('reports').select(['key', 'id']).where('sha256', '=', document.sha256).executeTakeFirst()
    if (known) return { document, outcome: 'known', id: known.id, key: known.key }
    const removed = await db
      .selectFrom('tombstones')
      .select('key')
      .where((where) => where.or([where('id', '=', id), where('sha256', '=', document.sha256)]))
      .executeTakeFirst()
    if (removed) return { document, outcome: 'removed', id, key: null }
    const last = await db
      .selectFrom('reports')
      .innerJoin('blobs', 'blobs.sha256', 'reports.sha256')
      .select(['reports.key', 'reports.sha256', 'reports.format', 'reports.given', 'reports.origin', 'blobs.bytes'])
      .where('reports.id', '=', id)
      .orderBy('reports.version', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (!last) return (source === null ? null : await this.movedFrom(document, source.key, selectors)) ?? { document, outcome: 'added', id, key: null }
    const before = await readAgain(last, selectors)
    return { document, outcome: wordsOf(before) === wordsOf(document) ? 'unchanged' : 'updated', id, key: last.key }
  }

  /** An article that its outlet shows under another address, most of its words as they were: a version of the report that is kept under the first address. */
  private async movedFrom(document: SourceDocument, source: number, selectors: SiteSelectors | null): Promise<Judged | null> {
    const { db } = this.store
    const headline = document.sections?.find(({ kind }) => kind === 'headline')?.text
    if (headline === undefined || document.format !== 'html') return null
    const last = await db
      .selectFrom(db.selectFrom('fetches').select('report').where('source', '=', source).where('report', 'is not', null).orderBy('key', 'desc').limit(recent).as('lately'))
      .innerJoin('reports', 'reports.key', 'lately.report')
      .innerJoin('blobs', 'blobs.sha256', 'reports.sha256')
      .select(['reports.key', 'reports.id', 'reports.url', 'reports.sha256', 'reports.format', 'reports.given', 'reports.origin', 'blobs.bytes'])
      .where('reports.headline', '=', headline)
      .where('reports.format', '=', 'html')
      .orderBy('reports.key', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (!last) return null
    const before = await readAgain(last, selectors)
    if (!sharesWords(bodyOf(before), bodyOf(document))) return null
    const { id, url } = last
    const moved = { ...document, id, url, ...(document.carried ? { carried: { ...document.carried, url } } : {}) }
    return { document: moved, outcome: wordsOf(before) === wordsOf(document) ? 'unchanged' : 'updated', id, key: last.key }
  }

  private async note(page: FetchedPage, context: KeepContext, kept: KeptPage, report: number | null, beside: (db: StoreDatabase, kept: KeptPage) => Promise<void>): Promise<KeptPage> {
    await write(this.store, async (db) => {
      await addFetch(this.store, db, page, { source: context.source?.key ?? null, outcome: kept.outcome, report, delay: null, keepsBody: kept.outcome === 'no_report' })
      await beside(db, kept)
    })
    return kept
  }
}

/** Versions are read with today's code and selectors before they are compared: what older ones made of a page is no ground for a new version. */
function readAgain(kept: Parameters<typeof toDocument>[0], selectors: SiteSelectors | null): Promise<SourceDocument> {
  return toDocument({ ...kept, given: JSON.stringify({ ...JSON.parse(kept.given), selectors }) })
}

const bodyOf = ({ sections }: SourceDocument): string => (sections ?? []).flatMap(({ kind, text }) => (kind === 'body' ? [text] : [])).join('\n')
const wordsOf = ({ title, text, sections }: { readonly title: string | null; readonly text: string | null; readonly sections: unknown }): string => JSON.stringify([title, text, sections])

/** Milliseconds from publication to fetch; null where the publication is not told with time and zone, or lies after it. */
function delayOf(published: string | null, fetchedAt: string): number | null {
  if (published === null || !published.includes('T') || !/(?:Z|[+-]\d{2}(?::?\d{2})?)$/u.test(published)) return null
  const delay = Date.parse(fetchedAt) - Date.parse(published)
  return delay >= 0 ? delay : null
}
