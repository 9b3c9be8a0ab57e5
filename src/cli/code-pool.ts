import type { Issue } from '../core/issue.js'
import type { CodedReport } from '../core/record.js'
import { explain } from '../index.js'
import { CarefulPool } from '../ingest/careful-pool.js'
import type { SourceDocument } from '../ingest/document.js'
import { LazyPool } from '../ingest/lazy-pool.js'
import { type PlainFault, toPlainFault } from '../ingest/plain-fault.js'
import { readWebPage, type WebPage } from '../ingest/web-page.js'

/** What is to be coded: a document, or a page that is yet to be read. */
export type CodeTask = { readonly document: SourceDocument } | { readonly page: WebPage }

/** The same, with the path of its input and as which of its items it came, counted from 1. */
export type CodeItem = CodeTask & { readonly input: string; readonly ordinal: number }

/** A coded report with what went wrong while it was read and coded, or why a page could not be read. Plain data. */
export type Coded = { readonly record: CodedReport; readonly origin: string; readonly issues: readonly Issue[] } | { readonly fault: PlainFault }

/** Reads and codes: a list for each item, as a page of many items gives many. */
export function codeItems(items: readonly CodeTask[]): Coded[][] {
  return items.map((item) =>
    'document' in item ? [codeDocument(item.document)] : readWebPage(item.page).map((read) => ('error' in read ? { fault: toPlainFault(read.error) } : codeDocument(read.document))),
  )
}

function codeDocument(document: SourceDocument): Coded {
  const { record, issues } = explain(document, false)
  return { record, origin: document.origin, issues: [...document.issues, ...issues] }
}

/** Its bytes, and where they came from. */
export function inputOf(item: CodeTask): { readonly bytes: Buffer; readonly origin: string; readonly url: string | null } {
  return 'document' in item ? item.document : { bytes: item.page.bytes, origin: item.page.origin, url: item.page.address }
}

/** A document is read already, and no hash is taken of its bytes again. */
const noBytes = Buffer.alloc(0)

/** Codes batches on that many threads, on all cores unless told. */
export function codePool(threads: number | null = null): CarefulPool<CodeItem, Coded[]> {
  return new CarefulPool<CodeItem, Coded[]>(new LazyPool<readonly CodeItem[], Coded[][]>(new URL('./code-worker.js', import.meta.url), codeItems, threads), {
    nameOf: (item) => inputOf(item).origin,
    bytesOf: (item) => inputOf(item).bytes.length,
    toTask: (item) => ('document' in item ? { ...item, document: { ...item.document, bytes: noBytes } } : item),
  })
}
