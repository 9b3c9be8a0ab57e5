import type { Issue } from '../core/issue.js'
import { explain } from '../index.js'
import type { DocumentDefaults, SourceDocument } from '../ingest/document.js'
import { LazyPool } from '../ingest/lazy-pool.js'
import { type PlainFault, toPlainFault } from '../ingest/plain-fault.js'
import { readWebPage, type WebPage } from '../ingest/web-page.js'
import { type PreparedReport, prepareReport } from './prepared-report.js'

/** What a worker is handed: documents and pages that are yet to be read, and what the command line told of them. */
export interface PrepareTask {
  readonly items: readonly UnpreparedItem[]
  readonly defaults: DocumentDefaults
}
export type UnpreparedItem = { readonly document: SourceDocument } | { readonly page: WebPage }

/** A report in the form of the store, with what went wrong while it was read; or why a page gave none. */
export type PreparedItem = { readonly report: PreparedReport; readonly issues: readonly Issue[] } | { readonly fault: PlainFault }

/** Reads and codes what a task holds, and puts it in the form of the store: a list for each of its items. Runs in a worker or beside the store alike. */
export function prepareItems({ items, defaults }: PrepareTask): PreparedItem[][] {
  return items.map((item) =>
    'document' in item
      ? [prepareDocument(item.document, defaults)]
      : readWebPage(item.page).map((read) => ('error' in read ? { fault: toPlainFault(read.error) } : prepareDocument(read.document, defaults))),
  )
}

/** Codes documents and puts them in the form of the store. */
export function prepareDocuments({ documents, defaults }: { readonly documents: readonly SourceDocument[]; readonly defaults: DocumentDefaults }): PreparedReport[] {
  return documents.map((document) => prepareDocument(document, defaults).report)
}

function prepareDocument(document: SourceDocument, defaults: DocumentDefaults): { readonly report: PreparedReport; readonly issues: readonly Issue[] } {
  return { report: prepareReport(document, { ...defaults, id: document.id }, explain(document, false).record), issues: document.issues }
}

/** Prepares batches on all cores. */
export class PreparePool extends LazyPool<PrepareTask, PreparedItem[][]> {
  constructor() {
    super(new URL('./prepare-worker.js', import.meta.url), prepareItems)
  }
}
