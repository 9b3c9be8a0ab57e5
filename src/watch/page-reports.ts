import type { MarsadError } from '../core/errors.js'
import type { SourceDocument } from '../ingest/document.js'
import type { FetchedPage } from '../ingest/net/fetch-result.js'
import { headerValue } from '../ingest/net/header-values.js'
import type { SiteSelectors } from '../ingest/page/site-selectors.js'
import { charsetParameter } from '../ingest/warc/http-response.js'
import { readWebPage } from '../ingest/web-page.js'

/** What is known of a page before it is read. */
export interface PageContext {
  /** The outlet; null where only the page can tell. */
  readonly source: string | null
  /** As its feed told. */
  readonly published: string | null
  /** Of its site. */
  readonly selectors: SiteSelectors | null
}

/** Reads a fetched page: one report, or one for each item of a live blog or round-up. */
export function toPageReports(page: FetchedPage, context: PageContext): SourceDocument[] | { readonly error: MarsadError } {
  const items = readWebPage({
    bytes: page.bytes,
    format: 'html',
    origin: page.finalUrl,
    address: page.finalUrl,
    charset: charsetParameter(headerValue(page.headers, 'content-type')),
    fetched: page.fetchedAt,
    selectors: context.selectors,
    source: context.source,
    published: null,
    listed: context.published,
  })
  const documents = items.flatMap((item) => ('document' in item ? [item.document] : []))
  const fault = items.find((item) => 'error' in item)
  return documents.length === 0 && fault && 'error' in fault ? fault : documents
}
