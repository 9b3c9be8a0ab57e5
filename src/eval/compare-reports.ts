import type { GoldReport } from './gold-report.js'
import { type EventPairing, pairEvents } from './pair-events.js'
import type { Reading } from './reading.js'

/** A gold report beside the reading with its id, their events paired; null where there is no reading of it. */
export interface ComparedReport {
  readonly gold: GoldReport
  readonly reading: Reading | null
  readonly pairing: EventPairing
}

/** Every gold report, in order, beside its reading. Readings without gold are left out; of two with one id the last counts. */
export function compareReports(gold: readonly GoldReport[], readings: readonly Reading[]): ComparedReport[] {
  const byId = new Map(readings.map((reading) => [reading.id, reading]))
  return gold.map((report) => {
    const reading = byId.get(report.doc) ?? null
    return { gold: report, reading, pairing: pairEvents(report.events, reading) }
  })
}
