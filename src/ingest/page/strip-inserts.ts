import { textStart } from './element-lines.js'
import type { PageElement } from './page-tree.js'
import { beginsWith } from './page-words.js'

const blocks: ReadonlySet<string> = new Set(['p', 'div', 'section', 'li', 'ul', 'ol', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'b', 'blockquote', 'table', 'tr', 'td', 'figure', 'span', 'center', 'a'])
/** A box of links, with its heading, has at most so many signs. */
const longestBox = 700
/** No article has more of them. */
const mostBoxes = 100

/** Takes boxes of links to other articles, calls to follow and share, and lists of links out of an article. */
export function stripInserts(content: PageElement): void {
  let boxes = 0
  for (const element of content.elements()) {
    if (element === content || element.isKept || !blocks.has(element.name) || element.text === 0) continue
    if (isLinkList(element) || isLinkLine(element)) element.removed = true
    else if (boxes < mostBoxes && element.text <= longestBox && element.text < content.text * 0.7 && stripLabelled(element)) boxes++
  }
}

/** What begins with «اقرأ أيضا» (read also): the block, and where that is only a heading the list behind it. True if it is such a label. */
function stripLabelled(element: PageElement): boolean {
  const line = textStart(element, 60)
  if (beginsWith(line, 'link_box')) {
    const isSentence = element.name === 'p' && element.linked === 0 && element.text >= 45
    const isProse = element.prose > 160 && element.linked < element.text * 0.3
    if (isSentence || isProse) return true
    element.removed = true
    if (element.linked === 0) stripLinksBehind(element)
    return true
  }
  if (!beginsWith(line, 'call', 'rights')) return false
  element.removed = element.prose < 160 && (element.linked > 0 || element.text < 140)
  return true
}

function stripLinksBehind(heading: PageElement): void {
  const siblings = heading.parent?.children ?? []
  let at = siblings.indexOf(heading) + 1
  for (let seen = 0; at < siblings.length && seen < 8; at++) {
    const next = siblings[at]
    if (!next.isElement) {
      if (next.data.trim() !== '') return
      continue
    }
    if (next.text > 0 && next.linked < next.text * 0.6) return
    next.removed = true
    seen++
  }
}

const lists: ReadonlySet<string> = new Set(['ul', 'ol', 'div', 'section', 'table'])

/** A list whose items are nothing but links, or a box of such a list and its heading. Lists of hashtags are kept. */
function isLinkList(element: PageElement): boolean {
  if (!lists.has(element.name) || element.text < 20 || element.linked < element.text * 0.6) return false
  const inner = [...element.elements()]
  const isHeaded = inner.some(({ name }) => /^h[2-6]$/u.test(name)) && element.prose < 40
  return (isHeaded || element.linked >= element.text * 0.8) && inner.filter(({ name }) => name === 'a').length >= 2 && !isHashtag(element)
}

const isHashtag = (element: PageElement): boolean => textStart(element, 2).trimStart().startsWith('#')

/** A paragraph that is one link to another article. */
function isLinkLine(element: PageElement): boolean {
  if (element.name !== 'p' && element.name !== 'h2' && element.name !== 'h3' && element.name !== 'h4' && element.name !== 'div') return false
  return element.text >= 15 && element.linked >= element.text * 0.95 && !isHashtag(element)
}
