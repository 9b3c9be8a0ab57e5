import type { ViewDate } from '../core/incident.js'

/** Whether no day is known at all: such a date runs from 0001-01-01 to 9999-12-31 (`docs/decisions/0006-unknown-date.md`). */
export function isUnknownDate(date: ViewDate): boolean {
  return date.start.startsWith('0001-') || date.end.startsWith('9999-')
}

/** `2023-03-12`, `2023-03-12 to 2023-03-14`, `2023-03` and `2023` where only these are known, `date unknown`. */
export function toDateWords(date: ViewDate): string {
  if (isUnknownDate(date)) return 'date unknown'
  const [start, end] = toKnownParts(date)
  return start === end ? start : `${start} to ${end}`
}

/** First and last day, cut to what is known: years where the precision is 4, months where it is 3. */
export function toKnownParts({ start, end, precision }: ViewDate): [string, string] {
  const length = precision === 4 ? 4 : precision === 3 ? 7 : 10
  return [start.slice(0, length), end.slice(0, length)]
}
