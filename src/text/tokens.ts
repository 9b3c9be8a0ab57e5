import { foldInPlace } from './fold.js'
import { words as wordTable } from './words.js'

export const TokenKind = { arabic: 1, latin: 2, number: 3, punctuation: 4, newline: 5 } as const
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind]

/**
 * The tokens of one section, as columns. `start` and `end` are UTF-16 offsets into the section's own text;
 * `word` is the token's folded text and `id` that word's id in the table of `words.ts`, valid until the next report.
 */
export interface Tokens {
  readonly text: string
  readonly length: number
  readonly kind: Uint8Array
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly word: readonly string[]
  readonly id: Int32Array
}

const classOf = new Uint8Array(0x10000)
for (let unit = 0; unit < 0x10000; unit++) classOf[unit] = unitClass(unit)

function unitClass(unit: number): number {
  if (unit === 10) return TokenKind.newline
  if (unit <= 0x20 || unit === 0x5f) return 0
  if (unit >= 0x30 && unit <= 0x39) return TokenKind.number
  if ((unit >= 0x621 && unit <= 0x64a) || (unit >= 0x66e && unit <= 0x6d3) || (unit >= 0x750 && unit <= 0x77f)) return TokenKind.arabic
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) ? TokenKind.latin : TokenKind.punctuation
  if (unit >= 0xd800 && unit <= 0xdfff) return TokenKind.punctuation
  return /[\p{L}\p{M}]/u.test(String.fromCharCode(unit)) ? TokenKind.latin : TokenKind.punctuation
}

/**
 * Splits a text into tokens over its folded form. Letters, Latin letters and digits part from each other where
 * they are glued; a decimal point or a thousands separator between digits stays in the number; every other mark is a token of its own.
 */
export function tokenize(text: string): Tokens {
  const folded = foldInPlace(text)
  const { units, origins, length } = folded
  const { kinds, starts, ends, ids } = length > keptTokens ? columnsFor(length) : keptColumns
  const words: string[] = []
  let count = 0
  let i = 0
  while (i < length) {
    const kind = classOf[units[i]]
    if (kind === 0) {
      i++
      continue
    }
    const from = i++
    if (isHighSurrogate(units[from]) && i < length && isLowSurrogate(units[i])) i++
    if (kind !== TokenKind.punctuation && kind !== TokenKind.newline) {
      while (i < length && (classOf[units[i]] === kind || (kind === TokenKind.number && joinsDigits(units, i, length)))) i++
    }
    kinds[count] = kind
    starts[count] = origins[from]
    ends[count] = endOf(text, origins[i - 1])
    const id = wordTable.intern(units, from, i)
    ids[count++] = id
    words.push(wordTable.text(id))
  }
  return { text, length: count, kind: kinds.slice(0, count), start: starts.slice(0, count), end: ends.slice(0, count), word: words, id: ids.slice(0, count) }
}

/** Columns for a text of so many folded units: no text has more tokens than units. */
function columnsFor(units: number): { kinds: Uint8Array; starts: Uint32Array; ends: Uint32Array; ids: Int32Array } {
  return { kinds: new Uint8Array(units), starts: new Uint32Array(units), ends: new Uint32Array(units), ids: new Int32Array(units) }
}

/** Kept between texts, as in `fold.ts`; each text's own columns are copied out of them. */
const keptTokens = 1 << 16
const keptColumns = columnsFor(keptTokens)

/** `1.5`, `1,200`: a point or comma with a digit on both sides. */
function joinsDigits(units: Uint16Array, i: number, length: number): boolean {
  const unit = units[i]
  return (unit === 0x2e || unit === 0x2c || unit === 0x60c) && i + 1 < length && classOf[units[i + 1]] === TokenKind.number
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** The end of a token whose last unit begins at `last`: with the marks that follow it. */
function endOf(text: string, last: number): number {
  let end = last + 1
  while (end < text.length) {
    const unit = text.charCodeAt(end)
    const isMark = (unit >= 0x64b && unit <= 0x65f) || unit === 0x670 || unit === 0x640 || (unit >= 0x300 && unit <= 0x36f)
    if (!isMark) break
    end++
  }
  return end
}
