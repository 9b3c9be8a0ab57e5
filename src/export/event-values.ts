import type { CodedEvent, EventPlace } from '../core/record.js'

/** What tables of events have of a record: `events.csv` as text, `events/` of a folder of parts as typed columns. */

export function sitesOf(event: CodedEvent): EventPlace[] {
  return event.places.filter((place) => place.role === 'site')
}

/** The first site with a coordinate and a precision up to 4. */
export function pinOf(event: CodedEvent): EventPlace | null {
  return sitesOf(event).find((site) => site.lat !== null && site.precision <= 4) ?? null
}

/** Ids of those in a role, else their kind. */
export function partiesOf(event: CodedEvent, role: string): string[] {
  return event.actors.filter((actor) => actor.role === role).map((actor) => actor.id ?? actor.kind)
}

/** The largest told minimum, and the maximum of that count, null where open. */
export function rangeOf(event: CodedEvent, what: string): readonly [min: number | null, max: number | null] {
  const counts = event.counts.filter((count) => count.what === what)
  if (counts.length === 0) return [null, null]
  const lows = counts.map((count) => count.min).filter((value): value is number => value !== null)
  const total = counts.reduce((best, count) => ((count.min ?? 0) > (best.min ?? 0) ? count : best))
  return [lows.length > 0 ? Math.max(...lows) : null, total.max]
}
