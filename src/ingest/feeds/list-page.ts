import { type Options, selectAll } from 'css-select'
import { parseDocument } from 'htmlparser2'
import type { RawEntry } from './feed-entry.js'
import { markupShape } from './markup-shape.js'
import { emptyEntry, mostEntries, type RawFeed } from './raw-feed.js'

type Document = ReturnType<typeof parseDocument>
type Node = Document['children'][number]
type Element = Extract<Node, { attribs: unknown }>

const bounds = { depth: 400, nodes: 200_000, attributes: 400_000, steps: 5_000_000 }

/**
 * The reports that a list page links to: each element that the selector finds is a link, or holds one, with a `time` where the page has it.
 * Throws for a selector that is none.
 */
export function readListPage(html: string, selector: string): RawFeed {
  const none: RawFeed = { kind: 'list', entries: [], sitemaps: [], base: null, broken: null }
  const shape = markupShape(html, bounds)
  if (Object.entries(bounds).some(([name, most]) => shape[name as keyof typeof bounds] > most)) return { ...none, broken: 'the page is too large or nested too deep' }
  const document = parseDocument(html)
  const find = (query: string, within: Document | Element): Element[] => selectAll(query, within as never, {} as Options<never, never>) as unknown as Element[]
  const entries = find(selector, document)
    .slice(0, mostEntries)
    .flatMap((element): RawEntry[] => {
      const link = element.name === 'a' ? element : find('a[href]', element)[0]
      if (!link?.attribs.href) return []
      const time = find('time', element)[0]
      return [{ ...emptyEntry(), url: link.attribs.href.trim(), title: textOf(link) || null, published: time ? time.attribs.datetime?.trim() || textOf(time) || null : null }]
    })
  const base = find('base[href]', document)[0]?.attribs.href ?? null
  return { ...none, entries, base, broken: entries.length === 0 ? `nothing on the page is found by "${selector}"` : null }
}

/** The feeds that a page names in its head. */
export function findFeedLinks(html: string): string[] {
  return [...html.slice(0, 100_000).matchAll(/<link\s[^<>]{1,1000}>/giu)].flatMap(([tag]) => {
    const href = /\shref\s?=\s?["']?([^"'\s<>]{1,1000})/iu.exec(tag)?.[1]
    return href && /application\/(?:rss\+xml|atom\+xml|feed\+json)/iu.test(tag) ? [href.replaceAll('&amp;', '&')] : []
  })
}

/** Walks with a stack of its own: a list is seldom deep, a hostile one may be. */
function textOf(element: Element): string {
  const parts: string[] = []
  const left: Node[] = [element]
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if ('children' in node) left.push(...[...node.children].reverse())
    else if (node.type === 'text') parts.push(node.data)
  }
  return parts.join(' ').replace(/\s+/gu, ' ').trim()
}
