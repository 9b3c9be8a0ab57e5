import { EXPANDS, foldExpansions, foldTable } from './fold-table.js'

/** Folded code units with, for each, the index in the original text that it came from. */
export interface FoldedText {
  readonly length: number
  readonly units: Uint16Array
  readonly origins: Uint32Array
}

/** Folds a text once (see `fold-table.ts`), keeping the way back. Linear in length. */
export function foldText(text: string): FoldedText {
  const { length, units, origins } = foldInPlace(text)
  return { length, units: units.slice(0, length), origins: origins.slice(0, length) }
}

/** Buffers up to this many units are kept between texts: most reports fit, and none pays for new memory. */
const keptUnits = 1 << 16
let keptUnitBuffer = new Uint16Array(keptUnits)
let keptOriginBuffer = new Uint32Array(keptUnits)

/** `foldText` without a copy: the columns are longer than the text and hold only until the next call. */
export function foldInPlace(text: string): FoldedText {
  let units = text.length > keptUnits ? new Uint16Array(text.length) : keptUnitBuffer
  let origins = text.length > keptUnits ? new Uint32Array(text.length) : keptOriginBuffer
  let length = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const folded = foldTable[unit]
    if (folded === 0) continue
    if (folded !== EXPANDS) {
      if (length === units.length) [units, origins] = grow(units, origins)
      units[length] = folded
      origins[length++] = i
      continue
    }
    for (const part of foldExpansions.get(unit) ?? []) {
      if (length === units.length) [units, origins] = grow(units, origins)
      units[length] = part
      origins[length++] = i
    }
  }
  if (units.length <= keptUnits) {
    keptUnitBuffer = units
    keptOriginBuffer = origins
  }
  return { length, units, origins }
}

function grow(units: Uint16Array, origins: Uint32Array): [Uint16Array<ArrayBuffer>, Uint32Array<ArrayBuffer>] {
  const moreUnits = new Uint16Array(units.length * 2 + 16)
  const moreOrigins = new Uint32Array(origins.length * 2 + 16)
  moreUnits.set(units)
  moreOrigins.set(origins)
  return [moreUnits, moreOrigins]
}

/** The folded form of a short string, as tables and keys use it. */
export function fold(text: string): string {
  let same = 0
  while (same < text.length && isUnfolded(text.charCodeAt(same))) same++
  if (same === text.length) return text
  let out = text.slice(0, same)
  for (let i = same; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const folded = foldTable[unit]
    if (folded === EXPANDS) for (const part of foldExpansions.get(unit) ?? []) out += String.fromCharCode(part)
    else if (folded !== 0) out += String.fromCharCode(folded)
  }
  return out
}

/** True of a unit that folds to itself; 0 and `EXPANDS` are signs in the table. */
function isUnfolded(unit: number): boolean {
  return foldTable[unit] === unit && unit !== 0 && unit !== EXPANDS
}
