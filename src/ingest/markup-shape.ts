import { Parser } from 'htmlparser2'

/** How deep a page's elements nest and how many nodes it has, counted without building a tree. Counting stops at the bounds. */
export function markupShape(html: string, bounds: { readonly depth: number; readonly nodes: number }): { readonly depth: number; readonly nodes: number } {
  let open = 0
  let depth = 0
  let nodes = 0
  const count = () => {
    nodes++
    if (nodes > bounds.nodes || depth > bounds.depth) parser.reset()
  }
  const parser = new Parser({
    onopentag: () => {
      open++
      if (open > depth) depth = open
      count()
    },
    ontext: count,
    oncomment: count,
    onclosetag: () => {
      open--
    },
  })
  for (let from = 0; from < html.length && nodes <= bounds.nodes && depth <= bounds.depth; from += 65_536) parser.write(html.slice(from, from + 65_536))
  return { depth, nodes }
}
