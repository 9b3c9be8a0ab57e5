import type { Issue } from '../core/issue.js'
import { explain } from '../index.js'
import { CarefulPool } from '../ingest/careful-pool.js'
import type { DocumentDefaults, SourceDocument } from '../ingest/document.js'
import { LazyPool } from '../ingest/lazy-pool.js'
import { type PlainFault, toPlainFault } from '../ingest/plain-fault.js'
import { readWebPage, type WebPage } from '../ingest/web-page.js'
import { type PreparedReport, prepareReport } from './prepared-report.js'

/** A document, or a page that is yet to be read, with what the command line told of it. */
export type UnpreparedItem = ({ readonly document: SourceDocument } | { readonly page: WebPage }) & { readonly defaults: DocumentDefaults }

/** A report in the form of the store, with what went wrong while it was read; or why a page gave none. */
export type PreparedItem = { readonly report: PreparedReport; readonly issues: readonly Issue[] } | { readonly fault: PlainFault }

/** Reads and codes items, and puts them in the form of the store: a list for each. Runs in a worker or beside the store alike. */
export function prepareItems(items: readonly UnpreparedItem[]): PreparedItem[][] {
  return items.map((item) =>
    'document' in item
      ? [prepareDocument(item.document, item.defaults)]
      : readWebPage(item.page).map((read) => ('error' in read ? { fault: toPlainFault(read.error) } : prepareDocument(read.document, item.defaults))),
  )
}

/** Codes documents and puts them in the form of the store. */
export function prepareDocuments({ documents, defaults }: { readonly documents: readonly SourceDocument[]; readonly defaults: DocumentDefaults }): PreparedReport[] {
  return documents.map((document) => prepareDocument(document, defaults).report)
}

function prepareDocument(document: SourceDocument, defaults: DocumentDefaults): { readonly report: PreparedReport; readonly issues: readonly Issue[] } {
  return { report: prepareReport(document, { ...defaults, id: document.id }, explain(document, false).record), issues: document.issues }
}

/** Prepares batches on that many threads, on all cores unless told. */
export function preparePool(threads: number | null = null): CarefulPool<UnpreparedItem, PreparedItem[]> {
  const inputOf = (item: UnpreparedItem): SourceDocument | WebPage => ('document' in item ? item.document : item.page)
  return new CarefulPool(new LazyPool(new URL('./prepare-worker.js', import.meta.url), prepareItems, threads), {
    nameOf: (item) => inputOf(item).origin,
    bytesOf: (item) => inputOf(item).bytes.length,
  })
}
