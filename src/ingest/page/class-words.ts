import type { PageElement } from './page-tree.js'

const none: readonly string[] = []
const kept = new Map<string, readonly string[]>()
const mostKept = 5000

/** The words of an element's class, id, role and `data-` marks, in lower case: `td-postShare_top` gives td, post, share, top. */
export function classWords(element: PageElement): readonly string[] {
  element.words ??= readWords(element)
  return element.words
}

function readWords(element: PageElement): readonly string[] {
  const { attributes } = element
  const given =
    `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes.role ?? ''} ${attributes['data-testid'] ?? ''} ${attributes['data-component'] ?? ''} ${attributes['data-e2e'] ?? ''}`.slice(0, 400)
  if (given.trim() === '') return none
  let words = kept.get(given)
  if (words) return words
  words = given
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word !== '')
  if (kept.size >= mostKept) kept.clear()
  kept.set(given, words)
  return words
}
