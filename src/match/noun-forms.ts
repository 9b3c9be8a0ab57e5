import { Feature } from './features.js'
import type { WrittenForm } from './verb-forms.js'

/** 'sound_masc' (ون), 'sound_fem' (ات) or a broken plural written out. */
export type Plural = string

export interface NounRow {
  /** Indefinite singular. */
  readonly ar: string
  readonly plural?: Plural | readonly Plural[]
  /** True where ة makes the female form. */
  readonly feminine?: boolean
  /** True where the indefinite singular has lost a final ي that other forms show (محام, المحامي). */
  readonly defective?: boolean
}

type Add = (text: string, features: number) => void

/** How a noun's end is written before each kind of ending; '' where it takes none of that kind. */
interface NounStem {
  /** Before the alif of the indefinite accusative. */
  readonly accusative: string
  /** Before ان and ا of the dual, and before its ين and ي. */
  readonly dual: string
  readonly dualOblique: string
  /** Before ون and ين of the plural, before ات, before ة. */
  readonly men: string
  readonly women: string
  readonly feminine: string
  /** Other spellings before a pronoun suffix. */
  readonly suffixed: readonly string[]
}

/** Every written form of a noun or adjective without clitics: number, gender, case endings that are written, construct. */
export function nounForms(row: NounRow): WrittenForm[] {
  const forms: WrittenForm[] = []
  const add: Add = (text, features) => forms.push({ text, features })
  const plurals = row.plural === undefined ? [] : typeof row.plural === 'string' ? [row.plural] : row.plural
  const stem = stemOf(row)
  // -ين is written for the dual and the sound plural alike; news means the plural
  addSingular(add, row.ar, plurals.includes('sound_masc') ? { ...stem, dualOblique: '' } : stem, 0)
  if (row.defective) add(`${row.ar}ي`, Feature.singular)
  if (row.feminine && !row.ar.endsWith('ة')) {
    const female = `${stem.feminine}ة`
    addSingular(add, female, stemOf({ ar: female }), Feature.feminine)
    add(`${stem.women}ات`, Feature.plural | Feature.feminine)
  }
  for (const plural of plurals) {
    if (plural === 'sound_masc') addSoundMasculine(add, stem.men)
    else if (plural === 'sound_fem') add(`${stem.women}ات`, Feature.plural | Feature.feminine)
    else addBroken(add, plural)
  }
  return forms
}

/** Letters that do not join to the left: a hamza after them stays on the line (جزءا, but عبئا). */
const nonJoining = /[اأآدذرزوؤ]ء$/u

function stemOf({ ar, defective }: NounRow): NounStem {
  const short = ar.slice(0, -1)
  const even = (base: string): NounStem => ({ accusative: base, dual: base, dualOblique: base, men: base, women: base, feminine: base, suffixed: [] })
  if (ar.endsWith('ة')) return { ...even(`${short}ت`), accusative: '', women: short, suffixed: [`${short}ت`] }
  if (ar.endsWith('ى')) return { ...even(`${short}ي`), accusative: '', men: short, feminine: `${short}ا`, suffixed: [`${short}ا`] }
  if (ar.endsWith('ا')) return { ...even(ar), accusative: '', dual: '', dualOblique: '', women: short }
  if (ar.endsWith('أ')) return { ...even(ar), accusative: '', dual: short, women: short, suffixed: [`${short}ؤ`, `${short}ئ`] }
  if (ar.endsWith('ؤ')) return { ...even(ar), suffixed: [`${short}ئ`] }
  if (ar.endsWith('ء')) {
    const open = nonJoining.test(ar) ? ar : `${short}ئ`
    return { ...even(open), accusative: ar.endsWith('اء') ? '' : open, suffixed: [`${short}ؤ`, `${short}ئ`] }
  }
  return defective ? { ...even(`${ar}ي`), men: ar } : even(ar)
}

function addSingular(add: Add, text: string, stem: NounStem, gender: number): void {
  const features = Feature.singular | gender
  const dual = Feature.dual | gender
  add(text, features)
  for (const open of stem.suffixed) add(open, features | Feature.beforeSuffix)
  if (stem.accusative !== '') add(`${stem.accusative}ا`, features)
  if (stem.dual !== '') {
    add(`${stem.dual}ان`, dual)
    add(`${stem.dual}ا`, dual | Feature.construct)
  }
  if (stem.dualOblique !== '') {
    add(`${stem.dualOblique}ين`, dual)
    add(`${stem.dualOblique}ي`, dual | Feature.construct)
  }
}

function addSoundMasculine(add: Add, base: string): void {
  add(`${base}ون`, Feature.plural)
  add(`${base}ين`, Feature.plural)
  add(`${base}و`, Feature.plural | Feature.construct)
  add(`${base}ي`, Feature.plural | Feature.construct)
}

function addBroken(add: Add, plural: string): void {
  const stem = stemOf({ ar: plural })
  add(plural, Feature.plural)
  for (const open of stem.suffixed) add(open, Feature.plural | Feature.beforeSuffix)
  if (stem.accusative !== '') add(`${stem.accusative}ا`, Feature.plural)
}
