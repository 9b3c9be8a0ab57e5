import { daysBetween } from './compare-dates.js'
import { placeRelation } from './compare-places.js'
import { signatureLikeness } from './compare-reports.js'
import type { LinkEvent } from './link-event.js'

/** Days apart from which two days that are both told cannot be one event, however alike the words. */
const tooManyDays = 4
/** Likeness of two reports from which on they are copies, and what differs in them is the coder's slip. */
const copies = 0.5

/** Why two coded events cannot be one incident, in a word; null if they can. It forbids joining whatever the score. */
export function contradictionOf(a: LinkEvent, b: LinkEvent): 'days' | 'country' | 'report' | null {
  if (a.report === b.report) {
    if (areToldApart(a, b)) return 'report'
  } else if (signatureLikeness(a.signature, b.signature) >= copies) return null
  const days = daysBetween(a, b)
  if (days !== null && days >= tooManyDays && a.datePrecision === 1 && b.datePrecision === 1) return 'days'
  if (isTold(a) && isTold(b) && placeRelation(a, b) === 'other_country') return 'country'
  return null
}

/** One report tells two events of a type and a day as its news: whatever else joins them, it tells them apart. */
function areToldApart(a: LinkEvent, b: LinkEvent): boolean {
  return a.type === b.type && !a.background && !b.background && a.datePrecision === 1 && b.datePrecision === 1 && a.start === b.start
}

/** A site is told as such, and finer than a country. */
function isTold(event: LinkEvent): boolean {
  return event.places.some(({ role, precision }) => role === 'site' && precision <= 4)
}
