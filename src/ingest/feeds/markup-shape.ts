import { Parser } from 'htmlparser2'

export interface MarkupShape {
  /** How many elements are open at once at most. */
  readonly depth: number
  /** Elements, comments and stretches of text. */
  readonly nodes: number
  readonly attributes: number
  /** The depths of all nodes together. */
  readonly steps: number
}

/** Counts without building a tree, and stops soon after a bound is passed. */
export function markupShape(html: string, bounds: MarkupShape): MarkupShape {
  let open = 0
  let depth = 0
  let nodes = 0
  let attributes = 0
  let steps = 0
  const node = () => {
    nodes++
    steps += open
  }
  const parser = new Parser({
    onopentag: () => {
      open++
      if (open > depth) depth = open
      node()
    },
    onclosetag: () => {
      open--
    },
    onattribute: () => {
      attributes++
    },
    ontext: node,
    oncomment: node,
  })
  const isWithin = () => depth <= bounds.depth && nodes <= bounds.nodes && attributes <= bounds.attributes && steps <= bounds.steps
  for (let from = 0; from < html.length && isWithin(); from += 16_384) parser.write(html.slice(from, from + 16_384))
  return { depth, nodes, attributes, steps }
}
