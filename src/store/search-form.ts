import { TokenKind, tokenize } from '../text/tokens.js'
import { words } from '../text/words.js'

/** Prefixes that Arabic writes onto a noun and that a searcher does not mean: و ف (and) ب ل ك (in, for, like) before ال (the), or ال alone. */
const written = /^(?:[وف]?(?:[بك]?ال|لل)|[وف](?=.{4,}$))(?=.{2,}$)/u

/** A text as it is searched in: folded words without written-on conjunctions and articles, one space between. */
export function toSearchForm(text: string): string {
  words.settle()
  const tokens = tokenize(text)
  const out: string[] = []
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i]
    if (kind === TokenKind.arabic) out.push(tokens.word[i].replace(written, ''))
    else if (kind === TokenKind.latin || kind === TokenKind.number) out.push(tokens.word[i].toLowerCase())
  }
  return out.join(' ')
}
