import type { PageNode } from './page-tree.js'

const voidElements: ReadonlySet<string> = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])

/** The markup of a part of the tree, without what was taken out of it. */
export function toHtml(node: PageNode): string {
  const parts: string[] = []
  const write = (part: PageNode) => {
    if (part.removed) return
    if (!part.isElement) {
      parts.push(escapeText(part.data))
      return
    }
    if (part.name === 'script' && !('data-telegram-post' in part.attributes)) return
    parts.push(`<${part.name}`)
    for (const name in part.attributes) if (/^[a-z][\w:-]*$/iu.test(name)) parts.push(` ${name}="${escapeText(part.attributes[name])}"`)
    parts.push('>')
    if (voidElements.has(part.name)) return
    for (const child of part.children) write(child)
    parts.push(`</${part.name}>`)
  }
  write(node)
  return parts.join('')
}

export function escapeText(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;')
}
