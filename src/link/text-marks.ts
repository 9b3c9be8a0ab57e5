import { type FoldedText, foldInPlace } from '../text/fold.js'
import { lightStem } from '../text/light-stem.js'
import { mixHash } from './mix-hash.js'

/**
 * The words of a text as hashes of their stems, in reading order, with where each begins in the text and the number of its sentence. Punctuation is
 * left out. Columns are longer than `length` and hold only until the next call.
 */
export interface TextMarks {
  readonly length: number
  readonly hash: Uint32Array
  /** UTF-16 offset into the text. */
  readonly start: Uint32Array
  readonly sentence: Uint32Array
}

const Unit = { gap: 0, letter: 1, digit: 2, stop: 3 } as const

const kindOf = new Uint8Array(0x10000)
for (let unit = 0; unit < 0x10000; unit++) kindOf[unit] = kindOfUnit(unit)

function kindOfUnit(unit: number): number {
  if (unit === 10 || unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x61f || unit === 0x2026) return Unit.stop
  if (unit >= 0x30 && unit <= 0x39) return Unit.digit
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) ? Unit.letter : Unit.gap
  return /[\p{L}\p{M}]/u.test(String.fromCharCode(unit)) ? Unit.letter : Unit.gap
}

let columns = columnsFor(1 << 14)

function columnsFor(length: number) {
  return { hash: new Uint32Array(length), start: new Uint32Array(length), sentence: new Uint32Array(length) }
}

/** Marks a text's words. Linear in its length. */
export function markText(text: string): TextMarks {
  const { units, origins, length }: FoldedText = foldInPlace(text)
  if (length > columns.hash.length) columns = columnsFor(length)
  const { hash, start, sentence } = columns
  let count = 0
  let sentences = 0
  let i = 0
  while (i < length) {
    const kind = kindOf[units[i]]
    if (kind === Unit.gap || kind === Unit.stop) {
      // a point between two digits is part of a figure and ends no sentence
      if (kind === Unit.stop && !(units[i] === 0x2e && kindOf[units[i + 1]] === Unit.digit)) sentences++
      i++
      continue
    }
    const from = i
    while (i < length && kindOf[units[i]] === kind) i++
    hash[count] = kind === Unit.letter ? hashStem(units, from, i) : hashUnits(units, from, i)
    start[count] = origins[from]
    sentence[count++] = sentences
  }
  return { length: count, hash, start, sentence }
}

function hashStem(units: Uint16Array, from: number, to: number): number {
  const stem = lightStem(units, from, to)
  const at = Math.floor(stem / 64)
  return hashUnits(units, at, at + (stem % 64))
}

/** FNV-1a with a last mixing step (of MurmurHash3), since its low bits alone choose table slots and signature bins. */
function hashUnits(units: Uint16Array, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ units[i], 0x01000193)
  return mixHash(hash)
}
