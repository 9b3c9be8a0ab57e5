import { type PageWordKind, pageWords } from '../../lang/ar/page-words.table.js'
import { fold } from '../../text/fold.js'

const phrases = new Map<PageWordKind, string[]>()
/** By their first word. */
const beginnings = new Map<string, { readonly kind: PageWordKind; readonly phrase: string }[]>()
for (const { kind, ar } of pageWords) {
  const phrase = `${fold(ar)} `
  phrases.set(kind, [...(phrases.get(kind) ?? []), phrase])
  const first = phrase.slice(0, phrase.indexOf(' '))
  beginnings.set(first, [...(beginnings.get(first) ?? []), { kind, phrase }])
}
for (const [kind, list] of phrases)
  phrases.set(
    kind,
    list.sort((a, b) => b.length - a.length),
  )

/** True where a line begins with words of one of these kinds, whatever marks stand before them. */
export function beginsWith(line: string, ...kinds: readonly PageWordKind[]): boolean {
  const start = plain(line.slice(0, 60))
  return beginnings.get(start.slice(0, start.indexOf(' ')))?.some(({ kind, phrase }) => kinds.includes(kind) && start.startsWith(phrase)) ?? false
}

/** Where words of a kind stand last in a text, or -1. */
export function lastOf(text: string, kind: PageWordKind): number {
  const folded = ` ${plain(text)}`
  let last = -1
  for (const phrase of phrases.get(kind) ?? []) last = Math.max(last, folded.lastIndexOf(` ${phrase}`))
  return last
}

/** The line's words without those of these kinds. */
export function withoutWords(line: string, ...kinds: readonly PageWordKind[]): string {
  let rest = ` ${plain(line)}`
  for (const kind of kinds) for (const phrase of phrases.get(kind) ?? []) rest = rest.replaceAll(` ${phrase}`, ' ')
  return rest.trim()
}

/** Folded words with one space after each. */
function plain(text: string): string {
  return `${fold(text)
    .replace(/[^a-z0-9\u0620-\u06ff]+/gu, ' ')
    .trim()} `
}
