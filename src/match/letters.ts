/** Arabic letters and affixes that the engine itself has to know, folded. Words belong to the language pack. */
export const letters = {
  /** "and", written to the next word or, before digits, alone. */
  and: 'و',
  article: 'ال',
  alif: 'ا',
  /** "for, to"; before the article it takes its alif's place. */
  lam: 'ل',
  /** Ending of adjectives of relation. */
  ya: 'ي',
  /** Marks of the Hijri and the Gregorian year behind a number. */
  hijriMark: 'ه',
  gregorianMark: 'م',
} as const
