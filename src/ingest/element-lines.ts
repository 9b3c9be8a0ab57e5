import { blockElements } from './block-elements.js'
import { tidyLine } from './tidy-line.js'

interface TreeNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<unknown>
}

/** The text of an element: a line for each block and each break in it. */
export function elementLines(root: unknown): string[] {
  const lines: string[] = []
  let current = ''
  const flush = () => {
    const text = tidyLine(current)
    if (text !== '') lines.push(text)
    current = ''
  }
  const visit = (node: TreeNode) => {
    if (node.nodeType === 3) current += node.textContent ?? ''
    if (node.nodeType !== 1) return
    const name = node.nodeName.toLowerCase()
    const isBlock = name === 'br' || blockElements.has(name)
    if (isBlock) flush()
    for (const child of node.childNodes) visit(child as TreeNode)
    if (isBlock) flush()
  }
  visit(root as TreeNode)
  flush()
  return lines
}
