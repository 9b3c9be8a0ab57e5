import { decodeText } from '../decode.js'
import { toTarget } from '../net/target.js'
import { toEntryDate } from './entry-date.js'
import type { FeedIssue, FeedReading } from './feed-reading.js'
import { readJsonFeed } from './json-feed.js'
import { findFeedLinks, readListPage } from './list-page.js'
import type { RawFeed } from './raw-feed.js'
import { settleEntries } from './settle-entries.js'
import { readXmlFeed } from './xml-feed.js'

export interface FeedOptions {
  /** Where the feed was fetched. */
  readonly url: string
  /** As the server said; whether it is believed depends on the bytes. */
  readonly contentType?: string | null
  /** For list pages: the CSS selector of the links to reports. */
  readonly selector?: string | null
  readonly allowHosts?: readonly string[]
  /** When it was fetched, milliseconds since 1970. */
  readonly now: number
}

/**
 * Reads RSS 0.9 to 2.0, Atom, JSON Feed, sitemaps and their indexes, and list pages with a selector. Total over any bytes: what is wrong is an issue, and
 * what is good is given. Throws only for a selector that is none.
 */
export function readFeed(bytes: Buffer, options: FeedOptions): FeedReading {
  const text = decodeText(bytes, charsetOf(bytes, options.contentType ?? null)).text.replace(/^[\ufeff\s]+/u, '')
  const raw = options.selector ? readListPage(text, options.selector) : takeApart(text)
  if (raw.kind === null)
    return { kind: null, entries: [], sitemaps: [], feeds: findFeedLinks(text).flatMap((link) => addressesOf(link, options)), issues: [brokenIssue(raw.broken ?? 'it is no feed')] }
  const base = raw.base !== null && URL.canParse(raw.base, options.url) ? new URL(raw.base, options.url).href : options.url
  const { entries, issues } = settleEntries(raw.entries, { base, allowHosts: options.allowHosts ?? [], now: options.now })
  const sitemaps = raw.sitemaps.flatMap(({ url, updated }) =>
    addressesOf(url ?? '', options).map((address) => ({ url: address, updated: updated === null ? null : toEntryDate(updated, options.now) })),
  )
  return { kind: raw.kind, entries, sitemaps, feeds: [], issues: raw.broken === null ? issues : [brokenIssue(raw.broken), ...issues] }
}

function takeApart(text: string): RawFeed {
  const none: RawFeed = { kind: null, entries: [], sitemaps: [], base: null, broken: null }
  if (text.startsWith('{')) return readJsonFeed(text) ?? none
  if (!text.startsWith('<')) return { ...none, broken: text === '' ? 'it is empty' : 'it is neither XML nor JSON' }
  return /^<(?:!doctype html|html)\b/iu.test(text) ? { ...none, broken: 'it is a page and no feed' } : readXmlFeed(text)
}

const brokenIssue = (detail: string): FeedIssue => ({ code: detail.startsWith('it has more than') ? 'too_many' : 'broken', count: 1, detail })

function addressesOf(written: string, { url, allowHosts }: FeedOptions): string[] {
  const target = toTarget(written, allowHosts ?? [], url)
  return target.outcome === 'target' ? [target.url] : []
}

/** The charset that is not UTF-8, of header and declaration: what is UTF-8 is told by its bytes. */
function charsetOf(bytes: Buffer, contentType: string | null): string | null {
  const head = bytes.subarray(0, 2048).toString('latin1')
  const named = [
    /charset\s?=\s?["']?([\w-]{2,40})/iu.exec(contentType ?? '')?.[1],
    /^[^<]{0,20}<\?xml[^>]{0,200}encoding\s?=\s?["']([\w-]{2,40})/iu.exec(head)?.[1],
    /<meta[^>]{0,200}charset\s?=\s?["']?([\w-]{2,40})/iu.exec(head)?.[1],
  ]
  return named.find((name) => name !== undefined && !/^utf-?8$/iu.test(name)) ?? null
}
