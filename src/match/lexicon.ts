import { fold } from '../text/fold.js'
import { Feature, isFiniteForm } from './features.js'
import { type NounRow, nounForms } from './noun-forms.js'
import type { VerbRow, WrittenForm } from './verb-forms.js'
import { verbForms } from './verb-forms.js'

/** One way to read a written word: a key (of a lemma or of a literal word) and its features. */
export interface Reading {
  readonly key: number
  readonly features: number
}

const conjunctions = ['و', 'ف'].map(fold)
const pronounSuffixes = ['هما', 'ها', 'هم', 'هن', 'نا', 'كم', 'ه'].map(fold)

/** Clitic prefixes after the conjunction. All are tried: بالقاء is the masdar القاء behind ب, بالقتل the noun قتل behind بال. */
const prefixes: readonly { readonly text: string; readonly features: number }[] = [
  { text: 'بال', features: Feature.prepositionB | Feature.definite },
  { text: 'كال', features: Feature.prepositionK | Feature.definite },
  { text: 'لل', features: Feature.prepositionL | Feature.definite },
  { text: 'ال', features: Feature.definite },
  { text: 'ب', features: Feature.prepositionB },
  { text: 'ل', features: Feature.prepositionL },
  { text: 'ك', features: Feature.prepositionK },
  { text: 'س', features: Feature.future },
]

/**
 * All written forms of all lemmas, and literal words for names. Even keys are lemmas, odd keys literals.
 * Filled once when the pack is compiled, then only read.
 */
export class Lexicon {
  private readonly forms = new Map<string, Reading[]>()
  private readonly citations = new Map<string, number[]>()
  private readonly literals = new Map<string, number>()
  private lemmaCount = 0

  addVerb(row: VerbRow): number {
    return this.addLemma(row.ar, verbForms(row))
  }

  addNoun(row: NounRow): number {
    return this.addLemma(row.ar, nounForms(row))
  }

  /** A verbal noun: no dual, whose endings would read as adjectives (تخريبي + ه). */
  addMasdar(row: NounRow): number {
    return this.addLemma(
      row.ar,
      nounForms(row)
        .filter((form) => !(form.features & Feature.dual))
        .map((form) => ({ text: form.text, features: form.features | Feature.masdar })),
    )
  }

  /** A word that is written one way only: particles, numerals. */
  addWord(text: string): number {
    return this.addLemma(text, [{ text, features: 0 }])
  }

  /** A word of a phrase that no table has: it is read as written, with article and clitics. */
  addUnknown(text: string): void {
    const folded = fold(text)
    if (!this.citations.has(folded) && !this.readsAsWord(folded)) this.addLemma(text, [{ text, features: Feature.bare }])
  }

  private addLemma(citation: string, forms: readonly WrittenForm[]): number {
    const key = this.lemmaCount++ * 2
    const folded = fold(citation)
    const known = this.citations.get(folded)
    if (known) known.push(key)
    else this.citations.set(folded, [key])
    for (const form of forms) this.addForm(fold(form.text), key, form.features)
    return key
  }

  private addForm(text: string, key: number, features: number): void {
    const readings = this.forms.get(text)
    if (!readings) this.forms.set(text, [{ key, features }])
    else if (!readings.some((reading) => reading.key === key && reading.features === features)) readings.push({ key, features })
  }

  /** The keys that a word of a phrase stands for: its lemmas where it is a citation form, else the word itself. */
  phraseKeys(word: string): readonly number[] {
    const folded = fold(word)
    return this.citations.get(folded) ?? [this.literalKey(folded)]
  }

  /** True if the word, with whatever clitics, is a form of a lemma. */
  readsAsWord(folded: string): boolean {
    return this.analyse(folded).some((reading) => reading.key % 2 === 0)
  }

  literalKey(folded: string): number {
    const known = this.literals.get(folded)
    if (known !== undefined) return known
    const key = this.literals.size * 2 + 1
    this.literals.set(folded, key)
    return key
  }

