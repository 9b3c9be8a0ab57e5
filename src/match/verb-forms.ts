import { Feature } from './features.js'

/** A verb as a table row gives it: form I–X (11 and 12: quadriliteral I and II), bare radicals, hamza as ء. */
export interface VerbRow {
  readonly id: string
  readonly form: number
  readonly root: string
  /** Third person masculine singular perfect, the citation form. */
  readonly ar: string
  /** Third person masculine singular imperfect; needed for form I. */
  readonly imperfect?: string
}

export interface WrittenForm {
  readonly text: string
  readonly features: number
}

const weak = new Set(['و', 'ي'])
const perfectEndings: readonly (readonly [string, number])[] = [
  ['', Feature.singular], ['ت', Feature.singular | Feature.feminine], ['ا', Feature.dual], ['تا', Feature.dual | Feature.feminine],
  ['وا', Feature.plural], ['و', Feature.plural | Feature.beforeSuffix],
]
const consonantEndings: readonly (readonly [string, number])[] = [['ن', Feature.plural | Feature.feminine], ['نا', Feature.plural], ['ت', Feature.singular]]
const imperfectEndings: readonly (readonly [string, number])[] = [
  ['', Feature.singular], ['ون', Feature.plural], ['وا', Feature.plural], ['و', Feature.plural | Feature.beforeSuffix], ['ان', Feature.dual], ['ا', Feature.dual], ['ن', Feature.plural | Feature.feminine],
]

/** Stems of one voice: before vowels, before consonants, at a bare end, and before the plural waw. */
interface Stem {
  readonly vowel: string
  readonly consonant: string
  readonly bare: string
  readonly plural: string
}

const strong = (stem: string): Stem => ({ vowel: stem, consonant: stem, bare: stem, plural: stem })

/**
 * Every third-person form of a verb, and its participles, as unvocalised text writes them. Sound, assimilated, hollow,
 * defective, doubled and hamzated roots follow the classical paradigms (Wright, A Grammar of the Arabic Language, I §§ 35–179).
 */
export function verbForms(row: VerbRow): WrittenForm[] {
  const forms: WrittenForm[] = []
  const add = (text: string, features: number) => forms.push({ text, features })
  const letters = [...row.root].map((letter) => (letter === 'ء' ? 'ا' : letter))
  const stems = stemsOf(row, letters)
  const distinct = stems.perfectPassive.bare !== stems.perfect.bare
  addPerfect(add, stems.perfect, distinct ? Feature.active : 0)
  if (distinct) addPerfect(add, stems.perfectPassive, Feature.passive)
  const imperfectDistinct = stems.imperfectPassive.bare !== stems.imperfect.bare
  addImperfect(add, stems.imperfect, imperfectDistinct ? Feature.active : 0)
  if (imperfectDistinct) addImperfect(add, stems.imperfectPassive, Feature.passive)
  return forms
}

function addPerfect(add: (text: string, features: number) => void, stem: Stem, voice: number): void {
  for (const [ending, features] of perfectEndings) {
    const base = ending === '' ? stem.bare : ending.startsWith('و') ? stem.plural : stem.vowel
    add(base + ending, Feature.perfect | voice | features)
  }
  for (const [ending, features] of consonantEndings) add(stem.consonant + ending, Feature.perfect | voice | features)
  if (stem.bare.endsWith('ى')) add(`${stem.bare.slice(0, -1)}ا`, Feature.perfect | voice | Feature.singular | Feature.beforeSuffix)
}

function addImperfect(add: (text: string, features: number) => void, stem: Stem, voice: number): void {
  for (const prefix of ['ي', 'ت', 'ن']) {
    for (const [ending, features] of imperfectEndings) {
      const base = ending === '' ? stem.bare : ending.startsWith('و') ? stem.plural : ending === 'ن' ? stem.consonant : stem.vowel
      add(prefix + base + ending, Feature.imperfect | voice | features | (prefix === 'ت' ? Feature.feminine : 0))
    }
    if (stem.consonant !== stem.bare) add(prefix + stem.consonant, Feature.imperfect | voice | Feature.singular)
  }
}

interface Stems {
  readonly perfect: Stem
  readonly perfectPassive: Stem
  readonly imperfect: Stem
  readonly imperfectPassive: Stem
}

function stemsOf(row: VerbRow, root: readonly string[]): Stems {
  const [first, second, third, fourth] = root
  if (row.form >= 11) {
    const core = first + second + third + (fourth ?? '')
    const stem = strong(row.form === 12 ? `ت${core}` : core)
    return { perfect: stem, perfectPassive: stem, imperfect: stem, imperfectPassive: stem }
  }
  const shape = shapeOf(row.form, first)
  const isDefective = weak.has(third) || row.root.endsWith('ء')
  const isHollow = weak.has(second) && !isDefective && [1, 4, 7, 8, 10].includes(row.form) && !keepsMiddle(row, second)
  const isDoubled = second === third && [1, 3, 4, 6, 7, 8, 10].includes(row.form)
  const citation = row.ar
  const imperfectCitation = row.imperfect?.slice(1)
  if (isHollow) return hollowStems(shape, first, third, citation, imperfectCitation)
  if (weak.has(third)) return defectiveStems(shape, first, second, third, citation, imperfectCitation)
  if (isDoubled) {
    const stem = strong(shape.perfect(first, second, ''))
    const imperfect = strong(imperfectCitation ?? shape.imperfect(first, second, ''))
    return { perfect: stem, perfectPassive: stem, imperfect, imperfectPassive: imperfect }
  }
  const perfect = strong(citation)
  const passive = row.form === 3 || row.form === 6 ? strong(citation.replace('ا', 'و')) : perfect
  const imperfect = strong(imperfectCitation ?? shape.imperfect(first, second, third))
  const imperfectPassive = row.form === 1 && weak.has(first) ? strong(first + second + third) : imperfect
  return { perfect, perfectPassive: passive, imperfect, imperfectPassive }
}

