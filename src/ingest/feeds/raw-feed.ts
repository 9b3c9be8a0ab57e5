import type { RawEntry } from './feed-entry.js'
import type { FeedKind } from './feed-reading.js'

/** A feed taken apart, before its dates and addresses are read. */
export interface RawFeed {
  readonly kind: FeedKind | null
  readonly entries: readonly RawEntry[]
  readonly sitemaps: readonly RawEntry[]
  /** What relative addresses count from, if the feed tells: `xml:base`. */
  readonly base: string | null
  /** Why reading stopped before the end; null where it did not. */
  readonly broken: string | null
}

/** Entries beyond these are left: no outlet has so many news at once. */
export const mostEntries = 50_000

export function emptyEntry(): RawEntry {
  return { guid: null, url: null, title: null, published: null, updated: null, summary: null, content: null }
}
