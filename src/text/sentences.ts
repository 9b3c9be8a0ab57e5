import { TokenKind, type Tokens } from './tokens.js'

/** A run of tokens, end excluded, and the mark that closed it ('' at a line's or text's end). */
export interface Sentence {
  readonly from: number
  readonly to: number
  readonly paragraph: number
  readonly closedBy: '' | '.' | '?' | '!'
}

const closers = new Map<string, '.' | '?' | '!'>([
  ['.', '.'],
  ['؟', '?'],
  ['?', '?'],
  ['!', '!'],
  ['…', '.'],
])

/** Tokens. Text without full stops is cut at its commas, so that no sentence costs more than its share. */
const longestSentence = 240

/**
 * Sentences end at a full stop, question or exclamation mark and at every line end. A point after a single letter
 * (an abbreviation) or inside a Latin host name does not end one; closing quotation marks stay with their sentence.
 */
export function splitSentences(tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  let paragraph = 0
  const close = (to: number, closedBy: Sentence['closedBy']) => {
    while (to - from > longestSentence) {
      const cut = lastComma(tokens, from + 1, from + longestSentence)
      sentences.push({ from, to: cut, paragraph, closedBy: '' })
      from = cut
    }
    if (to > from) sentences.push({ from, to, paragraph, closedBy })
    from = to
  }
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] === TokenKind.newline) {
      close(i, '')
      from = i + 1
      paragraph++
      continue
    }
    if (tokens.kind[i] !== TokenKind.punctuation) continue
    const closedBy = closers.get(tokens.word[i])
    if (closedBy === undefined || (closedBy === '.' && isInnerPoint(tokens, i))) continue
    let to = i + 1
    while (to < tokens.length && (closers.has(tokens.word[to]) || ((tokens.word[to] === '"' || tokens.word[to] === ')') && tokens.start[to] === tokens.end[to - 1]))) to++
    // "…, which raises the question: how far …?": what stands before the colon is told, not asked
    const colon = closedBy === '?' ? lastColon(tokens, from, i) : -1
    if (colon >= 0) close(colon + 1, '')
    close(to, closedBy)
    i = to - 1
  }
  close(tokens.length, '')
  return sentences
}

/** The place after the last comma of a range, or its end. */
function lastComma(tokens: Tokens, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (tokens.word[i] === '،' || tokens.word[i] === ',' || tokens.word[i] === '؛') return i + 1
  return to
}

/** The last colon of a range that has at least three words on either side; -1 without one. */
function lastColon(tokens: Tokens, from: number, to: number): number {
  for (let i = to - 3; i >= from + 3; i--) if (tokens.word[i] === ':') return i
  return -1
}

function isInnerPoint(tokens: Tokens, i: number): boolean {
  const before = i - 1
  const after = i + 1
  if (before < 0 || tokens.end[before] !== tokens.start[i]) return false
  const touchesNext = after < tokens.length && tokens.start[after] === tokens.end[i]
  if (tokens.kind[before] === TokenKind.latin && touchesNext && tokens.kind[after] === TokenKind.latin) return true
  return tokens.kind[before] === TokenKind.arabic && tokens.word[before].length === 1
}
