/** CSS selectors for the parts of a site's pages. */
export interface PageSelectors {
  readonly title?: string
  readonly body?: string
  readonly date?: string
  readonly remove?: string
}

/** A source as `sources.yaml` names it. Times are in milliseconds. */
export interface WatchedSource {
  readonly name: string
  /** The feed, sitemap or list page. */
  readonly url: string
  /** Of a list page: the CSS selector of its links. */
  readonly selector: string | null
  readonly language: string | null
  readonly country: string | null
  /** From one poll to the next. */
  readonly every: number
  /** How long after a page was first kept it is asked for again, to see whether it was updated. */
  readonly revisit: readonly number[]
  readonly selectors: PageSelectors | null
}

/** All that `sources.yaml` says. */
export interface SourcesFile {
  readonly contact: string | null
  readonly allowHosts: readonly string[]
  /** Between two requests to one host; null for the default. */
  readonly delay: number | null
  /** A server that gives RFC 3161 time-stamps. */
  readonly timestamp: string | null
  readonly sources: readonly WatchedSource[]
}
