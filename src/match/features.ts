/** What a written form tells of its word, as bits. */
export const Feature = {
  singular: 1 << 0,
  dual: 1 << 1,
  plural: 1 << 2,
  feminine: 1 << 3,
  perfect: 1 << 4,
  imperfect: 1 << 5,
  /** The form can only be active or only passive; without either bit the writing does not tell. */
  active: 1 << 6,
  passive: 1 << 7,
  masdar: 1 << 8,
  participle: 1 << 9,
  /** Dual and sound plural without their nun: a genitive or a suffix follows. */
  construct: 1 << 10,
  /** The form is written only before a pronoun suffix. */
  beforeSuffix: 1 << 11,
  /** The word takes no pronoun suffix. */
  bare: 1 << 19,
  /** Set when a word is analysed: */
  definite: 1 << 12,
  suffix: 1 << 13,
  conjunction: 1 << 14,
  prepositionB: 1 << 15,
  prepositionL: 1 << 16,
  prepositionK: 1 << 17,
  future: 1 << 18,
} as const

export const anyPreposition = Feature.prepositionB | Feature.prepositionL | Feature.prepositionK
export const anyProclitic = anyPreposition | Feature.conjunction | Feature.future
export const finite = Feature.perfect | Feature.imperfect

/** True for forms of the finite verb, not for verbal nouns and participles. */
export function isFiniteForm(features: number): boolean {
  return (features & finite) !== 0
}
