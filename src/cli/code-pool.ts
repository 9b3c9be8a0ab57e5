import type { Issue } from '../core/issue.js'
import type { CodedReport } from '../core/record.js'
import { explain } from '../index.js'
import { LazyPool } from '../ingest/lazy-pool.js'
import { type PlainFault, toPlainFault } from '../ingest/plain-fault.js'
import { readWebPage, type WebPage } from '../ingest/web-page.js'

/** A coded page with what went wrong while it was read and coded, or why it could not be read. Plain data. */
export type CodedPage = { readonly record: CodedReport; readonly origin: string; readonly issues: readonly Issue[] } | { readonly fault: PlainFault }

/** Reads and codes pages; a page of many items gives many. */
export function codePages(pages: readonly WebPage[]): CodedPage[] {
  return pages.flatMap(readWebPage).map((item): CodedPage => {
    if ('error' in item) return { fault: toPlainFault(item.error) }
    const { record, issues } = explain(item.document, false)
    return { record, origin: item.document.origin, issues: [...item.document.issues, ...issues] }
  })
}

/** Codes batches of pages on all cores. */
export class CodePool extends LazyPool<readonly WebPage[], CodedPage[]> {
  constructor() {
    super(new URL('./code-worker.js', import.meta.url), codePages)
  }
}
