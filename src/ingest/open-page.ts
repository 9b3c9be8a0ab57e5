import { type Page, type PageOptions, readPage, readParsed } from './html-sections.js'
import { parsePage } from './page/parse-page.js'
import { mayHoldItems, type PageItem, splitTree } from './split-page.js'

/** Reads a page as one article, or as the items of a live blog or a round-up. Throws for a selector that is none. */
export function openPage(html: string, options: PageOptions): { readonly page: Page } | { readonly items: readonly PageItem[] } {
  const tree = parsePage(html)
  if ('reason' in tree || !mayHoldItems(html, tree.root)) return { page: readParsed(html, tree, options) }
  const items = splitTree(tree, options)
  // looking for items took parts out of the tree
  return items.length > 0 ? { items } : { page: readPage(html, options) }
}
