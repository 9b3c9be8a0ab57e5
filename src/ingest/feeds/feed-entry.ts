/** What a feed, a sitemap or a list page says of one report. */
export interface FeedEntry {
  /** The feed's own id for it; where it has none, or gives it to several, the address, else title and date. */
  readonly id: string
  /** Absolute. */
  readonly url: string
  readonly title: string | null
  /** ISO 8601, a day or a moment. Null where the feed tells none that can be read: never today's. */
  readonly published: string | null
  readonly updated: string | null
  /** Plain text. */
  readonly summary: string | null
  /** The whole text as HTML, where the feed has it. */
  readonly content: string | null
}

/** An entry as it stands in the feed, with its dates and addresses unread. */
export type RawEntry = { -readonly [Field in Exclude<keyof FeedEntry, 'id'>]: string | null } & { guid: string | null }
