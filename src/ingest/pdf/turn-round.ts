/** True where the words of a text stand letters last to first: `ة` and `ى` end Arabic words and begin none. */
export function isTurnedRound(text: string): boolean {
  const begin = text.match(/(?<![\p{L}\p{M}])[\u0629\u0649](?=\p{L}\p{L})/gu)?.length ?? 0
  const end = text.match(/(?<=\p{L}\p{L})[\u0629\u0649](?![\p{L}\p{M}])/gu)?.length ?? 0
  return begin >= 3 && begin > 3 * end
}

/** A text last to first; numbers and Latin words keep their order. */
export function turnRound(text: string): string {
  return [...text]
    .reverse()
    .join('')
    .replace(/[\p{Script=Latin}\p{Nd}](?:[\p{Script=Latin}\p{Nd}.,:/-]*[\p{Script=Latin}\p{Nd}])?/gu, (run) => [...run].reverse().join(''))
}

const mirrored: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«', '{': '}', '}': '{' }

/** Brackets as they are read: some PDFs name the shape that is seen, which right to left is the other one. */
export function toReadBrackets(text: string): string {
  const other = text.replace(/[()[\]{}«»]/gu, (bracket) => mirrored[bracket])
  return unmatched(other) < unmatched(text) ? other : text
}

function unmatched(text: string): number {
  let faults = 0
  const open: string[] = []
  for (const [mark] of text.matchAll(/[()[\]{}«»]/gu)) {
    if ('([{«'.includes(mark)) open.push(mirrored[mark])
    else if (open.at(-1) === mark) open.pop()
    else faults++
  }
  return faults + open.length
}
