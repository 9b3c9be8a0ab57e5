import { type Options, selectAll } from 'css-select'
import { readBylineDates } from './byline-dates.js'
import { elementText } from './element-lines.js'
import type { PageElement, PageNode, PageTree } from './page-tree.js'
import { toIsoDate } from './to-iso-date.js'

/** CSS selectors for a site whose pages cannot be read without them; as `sources.yaml` gives them. */
export interface SiteSelectors {
  readonly title?: string
  readonly body?: string
  readonly date?: string
  /** What is left out. */
  readonly remove?: string
}

export interface SelectedParts {
  readonly title: string | null
  readonly body: PageElement | null
  readonly published: string | null
}

const options: Options<PageNode, PageElement> = {
  adapter: {
    isTag: (node): node is PageElement => node.isElement,
    getAttributeValue: (element, name) => element.attributes[name],
    getChildren: (node) => (node.isElement ? node.children.filter((child) => !child.removed) : []),
    getName: (element) => element.name,
    getParent: (node) => node.parent,
    getSiblings: (node) => node.parent?.children.filter((child) => !child.removed) ?? [node],
    getText: (node) => (node.isElement ? elementText(node) : node.data),
    hasAttrib: (element, name) => name in element.attributes,
    removeSubsets: (nodes) => [...new Set(nodes)],
  },
}

/** Finds the parts that a site's selectors name; what they remove is taken out of the page. Throws for a selector that is none. */
export function applySelectors(tree: PageTree, selectors: SiteSelectors, fetched: string | null): SelectedParts {
  const all = (selector: string | undefined): PageElement[] => (selector ? selectAll<PageNode, PageElement>(selector, tree.root, options) : [])
  for (const element of all(selectors.remove)) element.removed = true
  const date = all(selectors.date)[0]
  const body = all(selectors.body)[0] ?? null
  body?.closest((element) => {
    element.isKept = true
    return false
  })
  const title = all(selectors.title)[0]
  return {
    title: title ? elementText(title) || null : null,
    body,
    published: date ? (toIsoDate(date.attribute('datetime') ?? date.attribute('content') ?? elementText(date)) ?? readBylineDates(elementText(date), fetched).published) : null,
  }
}
