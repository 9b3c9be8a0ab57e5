import type { Issue } from '../core/issue.js'
import type { Section } from '../core/section.js'
import { readArticle } from './page/article.js'
import { flatLines } from './page/flat-lines.js'
import type { PageMetadata } from './page/page-metadata.js'
import { parsePage } from './page/parse-page.js'
import type { SiteSelectors } from './page/site-selectors.js'

/** What a page says of itself, and its sections. */
export interface Page extends PageMetadata {
  readonly sections: readonly Section[]
  readonly issues: readonly Issue[]
}

export interface PageOptions {
  /** Where the page was fetched: relative addresses count from it, and it is the page's address where the page names none. */
  readonly url?: string | null
  /** When it was fetched, ISO 8601: «قبل ساعتين» (two hours ago) counts from it. */
  readonly fetched?: string | null
  /** Where the parts of this site's pages are, for sites that cannot be read without being told. */
  readonly selectors?: SiteSelectors | null
}

/** Reads a page: headline, body, captions, hashtags and embedded posts; navigation, teasers, comments and banners are left out. Throws for a selector that is none. */
export function readPage(html: string, options: PageOptions = {}): Page {
  return readParsed(html, parsePage(html), options)
}

/** The same for a page that is parsed already; the tree is of no other use afterwards. */
export function readParsed(html: string, tree: ReturnType<typeof parsePage>, options: PageOptions): Page {
  if ('reason' in tree) return flatPage(html, tree.reason)
  return readArticle(tree, options) ?? flatPage(html, 'no article found in it')
}

function flatPage(html: string, reason: string): Page {
  const lines = flatLines(html)
  return {
    title: null,
    published: null,
    updated: null,
    url: null,
    source: null,
    section: null,
    sections: lines.length > 0 ? [{ kind: 'body', text: lines.join('\n') }] : [],
    issues: lines.length > 0 ? [{ code: 'unreadable_markup', reason }] : [],
  }
}
