import type { TextLine } from './text-item.js'

const endsSentence = /[.!؟?:…»")]$/u
/** `12`, `- 3 -`, `2/7`. */
const isPageNumber = (text: string): boolean => /^[-–|]?\s*\p{Nd}{1,4}(?:\s*\/\s*\p{Nd}{1,4})?\s*[-–|]?$/u.test(text)

/** The paragraphs of a document, from the lines of its pages; page numbers and lines that stand at one place on most pages are left out. */
export function toParagraphs(pages: readonly (readonly TextLine[])[]): string[] {
  const running = runningLines(pages)
  const paragraphs: string[] = []
  let open = false
  for (const page of pages) {
    const lines = page.filter((line) => !running.has(keyOf(line)) && !isPageNumber(line.text))
    const gap = usualGap(lines)
    const left = Math.min(...lines.map((line) => line.left))
    const right = Math.max(...lines.map((line) => line.right))
    for (const [i, line] of lines.entries()) {
      const before = lines[i - 1]
      if (open && (before ? goesOn(before, line, gap, left, right) : !endsSentence.test(paragraphs[paragraphs.length - 1]))) paragraphs[paragraphs.length - 1] += ` ${line.text}`
      else paragraphs.push(line.text)
      open = true
    }
  }
  return paragraphs
}

/** The second line is near, of the same size, and the first was not cut short by the end of a paragraph. */
function goesOn(before: TextLine, line: TextLine, gap: number, left: number, right: number): boolean {
  const step = before.y - line.y
  if (step < 0 || step > 1.35 * gap * before.size || Math.abs(before.size - line.size) > 0.15 * line.size) return false
  const isShort = before.right - before.left < 0.8 * (right - left)
  return !(isShort && endsSentence.test(before.text))
}

/** The usual distance from one line to the next, in sizes of the upper one's letters. */
function usualGap(lines: readonly TextLine[]): number {
  const steps = lines.slice(1).flatMap((line, i) => {
    const step = lines[i].y - line.y
    return step > 0 && step < 3 * lines[i].size ? [step / lines[i].size] : []
  })
  return steps.sort((a, b) => a - b)[Math.floor((steps.length - 1) / 2)] ?? 0
}

const keyOf = (line: TextLine): string => `${Math.round(line.y)} ${line.text.replace(/\p{Nd}+/gu, '#')}`

function runningLines(pages: readonly (readonly TextLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const page of pages) for (const key of new Set(page.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => pages.length >= 3 && count > pages.length / 2).map(([key]) => key))
}
