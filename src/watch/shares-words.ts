/** Of the shorter text's words so many stand in the longer. */
const leastShare = 0.8

/** True where one text holds nearly all words of the other: an article and its update. */
export function sharesWords(one: string, other: string): boolean {
  const [shorter, longer] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length)
  const left = new Map<string, number>()
  for (const word of longer) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of shorter) {
    const count = left.get(word) ?? 0
    if (count > 0) shared++
    left.set(word, count - 1)
  }
  return shorter.length > 0 && shared >= shorter.length * leastShare
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
