import type { CodedEvent } from '../../src/core/record.js'
import { distanceKm } from '../../src/gazetteer/place.js'

/** A deadly event as an outside source has it. ISO days, WGS 84 degrees; `best` is its best estimate of the dead. */
export interface ReferenceEvent {
  readonly id: string
  readonly start: string
  readonly end: string
  readonly lat: number
  readonly lon: number
  readonly best: number
}

/** How near a coded event must be: in days to the reference event's, in kilometres to its point. */
const nearDays = 1
const nearKm = 50

const deadlySecurity: ReadonlySet<string> = new Set(['militants_killed', 'protest_repression'])
const happened: ReadonlySet<string> = new Set(['occurred', 'alleged', 'attempted'])

const dayMs = 86_400_000

/**
 * The reference events that no coded event is near, within one day and 50 km. Only events that can kill and that are told as
 * having happened count. Not every reference event was told by the corpus: this is no recall. Unit: reference events.
 */
export function referenceGaps(reference: readonly ReferenceEvent[], events: readonly CodedEvent[]): ReferenceEvent[] {
  const deadly = events.filter((event) => (event.class === 'violence' || deadlySecurity.has(event.type)) && happened.has(event.status))
  return reference.filter((wanted) => !deadly.some((event) => meetsInTime(event, wanted) && meetsInSpace(event, wanted)))
}

/** An event dated no finer than a month meets nothing. */
function meetsInTime({ date }: CodedEvent, wanted: ReferenceEvent): boolean {
  if (date.precision > 2) return false
  return Date.parse(date.start) <= Date.parse(wanted.end) + nearDays * dayMs && Date.parse(date.end) >= Date.parse(wanted.start) - nearDays * dayMs
}

function meetsInSpace({ places }: CodedEvent, wanted: ReferenceEvent): boolean {
  return places.some((place) => place.role === 'site' && distanceKm(place, wanted) <= nearKm)
}
