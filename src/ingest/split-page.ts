import type { PageOptions } from './html-sections.js'
import { readBylineDates } from './page/byline-dates.js'
import { classWords } from './page/class-words.js'
import { type DeclaredMetadata, readDeclared } from './page/declared-metadata.js'
import { elementText } from './page/element-lines.js'
import { dateWords } from './page/furniture.table.js'
import type { JsonRecord } from './page/json-ld.js'
import { markKept } from './page/mark-kept.js'
import { toMetadata } from './page/page-metadata.js'
import type { PageElement, PageTree } from './page/page-tree.js'
import { parsePage } from './page/parse-page.js'
import { applySelectors } from './page/site-selectors.js'
import { stripFurniture } from './page/strip-furniture.js'
import { escapeText, toHtml } from './page/to-html.js'
import { toIsoDate } from './page/to-iso-date.js'
import { weighElements } from './page/weigh-elements.js'

/** One short report of a page of many. */
export interface PageItem {
  readonly title: string | null
  /** ISO 8601; without an offset where the page prints only the clock. */
  readonly published: string | null
  /** The page's address with the item's anchor. */
  readonly url: string | null
  readonly source: string | null
  /** The item's own markup, without its heading and time. */
  readonly html: string
}

const leastItems = 3
/** An item has at least so many signs of text outside links. */
const leastText = 40
/** The items hold this part of the page's sentences. */
const leastShare = 0.6
const headings: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5'])
const clock = /(?:^|\D)([01]?\d|2[0-3]):([0-5]\d)(?:\D|$)/u

/** The items of a live blog or a round-up, in the order of the page; none for a page that is one article. */
export function splitPage(html: string, options: PageOptions = {}): PageItem[] {
  const tree = parsePage(html)
  return 'reason' in tree || !mayHoldItems(html, tree.root) ? [] : splitTree(tree, options)
}

/** The same for a page that is parsed already; the tree is of no other use afterwards. Throws for a selector that is none. */
export function splitTree(tree: PageTree, options: PageOptions): PageItem[] {
  if (options.selectors) applySelectors(tree, options.selectors, options.fetched ?? null)
  const declared = readDeclared(tree, options.url ?? null)
  markKept(tree, declared.titleElements)
  weighElements(tree.root)
  const metadata = toMetadata(tree, declared, options.fetched ?? null)
  stripFurniture(tree.root, declared.titleElements.length > 0)
  weighElements(tree.root)
  const day = metadata.published?.slice(0, 10) ?? null
  const group = largestGroup(tree.root)
  if (group.length >= leastItems) return group.map((element) => readItem(element, declared, day, options.fetched ?? null))
  const updates = declared.linked.updates.length >= leastItems ? declared.linked.updates : []
  return updates.map((update) => toItem(update, declared))
}

/** False for most pages that have no items, in one pass that changes nothing: an element must have children enough that hold an anchor and a time each. */
export function mayHoldItems(html: string, root: PageElement): boolean {
  if (html.includes('liveBlogUpdate')) return true
  let found = false
  const look = (element: PageElement): number => {
    let marks = element.attributes.id || (element.name === 'a' && element.attributes.name) ? hasAnchor : 0
    if (element.name === 'time' || classWords(element).some((word) => dateWords.has(word))) marks |= hasTime
    let items = 0
    for (const child of element.children) {
      if (!child.isElement) continue
      const own = look(child)
      if (own === (hasAnchor | hasTime)) items++
      marks |= own
    }
    found ||= items >= leastItems
    return marks
  }
  look(root)
  return found
}

const hasAnchor = 1
const hasTime = 2

/** The children of one element that are made alike, each with an anchor and a time of its own, if they are most of the page. */
function largestGroup(root: PageElement): readonly PageElement[] {
  let best: readonly PageElement[] = []
  let most = root.prose * leastShare
  for (const parent of root.elements()) {
    if (parent.prose < most || parent.children.length < leastItems) continue
    const groups = new Map<string, PageElement[]>()
    for (const child of parent.children) {
      if (!child.isElement || child.removed || child.text - child.linked < leastText || anchorOf(child) === null || timeOf(child) === null) continue
      const key = `${child.name} ${classWords(child)[0] ?? ''}`
      const list = groups.get(key)
      if (list) list.push(child)
      else groups.set(key, [child])
    }
    for (const group of groups.values()) {
      const prose = group.reduce((sum, element) => sum + element.prose, 0)
      if (group.length >= leastItems && prose >= most) [best, most] = [group, prose]
    }
  }
  return best
}

function anchorOf(element: PageElement): string | null {
  const own = element.attribute('id')
  if (own) return own
  for (const inner of element.elements()) if (inner.name === 'a' && (inner.attribute('name') ?? inner.attribute('id'))) return inner.attribute('name') ?? inner.attribute('id')
  return null
}

/** The first short element that is a time, or that prints a clock under a name for one. */
function timeOf(element: PageElement): PageElement | null {
  for (const inner of element.elements()) {
    if (inner === element || inner.text > 80) continue
    if (inner.name === 'time') return inner
    if (inner.text > 0 && classWords(inner).some((word) => dateWords.has(word)) && /\p{N}/u.test(elementText(inner))) return inner
  }
  return null
}

function readItem(element: PageElement, declared: DeclaredMetadata, day: string | null, fetched: string | null): PageItem {
  const time = timeOf(element)
  const heading = [...element.elements()].find((inner) => headings.has(inner.name) && inner.text > 0) ?? null
  const title = heading ? elementText(heading) : null
  const printed = time ? elementText(time) : ''
  const published = toIsoDate(time?.attribute('datetime') ?? null) ?? readBylineDates(printed, fetched).published ?? atClock(printed, day)
  if (time) time.removed = true
  if (heading) heading.removed = true
  const anchor = anchorOf(element)
  const html = `<article>${element.children.map(toHtml).join('')}</article>`
  return { title, published, url: declared.url && anchor ? `${declared.url}#${encodeURIComponent(anchor)}` : declared.url, source: declared.source, html }
}

function atClock(printed: string, day: string | null): string | null {
  const western = printed.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
  const match = clock.exec(western)
  return day && match ? toIsoDate(`${day}T${match[1].padStart(2, '0')}:${match[2]}`) : null
}

function toItem(update: JsonRecord, declared: DeclaredMetadata): PageItem {
  const text = (name: string): string | null => (typeof update[name] === 'string' ? (update[name] as string).trim() || null : null)
  const lines = (text('articleBody') ?? '').split(/\n+/u).filter((line) => line.trim() !== '')
  return {
    title: text('headline'),
    published: toIsoDate(text('datePublished')),
    url: text('url') ?? declared.url,
    source: declared.source,
    html: `<article>${lines.map((line) => `<p>${escapeText(line)}</p>`).join('')}</article>`,
  }
}
