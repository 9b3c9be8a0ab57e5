import { normaliseUrl } from '../normalise-url.js'
import { classWords } from './class-words.js'
import { elementText } from './element-lines.js'
import { findTitle } from './find-title.js'
import { type LinkedData, readLinkedData } from './json-ld.js'
import type { PageElement, PageTree } from './page-tree.js'
import { tidyLine } from './tidy-line.js'

/** What a page says of itself apart from its article: in its head, its structured data, its title and its trail of crumbs. */
export interface DeclaredMetadata {
  readonly title: string | null
  readonly titleElements: readonly PageElement[]
  readonly url: string | null
  readonly source: string | null
  readonly section: string | null
  readonly linked: LinkedData
  /** The value of the first of these `meta` elements that the page has. */
  readonly meta: (names: readonly string[]) => string | null
}

/** Reads JSON-LD, `meta` and `link` elements, and the headline; `address` is where the page was fetched. */
export function readDeclared(tree: PageTree, address: string | null): DeclaredMetadata {
  const metas = readMetas(tree)
  const meta = (names: readonly string[]): string | null => names.map((name) => metas.get(name)).find((value) => value !== undefined) ?? null
  const scripts = tree.byName('script').filter(({ attributes }) => attributes.type === 'application/ld+json')
  const linked = readLinkedData(scripts.map((script) => script.children.map((child) => (child.isElement ? '' : child.data)).join('')))
  const source = meta(['og:site_name', 'application-name', 'dc.publisher']) ?? linked.publisher
  const { title, elements } = findTitle(tree, [linked.headline, meta(['og:title', 'twitter:title', 'dc.title', 'headline'])], source)
  const canonical = tree
    .byName('link')
    .find(({ attributes }) => attributes.rel?.toLowerCase() === 'canonical')
    ?.attribute('href')
  return {
    title,
    titleElements: elements,
    url: (canonical ? normaliseUrl(address, canonical) : null) ?? normaliseUrl(address, meta(['og:url']) ?? linked.url),
    source,
    section: meta(['article:section', 'section', 'og:section']) ?? linked.section ?? crumbOf(tree, title),
    linked,
    meta,
  }
}

function readMetas(tree: PageTree): Map<string, string> {
  const metas = new Map<string, string>()
  for (const element of tree.byName('meta')) {
    const content = element.attribute('content')
    if (content === null) continue
    for (const name of [element.attributes.property, element.attributes.name, element.attributes.itemprop]) {
      const key = name?.trim().toLowerCase()
      if (key && !metas.has(key)) metas.set(key, tidyLine(content))
    }
  }
  return metas
}

/** The last link of a trail of crumbs that is not the front page. */
function crumbOf(tree: PageTree, title: string | null): string | null {
  const trail = ['nav', 'ol', 'ul', 'div', 'p'].flatMap((name) => tree.byName(name)).find((element) => classWords(element).some((word) => word === 'breadcrumb' || word === 'breadcrumbs'))
  if (!trail) return null
  const links = [...trail.elements()]
    .filter((element) => element.name === 'a')
    .map(elementText)
    .filter((text) => text !== '' && text !== title)
  return links.length > 1 ? links[links.length - 1] : null
}
