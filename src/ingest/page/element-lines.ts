import { blockElements } from './block-elements.js'
import type { PageElement, PageNode } from './page-tree.js'
import { tidyLine } from './tidy-line.js'

/** The text of an element: a line for each block and each break in it. */
export function elementLines(root: PageElement): string[] {
  const lines: string[] = []
  let current = ''
  const flush = () => {
    const text = tidyLine(current)
    if (text !== '') lines.push(text)
    current = ''
  }
  const visit = (node: PageNode) => {
    if (node.removed) return
    if (!node.isElement) {
      current += node.data
      return
    }
    if (node.name === 'script') return
    const isBlock = node.name === 'br' || blockElements.has(node.name)
    if (isBlock) flush()
    for (const child of node.children) visit(child)
    if (isBlock) flush()
  }
  visit(root)
  flush()
  return lines
}

/** The text of an element as one line. */
export function elementText(element: PageElement): string {
  return elementLines(element).join(' ')
}

/** At least the first `length` signs of an element's text, if it has so many; without making the rest. */
export function textStart(element: PageElement, length: number): string {
  let text = ''
  const visit = (node: PageNode): boolean => {
    if (node.removed) return true
    if (!node.isElement) {
      text += node.data.slice(0, length * 2)
      return text.trim().length < length
    }
    return node.name === 'script' || node.children.every(visit)
  }
  visit(element)
  return text
}
