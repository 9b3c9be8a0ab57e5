import { Tokenizer } from 'htmlparser2'
import { blockElements } from './block-elements.js'
import { tidyLine } from './tidy-line.js'

const unseen = new Set(['script', 'style', 'template', 'noscript'])

/** The text between the tags, a line for each block. One pass without a tree, linear whatever the nesting. */
export function flatLines(html: string): string[] {
  const lines: string[] = []
  let current: string[] = []
  let hiddenBy: string | null = null
  const flush = () => {
    const text = tidyLine(current.join(''))
    if (text !== '') lines.push(text)
    current = []
  }
  const add = (text: string) => {
    if (hiddenBy === null) current.push(text)
  }
  const tag = (start: number, end: number): string => {
    const name = html.slice(start, Math.min(end, start + 12)).toLowerCase()
    if (blockElements.has(name) || name === 'br' || name === 'title') flush()
    return name
  }
  const nothing = () => undefined
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        const name = tag(start, end)
        if (hiddenBy === null && unseen.has(name)) hiddenBy = name
      },
      onclosetag: (start, end) => {
        if (tag(start, end) === hiddenBy) hiddenBy = null
      },
      ontext: (start, end) => add(html.slice(start, end)),
      ontextentity: (codepoint) => add(String.fromCodePoint(codepoint)),
      oncdata: (start, end, offset) => add(html.slice(start, end - offset)),
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  flush()
  return lines
}
