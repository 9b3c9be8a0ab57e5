import { Parser } from 'htmlparser2'

const longest = 20_000
const silent = new Set(['script', 'style', 'template', 'noscript'])

/** The text of a piece of HTML on one line: feeds put markup and entities into titles. Null where nothing is left. */
export function toPlainLine(html: string | null): string | null {
  if (html === null) return null
  const parts: string[] = []
  let hidden = 0
  const parser = new Parser({
    onopentagname: (name) => {
      if (silent.has(name)) hidden++
      parts.push(' ')
    },
    onclosetag: (name) => {
      if (silent.has(name)) hidden--
      parts.push(' ')
    },
    ontext: (text) => {
      if (hidden === 0) parts.push(text)
    },
  })
  parser.end(html.slice(0, longest))
  return parts.join('').replace(/\s+/gu, ' ').trim() || null
}
