import type { Section } from '../core/section.js'

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
/** `— Name (@handle) February 19, 2025`: how a copied post of X/Twitter ends. The dash may be glued to the word before it. */
const xFooter = /(?:—|–|--|&mdash;)[ \t]*([^()\n@]{1,80}?)[ \t]*\(@([A-Za-z0-9_]{1,30})\)[ \t]*([A-Za-z]{3,9}) (\d{1,2}), (\d{4})/u
/** `Posted by Name on Monday, March 3, 2025` under a copied Facebook post. */
const facebookFooter = /\bPosted by ([^\n]{1,80}?) on (?:[A-Za-z]{6,9}, )?([A-Za-z]{3,9}) (\d{1,2}), (\d{4})/u
const mediaLink = /(?:https?:\/\/)?(?:pic\.twitter\.com|pic\.x\.com|t\.co|t\.me|twitter\.com|x\.com|fb\.watch|youtu\.be)\/[A-Za-z0-9_/?=&.-]{1,120}/gu
const hashtagLine = /^[ \t]*(?:#[^\s#]{1,80}[ \t]*)+$/u
const longestHeadline = 200

interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Splits plain text into sections: embedded posts by their footers, lines of hashtags, the rest as body. Without a
 * `title`, a first line that is short and followed by more is the headline. Every section is a stretch of the text itself.
 */
export function splitPlainText(title: string | null, text: string): Section[] {
  const sections: Section[] = []
  if (title !== null && title.trim() !== '') sections.push({ kind: 'headline', text: title })
  const lines = linesOf(text)
  let bodyFrom = -1
  let bodyTo = -1
  const closeBody = () => {
    if (bodyFrom >= 0) sections.push({ kind: 'body', text: text.slice(bodyFrom, bodyTo) })
    bodyFrom = -1
  }
  let i = 0
  if (sections.length === 0 && lines.length > 1 && isHeadline(lines[0].text)) {
    sections.push({ kind: 'headline', text: lines[0].text })
    i = 1
  }
  while (i < lines.length) {
    const line = lines[i]
    const postEnd = postEndingAt(lines, i)
    if (postEnd >= 0) {
      closeBody()
      sections.push(toPost(text.slice(line.start, lines[postEnd].end)))
      i = postEnd + 1
      continue
    }
    if (hashtagLine.test(line.text)) {
      closeBody()
      sections.push({ kind: 'hashtag', text: line.text })
    } else {
      if (bodyFrom < 0) bodyFrom = line.start
      bodyTo = line.end
    }
    i++
  }
  closeBody()
  return sections
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    let last = end
    while (last > start && /\s/u.test(text[last - 1])) last--
    if (last > start) lines.push({ start, end: last, text: text.slice(start, last) })
    start = end + 1
  }
  return lines
}

function isHeadline(line: string): boolean {
  return line.length <= longestHeadline && !/[.،,:]$/u.test(line) && !xFooter.test(line) && !hashtagLine.test(line)
}

/** The line that closes a post beginning at `at`: this one, or the next if that is nothing but a footer. -1 without one. */
function postEndingAt(lines: readonly Line[], at: number): number {
  if (hasFooter(lines[at].text)) return at
  const next = lines[at + 1]
  if (next && /^\s*(?:—|–|--|&mdash;|Posted by)/u.test(next.text) && hasFooter(next.text)) return at + 1
  return -1
}

function hasFooter(line: string): boolean {
  return xFooter.test(line) || facebookFooter.test(line)
}

/** A post section with what its footer prints. */
export function toPost(text: string): Section {
  const x = xFooter.exec(text)
  const facebook = x ? null : facebookFooter.exec(text)
  const links = [...new Set(text.match(mediaLink) ?? [])]
  if (x) return { kind: 'post', text, author: x[1].trim(), handle: x[2], posted: toDay(x[3], x[4], x[5]), links }
  if (facebook) return { kind: 'post', text, author: facebook[1].trim(), handle: null, posted: toDay(facebook[2], facebook[3], facebook[4]), links }
  return { kind: 'post', text, author: null, handle: null, posted: null, links }
}

function toDay(month: string, day: string, year: string): string | null {
  const index = months.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3)))
  const number = Number(day)
  if (index < 0 || number < 1 || number > 31) return null
  return `${year}-${String(index + 1).padStart(2, '0')}-${String(number).padStart(2, '0')}`
}
