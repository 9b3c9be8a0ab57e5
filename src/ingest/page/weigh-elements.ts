import { blockElements } from './block-elements.js'
import type { PageElement } from './page-tree.js'

/** Text of a block shorter than this is a label, not a sentence. */
const leastSentence = 30

/** Counts, for every element, its text, the text of its links, and the text of its sentences. */
export function weighElements(root: PageElement): void {
  weigh(root, false)
}

/** Gives the unlinked text of the open block. */
function weigh(element: PageElement, isLinked: boolean): number {
  element.text = 0
  element.linked = 0
  element.prose = 0
  const linked = isLinked || (element.name === 'a' && 'href' in element.attributes)
  let own = 0
  const close = () => {
    if (own >= leastSentence) element.prose += own
    own = 0
  }
  for (const child of element.children) {
    if (child.removed) continue
    if (!child.isElement) {
      const length = signsOf(child.data)
      element.text += length
      if (linked) element.linked += length
      else own += length
      continue
    }
    if (child.name === 'script') continue
    const isBlock = child.name === 'br' || blockElements.has(child.name)
    if (isBlock && child.name !== 'br') close()
    const open = weigh(child, linked)
    element.text += child.text
    element.linked += child.linked
    element.prose += child.prose
    if (!isBlock) own += open
  }
  if (!blockElements.has(element.name) && element.name !== '#page' && element.name !== 'body') return own
  close()
  return 0
}

/** Signs that are no space. */
function signsOf(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 32) count++
  return count
}
