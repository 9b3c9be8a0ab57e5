import { Parser } from 'htmlparser2'
import { PageElement, PageText, type PageTree } from './page-tree.js'

/** Beyond these no author wrote the page for a browser: its text is taken as it stands. `steps` are the depths of all elements together. */
const bounds = { depth: 400, nodes: 250_000, attributes: 400_000, steps: 5_000_000 }

/** Elements whose content no reader sees as text. */
const unseen: ReadonlySet<string> = new Set(['style', 'svg', 'template', 'noscript', 'canvas', 'math', 'object', 'select', 'datalist'])

/** The tree of a page without scripts, styles, drawings and comments; or why it cannot be built. One pass, linear in the page's length. */
export function parsePage(html: string): PageTree | { readonly reason: string } {
  const root = new PageElement('#page', {})
  const names = new Map<string, PageElement[]>()
  let current = root
  /** Open elements within one whose content is unseen. */
  let unseenDepth = 0
  let depth = 0
  let nodes = 0
  let attributes = 0
  let steps = 0
  let reason: string | null = null
  const parser = new Parser({
    onopentag: (name, given) => {
      depth++
      steps += depth
      nodes++
      attributes += countAttributes(given)
      if (depth > bounds.depth) reason = 'nested too deep'
      else if (nodes > bounds.nodes || attributes > bounds.attributes || steps > bounds.steps) reason = 'too many elements'
      if (unseenDepth > 0 || unseen.has(name) || (name === 'script' && !isReadScript(given))) {
        unseenDepth++
        return
      }
      const element = new PageElement(name, given)
      element.order = nodes
      current.append(element)
      const list = names.get(name)
      if (list) list.push(element)
      else names.set(name, [element])
      current = element
      if (name === 'iframe' && given.srcdoc) appendInner(element, given.srcdoc, names)
    },
    onclosetag: () => {
      depth--
      if (unseenDepth > 0) unseenDepth--
      else current = current.parent ?? root
    },
    ontext: (data) => {
      if (++nodes > bounds.nodes) reason = 'too many elements'
      if (unseenDepth === 0) current.append(new PageText(data))
    },
  })
  for (let from = 0; from < html.length && reason === null; from += 65_536) parser.write(html.slice(from, from + 65_536))
  if (reason !== null) return { reason }
  parser.end()
  return { root, byName: (name) => names.get(name) ?? [] }
}

/** A frame's own markup stands in the page as if it were part of it. */
function appendInner(frame: PageElement, markup: string, names: Map<string, PageElement[]>): void {
  if (markup.includes('srcdoc')) return
  const inner = parsePage(markup)
  if (!('root' in inner)) return
  for (const child of inner.root.children) frame.append(child)
  for (const element of inner.root.elements()) {
    element.order = frame.order
    const list = names.get(element.name)
    if (list) list.push(element)
    else names.set(element.name, [element])
  }
  frame.name = 'div'
}

function countAttributes(attributes: Readonly<Record<string, string>>): number {
  let count = 0
  for (const _ in attributes) count++
  return count
}

/** Scripts that hold data, or stand for an embedded post. */
function isReadScript(attributes: Readonly<Record<string, string>>): boolean {
  return attributes.type === 'application/ld+json' || attributes.id === '__NEXT_DATA__' || 'data-telegram-post' in attributes
}
