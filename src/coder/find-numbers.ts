import { Feature } from '../match/features.js'
import { TokenKind } from '../text/tokens.js'
import type { NumberValue } from './chunk.js'
import type { HitIndex } from './hit-index.js'

export interface FoundNumber {
  readonly value: NumberValue
  readonly from: number
  readonly to: number
  /** Features of the first word: its proclitics. */
  readonly features: number
  /** The last word is a definite article form (الثلاثة) or an ordinal: no count of its own. */
  readonly ordinal: boolean
}

const exact = (value: number): NumberValue => ({ min: value, max: value, basis: 'exact' })
const largest = 2_000_000_000

/** Reads the number that begins at a token, digits and words mixed ("25 ألفا", "ثلاثمئة واثنان وعشرون"); null if none does. */
export function readNumber(hits: HitIndex, at: number, limit: number): FoundNumber | null {
  const { tokens } = hits
  let total = 0
  let current = 0
  let i = at
  let features = 0
  let words = 0
  let ordinal = false
  let scaled = false
  let scale = 0
  let part = 1
  while (i < limit) {
    if (tokens.kind[i] === TokenKind.number) {
      if (words > 0) break
      const value = parseDigits(tokens.word[i])
      if (value === null) return null
      current = value
      words++
      i++
      continue
    }
    const hit = hits.longest(i, 'number')
    if (!hit) break
    const { kind, value } = hit.sense.word
    const isJoined = (hit.features & Feature.conjunction) !== 0
    if (kind === 'fraction') {
      const next = scaleAt(hits, hit.to)
      if (words === 0 && next) {
        part = value
        features = hit.features
        words++
        i = hit.to
        continue
      }
      // "مليون ونصف", "مليون ونصف مليون": half of what was counted last
      if (!isJoined || !scaled || current > 0) break
      total += value * scale
      i = next?.to ?? hit.to
      break
    }
    if (kind === 'ordinal' && words > 0) break
    if (words > 0 && !isJoined && kind !== 'hundred' && kind !== 'thousand' && kind !== 'million' && kind !== 'ten' && kind !== 'teen') break
    if (kind === 'ordinal') ordinal = true
    if (words === 0) features = hit.features
    if (kind === 'thousand' || kind === 'million') {
      const unit = kind === 'million' ? 1_000_000 : 1_000
      const own = value >= unit * 2 ? value : unit
      total += isJoined && words > 0 ? own : Math.max(current, 1) * own * part
      scale = unit
      part = 1
      current = isJoined && words > 0 ? current : 0
      scaled = true
    } else if (kind === 'hundred' && value === 100 && current > 1 && current < 10 && !isJoined) current *= 100
    else current += value
    words++
    i = hit.to
  }
  if (words === 0) return null
  const value = Math.min(Math.round(total + current), largest)
  if (value === 0 && scaled) return null
  return { value: exact(value), from: at, to: i, features, ordinal }
}

/** A thousand or a million right at a token: "نصف مليون" counts, half of something else does not. */
function scaleAt(hits: HitIndex, at: number): { readonly to: number } | null {
  const next = hits.longest(at, 'number')
  return next && !(next.features & Feature.conjunction) && (next.sense.word.kind === 'thousand' || next.sense.word.kind === 'million') ? next : null
}

/** Digits with separators: `1,200` and `1.200` are thousands, `1.5` is not a count. */
function parseDigits(text: string): number | null {
  if (/^\d+$/u.test(text)) return text.length <= 10 ? Number(text) : null
  if (/^\d{1,3}(?:[.,،]\d{3})+$/u.test(text)) return Number(text.replace(/[.,،]/gu, ''))
  return null
}

/** Puts a quantifier's meaning on a number ("more than ten" → 11 and up). Ids are those of the particle table. */
export function quantify(value: NumberValue, quantifier: string): NumberValue {
  const { min } = value
  if (min === null) return value
  if (quantifier.startsWith('about')) return { ...value, basis: 'about' }
  if (quantifier.startsWith('at_least')) return { min, max: null, basis: 'at_least' }
  if (quantifier.startsWith('more_than')) return { min: min + 1, max: null, basis: 'at_least' }
  if (quantifier.startsWith('at_most')) return { min: null, max: value.max, basis: 'at_most' }
  if (quantifier.startsWith('less_than')) return { min: null, max: min - 1, basis: 'at_most' }
  return value
}

/** What a vague word counts alone: dozens are 20–99, "some" is two or more (codebook rule 17). */
export function vagueCount(quantifier: string): NumberValue | null {
  if (quantifier.startsWith('vague_tens')) return { min: 20, max: 99, basis: 'vague' }
  if (quantifier.startsWith('vague_hundreds')) return { min: 200, max: 999, basis: 'vague' }
  if (quantifier.startsWith('vague_thousands')) return { min: 2000, max: 9999, basis: 'vague' }
  if (quantifier.startsWith('vague_millions')) return { min: 2_000_000, max: null, basis: 'vague' }
  if (quantifier.startsWith('vague_few')) return { min: 3, max: null, basis: 'vague' }
  return null
}
