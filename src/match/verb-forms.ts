import { fold } from '../text/fold.js'
import { Feature } from './features.js'
import { type Stem, stemsOf, type VerbRow } from './verb-stems.js'

export type { VerbRow } from './verb-stems.js'

export interface WrittenForm {
  readonly text: string
  readonly features: number
}

type Add = (text: string, features: number) => void

const voices = Feature.active | Feature.passive

/**
 * Every third-person form of a verb, and the first person plural that reports quote, folded, as unvocalised text writes
 * them. Sound, assimilated, hollow, defective, doubled and hamzated roots follow the classical paradigms (Wright, A Grammar of the
 * Arabic Language, I §§ 35–179). Where active and passive are written alike (قتل), neither bit is set.
 */
export function verbForms(row: VerbRow): WrittenForm[] {
  const stems = stemsOf(row)
  const forms: WrittenForm[] = []
  const voiceOf = new Map<string, number>()
  const writing = (text: string, features: number) => `${features & (Feature.perfect | Feature.beforeSuffix)}${text}`
  const gather =
    (voice: number): Add =>
    (text, features) => {
      const key = writing(text, features)
      voiceOf.set(key, (voiceOf.get(key) ?? 0) | voice)
      forms.push({ text, features: features | voice })
    }
  addPerfect(gather(Feature.active), stems.perfect)
  addImperfect(gather(Feature.active), stems.imperfect, true)
  if (stems.perfectPassive) addPerfect(gather(Feature.passive), stems.perfectPassive)
  if (stems.imperfectPassive) addImperfect(gather(Feature.passive), stems.imperfectPassive, false)
  const seen = new Set<string>()
  return forms.flatMap((form) => {
    const voice = voiceOf.get(writing(form.text, form.features))
    const features = voice === voices ? form.features & ~voices : form.features
    const key = `${form.text}${features}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ text: form.text, features }]
  })
}

function addPerfect(add: Add, raw: Stem): void {
  const stem = folded(raw)
  const feminine = Feature.perfect | Feature.feminine
  const plural = Feature.perfect | Feature.plural
  add(stem.bare, Feature.perfect | Feature.singular)
  for (const text of stem.suffixed) add(text, Feature.perfect | Feature.singular | Feature.beforeSuffix)
  add(`${stem.feminine}ت`, feminine | Feature.singular)
  add(`${stem.dual}ا`, Feature.perfect | Feature.dual)
  add(`${stem.feminine}تا`, feminine | Feature.dual)
  for (const text of stem.plural) {
    add(`${text}وا`, plural)
    add(`${text}و`, plural | Feature.beforeSuffix)
  }
  // with three letters it is a noun: عدن (Aden), متن (board)
  const women = joined(stem.consonant, 'ن')
  if (women.length > 3) add(women, feminine | Feature.plural)
  add(joined(stem.consonant, 'نا'), plural)
}

/** A stem's last ن and an ending's first are written once: كمن and نا make كمنا. */
function joined(stem: string, ending: string): string {
  return stem.endsWith('ن') ? stem + ending.slice(1) : stem + ending
}

function addImperfect(add: Add, raw: Stem, withWe: boolean): void {
  const stem = folded(raw)
  const singular = Feature.imperfect | Feature.singular
  const plural = Feature.imperfect | Feature.plural
  const dual = Feature.imperfect | Feature.dual
  for (const [prefix, gender] of [
    ['ي', 0],
    ['ت', Feature.feminine],
  ] as const) {
    add(prefix + stem.bare, singular | gender)
    for (const text of stem.suffixed) add(prefix + text, singular | gender | Feature.beforeSuffix)
    // the jussive with ت in three letters is mostly another word (تمت, was completed; تسع, nine), and after لم no event
    if (stem.jussive !== '' && (gender === 0 || stem.jussive.length > 2)) add(prefix + stem.jussive, singular | gender)
    add(`${prefix}${stem.dual}ان`, dual | gender)
    add(`${prefix}${stem.dual}ا`, dual | gender)
  }
  // "we" in three letters is another word: نقل (transport), نفر (person), نصب (to set up)
  if (withWe && stem.bare.length > 2) {
    add(`ن${stem.bare}`, plural)
    for (const text of stem.suffixed) add(`ن${text}`, plural | Feature.beforeSuffix)
  }
  for (const text of stem.plural) {
    add(`ي${text}ون`, plural)
    add(`ي${text}وا`, plural)
    add(`ي${text}و`, plural | Feature.beforeSuffix)
  }
  add(joined(`ي${stem.consonant}`, 'ن'), plural | Feature.feminine)
}

function folded(stem: Stem): Stem {
  const { bare, jussive, suffixed, feminine, dual, plural, consonant } = stem
  return { bare: fold(bare), jussive: fold(jussive), suffixed: suffixed.map(fold), feminine: fold(feminine), dual: fold(dual), plural: plural.map(fold), consonant: fold(consonant) }
}
