import type { PageElement, PageTree } from './page-tree.js'

const bodies = ['div', 'section', 'article', 'td', 'span'] as const

/** Marks what is no furniture whatever it is called: what holds the title, and what calls itself the article's body. */
export function markKept(tree: PageTree, titleElements: readonly PageElement[]): void {
  if (titleElements.length > 0) mark(titleElements[0])
  for (const name of bodies) for (const element of tree.byName(name)) if (element.attributes.itemprop?.includes('articleBody')) mark(element)
}

function mark(element: PageElement): void {
  for (let outer: PageElement | null = element; outer && !outer.isKept; outer = outer.parent) outer.isKept = true
}
