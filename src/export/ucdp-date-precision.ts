import type { ViewDate } from '../core/incident.js'

const dayLength = 86_400_000
/** GED has no event longer than a year. */
const longest = 366

/**
 * `date_prec`: 1 exact day, 2 two to six days, 3 a week, 4 a month, 5 up to a year; null where the date is wider or unknown. One day of precision 5 is
 * unknown: it is the day of the report that recalls the event, which may be of any year.
 */
export function toUcdpDatePrecision({ start, end, precision }: ViewDate): 1 | 2 | 3 | 4 | 5 | null {
  const days = Math.round((Date.parse(end) - Date.parse(start)) / dayLength) + 1
  if (days > longest || (precision === 5 && days === 1)) return null
  const bySpan = days === 1 ? 1 : days <= 6 ? 2 : days <= 7 ? 3 : days <= 31 ? 4 : 5
  // "Within a week" of one day is a known week: the day itself is not told.
  const byWord = { 1: 1, 2: days === 1 ? 3 : 2, 3: 4, 4: 5, 5: 5 }[precision]
  return Math.max(bySpan, byWord) as 1 | 2 | 3 | 4 | 5
}
