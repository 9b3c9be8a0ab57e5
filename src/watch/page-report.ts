import type { MarsadError } from '../core/errors.js'
import type { DocumentDefaults, SourceDocument } from '../ingest/document.js'
import type { FetchedPage } from '../ingest/net/fetch-result.js'
import { normaliseUrl } from '../ingest/normalise-url.js'
import { parseDocument } from '../ingest/parse-document.js'
import { toReportId } from '../ingest/report-id.js'

/** What is known of a page before it is read. */
export interface PageContext {
  /** The outlet; null where only the page can tell. */
  readonly source: string | null
  /** As its feed told. */
  readonly published: string | null
}

/** A report out of a fetched page, with what must be told to read its bytes again. */
export interface PageReport {
  readonly document: SourceDocument
  readonly given: DocumentDefaults
}

/**
 * Reads a fetched page as a report. Its address is the one that the page names as its own, if that is on the same site; its date the page's, else the feed's.
 * The same address of the same outlet always has the same id, so that an update is a later version of one report.
 */
export async function toPageReport(page: FetchedPage, context: PageContext): Promise<PageReport | { readonly error: MarsadError }> {
  const first = await parseDocument(page.bytes, 'html', page.finalUrl, '', { source: context.source, url: null, published: null })
  if ('error' in first) return first
  const { source, published, url: canonical } = first.document
  const url = normaliseUrl(page.finalUrl, isOfSameSite(page.finalUrl, canonical) ? canonical : null) ?? page.finalUrl
  const given = { source, url, published: published ?? context.published }
  return { document: { ...first.document, ...given, id: toReportId('web', `${source ?? ''} ${url}`) }, given }
}

/** A page that names an address of another outlet as its own must not become a version of that outlet's report. */
function isOfSameSite(own: string, told: string | null): boolean {
  if (told === null || !URL.canParse(told, own)) return false
  const bare = (url: URL): string => url.hostname.replace(/^(?:www|m|mobile|amp)\./u, '')
  return bare(new URL(own)) === bare(new URL(told, own))
}
