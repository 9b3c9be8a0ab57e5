import type { Section } from '../core/section.js'

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
/** `(@handle) February 19, 2025`, the end of a copied post of X/Twitter; `— Name` stands before it, its dash glued to any word. */
const xMark = /\(@([A-Za-z0-9_]{1,30})\) ?([A-Za-z]{3,9}) (\d{1,2}), (\d{4})/u
/** `on Monday, March 3, 2025`, behind `Posted by Name` under a copied Facebook post. */
const facebookMark = / on (?:[A-Z][a-z]{5,8}, )?([A-Za-z]{3,9}) (\d{1,2}), (\d{4})/u
const dashes = ['—', '–', '--', '&mdash;']
const postedBy = 'Posted by '
const longestAuthor = 90
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
  return line.length <= longestHeadline && !/[.،,:]$/u.test(line) && footerOf(line) === null && !hashtagLine.test(line)
}

/** The line that closes a post beginning at `at`: this one, or the next if that is nothing but a footer. -1 without one. */
function postEndingAt(lines: readonly Line[], at: number): number {
  if (hasFooter(lines[at].text)) return at
  const next = lines[at + 1]
  if (next && /^\s*(?:—|–|--|&mdash;|Posted by)/u.test(next.text) && hasFooter(next.text)) return at + 1
  return -1
}

function hasFooter(line: string): boolean {
  return footerOf(line) !== null
}

interface Footer {
  readonly author: string
  readonly handle: string | null
  readonly posted: string | null
}

/** What the footer of a copied post tells; null without one. */
function footerOf(text: string): Footer | null {
  const x = xMark.exec(text)
  if (x) {
    const before = text.slice(Math.max(0, x.index - longestAuthor), x.index)
    const [at, dash] = dashes.map((mark) => [before.lastIndexOf(mark), mark] as const).reduce((best, next) => (next[0] > best[0] ? next : best))
    if (at >= 0) return { author: before.slice(at + dash.length).trim(), handle: x[1], posted: toDay(x[2], x[3], x[4]) }
  }
  const from = text.indexOf(postedBy)
  if (from < 0) return null
  const told = text.slice(from + postedBy.length, from + postedBy.length + longestAuthor + 60)
  const facebook = facebookMark.exec(told)
  return facebook ? { author: told.slice(0, facebook.index).trim(), handle: null, posted: toDay(facebook[1], facebook[2], facebook[3]) } : null
}

/** A post section with what its footer prints. */
export function toPost(text: string): Section {
  const footer = footerOf(text)
  const links = [...new Set(text.match(mediaLink) ?? [])]
  return { kind: 'post', text, author: footer?.author ?? null, handle: footer?.handle ?? null, posted: footer?.posted ?? null, links }
}

function toDay(month: string, day: string, year: string): string | null {
  const index = months.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3)))
  const number = Number(day)
  if (index < 0 || number < 1 || number > 31) return null
  return `${year}-${String(index + 1).padStart(2, '0')}-${String(number).padStart(2, '0')}`
}
