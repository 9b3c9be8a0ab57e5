import { classWords } from './class-words.js'
import type { DeclaredMetadata } from './declared-metadata.js'
import { findPrintedDates } from './find-printed-dates.js'
import type { PageTree } from './page-tree.js'
import { toIsoDate } from './to-iso-date.js'

/** What a page says of itself. */
export interface PageMetadata {
  readonly title: string | null
  /** ISO 8601, to the day where only a byline tells it. */
  readonly published: string | null
  /** When it was last changed, if after it was published. */
  readonly updated: string | null
  /** One address for the article and its twins (`normaliseUrl`). */
  readonly url: string | null
  readonly source: string | null
  readonly section: string | null
}

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dcterms.issued',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
]
const updatedNames = ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'lastmod', 'dcterms.modified', 'article:modified']
const outside: ReadonlySet<string> = new Set(['header', 'nav', 'aside', 'footer'])

/** Adds the dates of a page without its furniture: JSON-LD, `meta`, `time`, then bylines, then the address. A clock in the page's header is no date of publication. */
export function toMetadata(tree: PageTree, declared: DeclaredMetadata, fetched: string | null): PageMetadata {
  const { title, url, source, section, linked, meta } = declared
  const pick = (dates: readonly (string | null)[]): string | null => dates.map(toIsoDate).find((date) => date !== null && !isAhead(date, fetched)) ?? null
  const told = pick([linked.published, ...publishedNames.map((name) => meta([name])), propertyOf(tree, 'datePublished'), ...timesOf(tree, false)])
  const changed = pick([linked.updated, ...updatedNames.map((name) => meta([name])), propertyOf(tree, 'dateModified'), ...timesOf(tree, true)])
  const printed = told === null || changed === null ? findPrintedDates(tree, declared.titleElements, fetched, told !== null) : null
  const published = told ?? printed?.published ?? dayOfPath(url)
  const updated = changed ?? printed?.updated ?? null
  return { title, published, updated: isLater(updated, published) ? updated : null, url, source, section }
}

function propertyOf(tree: PageTree, property: string): string | null {
  for (const name of ['time', 'span', 'div', 'p', 'abbr']) {
    const element = tree.byName(name).find((one) => one.attributes.itemprop?.split(' ').includes(property) && !one.isGone())
    if (element) return element.attribute('datetime') ?? element.attribute('content') ?? element.attribute('title')
  }
  return null
}

/** The `time` elements of the article, then those elsewhere that no header, column or footer holds. Of many articles, only the one with the title is the page's. */
function timesOf(tree: PageTree, isUpdate: boolean): (string | null)[] {
  const times = tree.byName('time').filter((time) => time.attribute('datetime') !== null && isUpdate === classWords(time).some((word) => word === 'updated' || word === 'modified') && !time.isGone())
  const articles = tree.byName('article').filter((article) => !article.isGone())
  const own = articles.filter((article) => article.isKept || articles.length === 1)
  const inArticle = times.filter((time) => time.closest((element) => own.includes(element)) !== null)
  const inMain = times.filter((time) => time.closest((element) => element.name === 'main') !== null)
  return [...inArticle, ...inMain, ...times.filter((time) => time.closest((element) => outside.has(element.name)) === null)].map((time) => time.attribute('datetime'))
}

/** After the page was fetched: a clock that is wrong, or a date of another kind. */
function isAhead(date: string, fetched: string | null): boolean {
  return fetched !== null && date.slice(0, 10) > fetched.slice(0, 10) && Date.parse(date) > Date.parse(fetched) + 86_400_000
}

function isLater(updated: string | null, published: string | null): boolean {
  if (updated === null || published === null) return updated !== null
  if (updated.length === 10 || published.length === 10) return updated.slice(0, 10) > published.slice(0, 10)
  return Date.parse(updated) > Date.parse(published)
}

/** `/2025/02/19/` */
function dayOfPath(url: string | null): string | null {
  const match = url === null ? null : /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?:\/|-|$)/u.exec(url)
  return match ? toIsoDate(`${match[1]}-${match[2]}-${match[3]}`) : null
}
