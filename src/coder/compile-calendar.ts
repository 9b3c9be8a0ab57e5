import type { LanguagePack } from '../match/language-pack.js'
import { Lexicon } from '../match/lexicon.js'
import { PhraseMatcher } from '../match/phrase-matcher.js'
import type { Sense } from './compile-pack.js'
import { kindBits } from './sense-kinds.js'

/** The matcher of a pack's words for time, numbers and what binds them: all that `readDate` needs, compiled in a few milliseconds. */
export function compileCalendar(pack: Pick<LanguagePack, 'timeWords' | 'particles' | 'numberWords'>): PhraseMatcher<Sense> {
  const lexicon = new Lexicon()
  const matcher = new PhraseMatcher<Sense>(lexicon, ({ kind }) => kindBits[kind])
  const rows: { readonly ar: string; readonly sense: Sense }[] = [
    ...pack.particles.map((word) => ({ ar: word.ar, sense: { kind: 'particle' as const, word } })),
    ...pack.timeWords.map((word) => ({ ar: word.ar, sense: { kind: 'time' as const, word } })),
    ...pack.numberWords.map((word) => ({ ar: word.ar, sense: { kind: 'number' as const, word } })),
  ]
  for (const ar of new Set(rows.map((row) => row.ar))) if (!ar.includes(' ')) lexicon.addWord(ar)
  for (const { ar } of rows) for (const word of ar.split(' ')) lexicon.addUnknown(word)
  for (const { ar, sense } of rows) matcher.addPhrase(ar, sense)
  return matcher
}
