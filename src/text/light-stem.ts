/**
 * The stem of a folded Arabic word with its commonest prefixes and endings taken off, as a range of the same units. It is for
 * comparing texts only: it knows no word, so it also cuts what is no affix (الماني "German" gives ماني), but two texts are cut alike.
 * The affixes are those of light stemming (Larkey, Ballesteros, Connell 2002, "light10"): و, the article with what is written to it, and
 * the endings of number, gender and relation. At least `shortest` letters are left. The range is packed as `from * 64 + length`; a stem is cut at 63 letters.
 */
export function lightStem(units: Uint16Array, from: number, to: number): number {
  let start = from
  if (to - start > shortest && units[start] === waw) start++
  for (const prefix of prefixes) {
    if (to - start - prefix.length >= 2 && startsWith(units, start, prefix)) {
      start += prefix.length
      break
    }
  }
  let end = to
  for (const ending of endings) {
    if (end - start - ending.length >= shortest - 1 && startsWith(units, end - ending.length, ending)) end -= ending.length
  }
  return start * 64 + Math.min(63, end - start)
}

/** Letters that a stem has at least, one more before the conjunction is taken off. */
const shortest = 3
const waw = 0x648
const prefixes = ['ال', 'بال', 'كال', 'فال', 'لل'].map(unitsOf)
const endings = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'].map(unitsOf)

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from(text, (letter) => letter.charCodeAt(0))
}

function startsWith(units: Uint16Array, at: number, affix: Uint16Array): boolean {
  for (let i = 0; i < affix.length; i++) if (units[at + i] !== affix[i]) return false
  return true
}
