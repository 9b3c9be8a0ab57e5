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
}

/** Every written form of a noun or adjective without clitics: number, gender, case endings that are written, construct. */
export function nounForms(row: NounRow): WrittenForm[] {
  const forms: WrittenForm[] = []
  const add = (text: string, features: number) => forms.push({ text, features })
  const plurals = row.plural === undefined ? [] : typeof row.plural === 'string' ? [row.plural] : row.plural
  // -ين is written for the dual and the sound plural alike; news means the plural
  const oblique = !plurals.includes('sound_masc')
  addSingular(add, row.ar, 0, oblique)
  if (row.feminine) addSingular(add, `${row.ar}ة`, Feature.feminine)
  if (row.feminine) addSoundFeminine(add, row.ar)
  for (const plural of plurals) {
    if (plural === 'sound_masc') addSoundMasculine(add, row.ar)
    else if (plural === 'sound_fem') addSoundFeminine(add, row.ar.replace(/[ةه]$/u, ''))
    else addBroken(add, plural)
  }
  return forms
}

function addSingular(add: (text: string, features: number) => void, text: string, gender: number, oblique = true): void {
  const features = Feature.singular | gender
  const dual = Feature.dual | gender
  add(text, features)
  if (text.endsWith('ة')) {
    const open = `${text.slice(0, -1)}ت`
    add(open, features | Feature.beforeSuffix)
    addDual(add, open, dual)
    return
  }
  if (text.endsWith('ى')) {
    const open = text.slice(0, -1)
    add(`${open}ا`, features | Feature.beforeSuffix)
    addDual(add, `${open}ي`, dual)
    return
  }
  if (text.endsWith('اء')) {
    for (const seat of ['ؤ', 'ئ']) add(text.slice(0, -1) + seat, features | Feature.beforeSuffix)
    addDual(add, text, dual)
    return
  }
  add(`${text}ا`, features)
  addDual(add, text, dual, oblique)
}

function addDual(add: (text: string, features: number) => void, base: string, features: number, oblique = true): void {
  add(`${base}ان`, features)
  add(`${base}ا`, features | Feature.construct)
  if (!oblique) return
  add(`${base}ين`, features)
  add(`${base}ي`, features | Feature.construct)
}

function addSoundMasculine(add: (text: string, features: number) => void, text: string): void {
  const base = /[ىي]$/u.test(text) && text.endsWith('ى') ? text.slice(0, -1) : text
  add(`${base}ون`, Feature.plural)
  add(`${base}ين`, Feature.plural)
  add(`${base}و`, Feature.plural | Feature.construct)
  add(`${base}ي`, Feature.plural | Feature.construct)
}

function addSoundFeminine(add: (text: string, features: number) => void, base: string): void {
  add(`${base}ات`, Feature.plural | Feature.feminine)
}

function addBroken(add: (text: string, features: number) => void, plural: string): void {
  add(plural, Feature.plural)
  if (plural.endsWith('ة')) add(`${plural.slice(0, -1)}ت`, Feature.plural | Feature.beforeSuffix)
  else if (plural.endsWith('ى')) add(`${plural.slice(0, -1)}ا`, Feature.plural | Feature.beforeSuffix)
  else if (plural.endsWith('اء')) for (const seat of ['ؤ', 'ئ']) add(plural.slice(0, -1) + seat, Feature.plural | Feature.beforeSuffix)
  else add(`${plural}ا`, Feature.plural)
}
