import { type FeatureValues, featureAt } from './feature-values.js'
import type { LinkEvent } from './link-event.js'

/** Precision from which on a date is a month or longer. */
const period = 3

/** Days between the days told, 0 where they overlap; null where one of them is unknown. */
export function daysBetween(a: LinkEvent, b: LinkEvent): number | null {
  if (a.start === null || b.start === null || a.end === null || b.end === null) return null
  return Math.max(0, a.start - b.end, b.start - a.end)
}

export function compareDates(a: LinkEvent, b: LinkEvent, values: FeatureValues): void {
  const days = daysBetween(a, b)
  const bothTold = a.datePrecision === 1 && b.datePrecision === 1
  if (days === null) values[featureAt.date_untold] = 1
  else if (a.datePrecision >= period || b.datePrecision >= period) values[days === 0 ? featureAt.inside_period : featureAt.outside_period] = 1
  else if (days === 0) values[bothTold ? featureAt.same_day : featureAt.maybe_same_day] = 1
  else if (days === 1) values[bothTold ? featureAt.next_day : featureAt.maybe_next_day] = 1
  else values[bothTold ? featureAt.days_apart : featureAt.maybe_days_apart] = Math.min(6, Math.log2(days))
  if (isAfter(a, b) || isAfter(b, a)) values[featureAt.not_yet] = 1
  if (a.published === null || b.published === null || a.published === b.published) return
  values[bothTold ? featureAt.later_report : featureAt.published_apart] = Math.min(8, Math.log2(1 + Math.abs(a.published - b.published)))
  if (bothTold && days === 0) values[featureAt.same_day_later] = 1
}

/** Whether an event begins, on a day that is told, after the other's report came out. */
export function isAfter(event: LinkEvent, other: LinkEvent): boolean {
  return event.datePrecision === 1 && event.start !== null && other.published !== null && event.start > other.published
}
