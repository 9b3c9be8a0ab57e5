import type { TextItem, TextLine } from './text-item.js'

const arabicLetter = /[\u0620-\u064a\u066e-\u06d3\u0750-\u077f\ufb50-\ufdfb\ufe70-\ufefc]/u
const latinLetter = /\p{Script=Latin}/u

/** A gap wider than this share of the letters' size is a space. */
const spaceWidth = 0.2

/** The lines of a page, in the order in which it draws them. Letters are put in reading order by where they stand, whatever the order in which they were drawn. */
export function toPageLines(items: readonly TextItem[]): TextLine[] {
  const groups: TextItem[][] = []
  for (const item of items) {
    if (item.text === '') continue
    const last = groups.at(-1)?.[0]
    if (last && Math.abs(last.y - item.y) < 0.5 * Math.min(last.size || item.size, item.size || last.size)) groups.at(-1)?.push(item)
    else groups.push([item])
  }
  return groups.map(toLine).filter((line) => line.text !== '')
}

function toLine(items: readonly TextItem[]): TextLine {
  const all = items.map((item) => item.text).join('')
  const isArabic = countOf(all, arabicLetter) >= countOf(all, latinLetter) && arabicLetter.test(all)
  const ordered = isArabic ? fromRight(items) : [...items].sort((a, b) => a.x - b.x)
  let text = ''
  let before: TextItem | null = null
  for (const item of ordered) {
    if (before && gapBetween(before, item) > spaceWidth * item.size) text += ' '
    text += item.text
    before = item
  }
  const inked = items.filter((item) => item.text.trim() !== '')
  return {
    text: toPlainLetters(text).replace(/\s+/gu, ' ').trim(),
    y: items[0].y,
    left: Math.min(...inked.map((item) => item.x)),
    right: Math.max(...inked.map((item) => item.x + item.width)),
    size: Math.max(...inked.map((item) => item.size)),
  }
}

const countOf = (text: string, kind: RegExp): number => [...text].filter((letter) => kind.test(letter)).length

const gapBetween = (a: TextItem, b: TextItem): number => Math.max(a.x, b.x) - (a.x < b.x ? a.x + a.width : b.x + b.width)

/** From right to left, but numbers and Latin words from left to right. A mark over a letter ends within it, and so comes after it. */
function fromRight(items: readonly TextItem[]): TextItem[] {
  const sorted = [...items].sort((a, b) => b.x + b.width - (a.x + a.width))
  const out: TextItem[] = []
  for (let i = 0; i < sorted.length; ) {
    if (!isLeftToRight(sorted[i])) {
      out.push(sorted[i++])
      continue
    }
    let end = i
    for (let k = i + 1; k < sorted.length && !arabicLetter.test(sorted[k].text); k++) if (isLeftToRight(sorted[k]) && isOneRun(sorted.slice(end, k + 1))) end = k
    out.push(...sorted.slice(i, end + 1).reverse())
    i = end + 1
  }
  return out
}

const isLeftToRight = ({ text }: TextItem): boolean => /[\p{Script=Latin}\p{Nd}]/u.test(text) && !arabicLetter.test(text)

/** Numbers of one number touch (`3,500`); words between which there is a space are one run if both are Latin (`Human Rights Watch`). */
function isOneRun(run: readonly TextItem[]): boolean {
  const first = run[0]
  const last = run[run.length - 1]
  const touches = run.every((item, i) => (i === 0 || gapBetween(run[i - 1], item) <= spaceWidth * item.size) && !/^\s|\s$/u.test(item.text))
  return touches || (latinLetter.test(first.text) && latinLetter.test(last.text))
}

/** Shapes of letters (`ﻗ`) become the letters (`ق`); the marks that have a space of their own lose it. */
function toPlainLetters(text: string): string {
  return text.replace(/[\ufb50-\ufd3d\ufd50-\ufdff\ufe70-\ufefc]/gu, (shape) => shape.normalize('NFKC').replace(/^ (?=\p{M})/u, ''))
}