  /** Every reading of a folded word, clitics taken off. A reading without proclitics rules out those with. */
  analyse(word: string): Reading[] {
    const readings: Reading[] = []
    this.readStem(word, 0, readings)
    const bare = readings.length > 0
    this.readLiteral(word, readings)
    if (word.length < 3) return readings
    this.readPrefixed(word, 0, bare, readings)
    for (const conjunction of conjunctions) {
      if (!word.startsWith(conjunction)) continue
      const rest = word.slice(1)
      if (!bare) this.readStem(rest, Feature.conjunction, readings)
      if (!bare) this.readPrefixed(rest, Feature.conjunction, false, readings)
      this.readLiteralWithClitics(rest, Feature.conjunction, readings)
    }
    this.readLiteralPrefixed(word, 0, readings)
    return readings
  }

  private readPrefixed(word: string, base: number, onlyArticle: boolean, readings: Reading[]): void {
    for (const prefix of prefixes) {
      if (onlyArticle && prefix.text !== 'ال') continue
      if (!word.startsWith(prefix.text) || word.length - prefix.text.length < 2) continue
      this.readStem(word.slice(prefix.text.length), base | prefix.features, readings)
    }
  }

  private readStem(stem: string, clitics: number, readings: Reading[]): void {
    const direct = this.forms.get(stem)
    if (direct) for (const form of direct) if (!(form.features & Feature.beforeSuffix) && fits(form.features, clitics)) readings.push({ key: form.key, features: form.features | clitics })
    if (clitics & Feature.definite) return
    for (const suffix of pronounSuffixes) {
      if (!stem.endsWith(suffix) || stem.length - suffix.length < 2) continue
      const forms = this.forms.get(stem.slice(0, -suffix.length))
      if (forms)
        for (const form of forms) if (takesSuffix(form.features, stem, suffix) && fits(form.features, clitics)) readings.push({ key: form.key, features: form.features | clitics | Feature.suffix })
    }
  }

  private readLiteral(word: string, readings: Reading[], features = 0): void {
    const key = this.literals.get(word)
    if (key !== undefined) readings.push({ key, features })
  }

  private readLiteralWithClitics(word: string, base: number, readings: Reading[]): void {
    this.readLiteral(word, readings, base)
    this.readLiteralPrefixed(word, base, readings)
  }

  private readLiteralPrefixed(word: string, base: number, readings: Reading[]): void {
    const first = word[0]
    if (first === 'ب') this.readLiteral(word.slice(1), readings, base | Feature.prepositionB)
    else if (first === 'ك') this.readLiteral(word.slice(1), readings, base | Feature.prepositionK)
    else if (first === 'ل') {
      this.readLiteral(word.slice(1), readings, base | Feature.prepositionL)
      if (word[1] !== 'ل') return
      this.readLiteral(`ا${word.slice(1)}`, readings, base | Feature.prepositionL)
      // three lams are written as two: ل and اللاذقية make للاذقية
      this.readLiteral(`ا${word}`, readings, base | Feature.prepositionL)
    }
  }
}

function fits(form: number, clitics: number): boolean {
  const isVerb = isFiniteForm(form)
  if (clitics & Feature.future) return (form & Feature.imperfect) !== 0
  if (clitics & Feature.definite) return !isVerb && !(form & Feature.construct)
  // particles and numerals take و and ف, ب and ل, but no ك (كما is not ك + ما)
  if (form === 0 && clitics & Feature.prepositionK) return false
  if (isVerb && clitics & (Feature.prepositionB | Feature.prepositionK)) return false
  if (isVerb && clitics & Feature.prepositionL) return (form & Feature.imperfect) !== 0
  return true
}

/** Forms that end in ة or a nun of number cannot carry a suffix; their open forms do. */
function takesSuffix(form: number, stem: string, suffix: string): boolean {
  if (form & Feature.bare) return false
  if (form & Feature.beforeSuffix) return true
  // a dual's open ending before ه is nearly always an adjective's ending (هجومية)
  if (form & Feature.dual && form & Feature.construct) return false
  const last = stem[stem.length - suffix.length - 1]
  if (last === 'ه') return false
  const closedNumber = form & (Feature.dual | Feature.plural) && last === 'ن' && !(form & Feature.construct) && !(form & Feature.imperfect)
  return !closedNumber || !/[اوي]ن$/u.test(stem.slice(0, -suffix.length))
}
