const rules: readonly (readonly [RegExp, string])[] = [
  [/[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/u, 'diacritics'],
  [/\u0640/u, 'tatweel'],
  [/[\ufb50-\ufdff\ufe70-\ufefe]/u, 'presentation forms'],
  [/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u061c\u00ad]/u, 'bidi or zero-width characters'],
  [/[\u0000-\u001f\u007f-\u009f\u00a0\u2000-\u200a\u202f\u3000]/u, 'control characters or odd spaces'],
  [/^\s|\s$|\s\s/u, 'spaces at an end or in a row'],
]
/** Letters and digits that folding turns into others: a table writes the Arabic ones. */
const foldedAway = /[\u06a9\u06cc\u06c1\u06be\u06d5\u06d2\u0660-\u0669\u06f0-\u06f9]/u

/** Nearly every text of the tables: ASCII and the Arabic letters, with single spaces inside. */
const plain = /^(?:[!-~\u0621-\u063a\u0641-\u064a]| (?=[^ ]))*$/u

/** What a table must not hold in a text: null if the text is clean. */
export function findUnclean(text: string): string | null {
  if (plain.test(text) && !text.startsWith(' ')) return null
  for (const [pattern, what] of rules) if (pattern.test(text)) return what
  if (text !== text.normalize('NFC')) return 'text that is not NFC'
  return foldedAway.test(text) ? 'letters or digits of other keyboards' : null
}

/** The same for an example, which may hold diacritics as reports do, but nothing that no one sees. */
export function findInvisible(text: string): string | null {
  for (const [pattern, what] of rules.slice(2)) if (pattern.test(text)) return what
  return null
}
