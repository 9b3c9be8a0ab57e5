import type { FeedEntry } from './feed-entry.js'

export const feedKinds = ['rss', 'atom', 'json', 'sitemap', 'list'] as const
export type FeedKind = (typeof feedKinds)[number]

/** What was wrong with a feed, or with so many of its entries. */
export interface FeedIssue {
  readonly code: 'broken' | 'too_many' | 'unreadable_date' | 'no_address' | 'refused_address' | 'shared_id' | 'double'
  readonly count: number
  /** The first of them. */
  readonly detail: string
}

/** What was read of a feed; `kind` is null where it is none. */
export interface FeedReading {
  readonly kind: FeedKind | null
  readonly entries: readonly FeedEntry[]
  /** Of a sitemap index: the sitemaps that it names. */
  readonly sitemaps: readonly SitemapLink[]
  /** Of a page that is no feed: the feeds that it names. */
  readonly feeds: readonly string[]
  readonly issues: readonly FeedIssue[]
}

export interface SitemapLink {
  readonly url: string
  readonly updated: string | null
}
