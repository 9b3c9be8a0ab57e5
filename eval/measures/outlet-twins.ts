import type { CodedEvent, CodedReport, EventCount } from '../../src/core/record.js'
import type { Figure } from './figure.js'

export interface OutletTwins {
  /** Of the events with a day and an exact site, those that an event of another outlet equals in type, day and site. Unit: events. */
  readonly twinned: Figure
  /** Of the pairs of twins that both tell of killed, those whose totals are equal or overlap. Unit: pairs of events. */
  readonly killedAgree: Figure
}

interface Told {
  readonly outlet: string
  readonly killed: EventCount | null
}

/** The codebook's precision of a town or of a spot near one. */
const exactPrecision = 2

/** How far outlets agree on the events that they all tell. */
export function outletTwins(records: readonly CodedReport[]): OutletTwins {
  const told: Told[] = []
  const groups = new Map<string, Set<Told>>()
  for (const { report, events } of records) {
    if (report.source === null) continue
    for (const event of events) {
      const keys = keysOf(event)
      if (keys.length === 0) continue
      const one = { outlet: report.source, killed: totalKilled(event) }
      told.push(one)
      for (const key of keys) groups.set(key, (groups.get(key) ?? new Set()).add(one))
    }
  }
  const twins = new Map<Told, Set<Told>>()
  for (const group of groups.values()) for (const one of group) for (const other of group) if (one.outlet !== other.outlet) twins.set(one, (twins.get(one) ?? new Set()).add(other))
  // every pair is met from both its ends
  let counted = 0
  let agreed = 0
  for (const [one, others] of twins) {
    for (const other of others) {
      if (!one.killed || !other.killed) continue
      counted++
      if (overlap(one.killed, other.killed)) agreed++
    }
  }
  return { twinned: { count: twins.size, of: told.length }, killedAgree: { count: agreed / 2, of: counted / 2 } }
}

/** What an event shares with its twins, once for each exact site; none without a day. */
function keysOf(event: CodedEvent): string[] {
  const day = dayOf(event)
  if (day === null) return []
  return event.places.flatMap((place) => (place.role === 'site' && place.precision <= exactPrecision && place.gazetteerId !== null ? [`${event.type} ${day} ${place.gazetteerId}`] : []))
}

/** The exact day told, or the report's day for its news. */
function dayOf({ date }: CodedEvent): string | null {
  const isExact = date.precision === 1 && date.start === date.end
  const isPublished = date.precision === 2 && date.evidence.length === 0
  return isExact || isPublished ? date.start : null
}

/** The highest figure: the others are its parts. */
function totalKilled({ counts }: CodedEvent): EventCount | null {
  const killed = counts.filter((count) => count.what === 'killed')
  return killed.reduce<EventCount | null>((best, count) => (best === null || lowest(count) > lowest(best) ? count : best), null)
}

const lowest = (count: EventCount): number => count.min ?? 0
const highest = (count: EventCount): number => count.max ?? Number.POSITIVE_INFINITY

function overlap(a: EventCount, b: EventCount): boolean {
  return lowest(a) <= highest(b) && lowest(b) <= highest(a)
}