/** A weak middle radical that stays a consonant, as the citation form shows ("عاون" III is not here; "استحوذ" X is). */
function keepsMiddle(row: VerbRow, second: string): boolean {
  return row.ar.slice(1).includes(second) && !row.ar.includes('ا', row.form === 1 ? 1 : 2)
}

interface Shape {
  readonly perfect: (c1: string, c2: string, c3: string) => string
  readonly imperfect: (c1: string, c2: string, c3: string) => string
}

const eighth = (c1: string): string => {
  if (c1 === 'ص' || c1 === 'ض' || c1 === 'ط') return c1 === 'ط' ? 'ط' : `${c1}ط`
  if (c1 === 'ز') return 'زد'
  if (c1 === 'د' || c1 === 'ذ') return 'د'
  if (c1 === 'و' || c1 === 'ي' || c1 === 'ت') return 'ت'
  return `${c1}ت`
}

function shapeOf(form: number, first: string): Shape {
  switch (form) {
    case 3:
      return both((a, b, c) => `${a}ا${b}${c}`)
    case 4:
      return { perfect: (a, b, c) => `أ${a}${b}${c}`, imperfect: (a, b, c) => a + b + c }
    case 5:
      return both((a, b, c) => `ت${a}${b}${c}`)
    case 6:
      return both((a, b, c) => `ت${a}ا${b}${c}`)
    case 7:
      return { perfect: (a, b, c) => `ان${a}${b}${c}`, imperfect: (a, b, c) => `ن${a}${b}${c}` }
    case 8:
      return { perfect: (_, b, c) => `ا${eighth(first)}${b}${c}`, imperfect: (_, b, c) => eighth(first) + b + c }
    case 9:
      return { perfect: (a, b, c) => `ا${a}${b}${c}`, imperfect: (a, b, c) => a + b + c }
    case 10:
      return { perfect: (a, b, c) => `است${a}${b}${c}`, imperfect: (a, b, c) => `ست${a}${b}${c}` }
    default:
      return both((a, b, c) => a + b + c)
  }
}

function both(make: (c1: string, c2: string, c3: string) => string): Shape {
  return { perfect: make, imperfect: make }
}

function hollowStems(shape: Shape, first: string, third: string, citation: string, imperfectCitation: string | undefined): Stems {
  const long = (text: string, short: string): Stem => ({ vowel: text, consonant: short, bare: text, plural: text })
  const imperfectLong = imperfectCitation ?? shape.imperfect(first, 'ي', third)
  return {
    perfect: long(citation, shape.perfect(first, '', third)),
    perfectPassive: long(shape.perfect(first, 'ي', third), shape.perfect(first, '', third)),
    imperfect: long(imperfectLong, shape.imperfect(first, '', third)),
    imperfectPassive: long(shape.imperfect(first, 'ا', third), shape.imperfect(first, '', third)),
  }
}

function defectiveStems(shape: Shape, first: string, second: string, third: string, citation: string, imperfectCitation: string | undefined): Stems {
  const short = citation.slice(0, -1)
  const glide = citation.endsWith('ا') ? third : 'ي'
  const keepsEnd = citation.endsWith('ي')
  const passiveFrom = (text: string) => text.replace(/ا(?=.$)/u, 'و')
  const perfectPassive = passiveFrom(short)
  const imperfect = imperfectCitation ?? shape.imperfect(first, second, 'ي')
  const imperfectShort = imperfect.slice(0, -1)
  return {
    perfect: { vowel: keepsEnd ? citation : short, consonant: short + glide, bare: citation, plural: short },
    perfectPassive: { vowel: `${perfectPassive}ي`, consonant: `${perfectPassive}ي`, bare: `${perfectPassive}ي`, plural: perfectPassive },
    imperfect: { vowel: `${imperfectShort}ي`, consonant: imperfectShort, bare: imperfect, plural: imperfectShort },
    imperfectPassive: { vowel: `${imperfectShort}ي`, consonant: imperfectShort, bare: `${imperfectShort}ى`, plural: imperfectShort },
  }
}

/** Active and passive participles, masculine singular, from the paradigm of the form. */
export function participlesOf(row: VerbRow): { active: string; passive: string } {
  const letters = [...row.root].map((letter) => (letter === 'ء' ? 'ا' : letter))
  const [first, second, third] = letters
  if (row.form === 1) {
    const middle = weak.has(second) ? 'ئ' : second
    return { active: `${first}ا${middle}${third}`, passive: weak.has(second) ? `م${first}${second}${third}` : weak.has(third) ? `م${first}${second}${third}` : `م${first}${second}و${third}` }
  }
  const stems = stemsOf(row, letters)
  return { active: `م${stems.imperfect.bare}`, passive: `م${stems.imperfectPassive.bare}` }
}
