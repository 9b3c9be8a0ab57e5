import type { CodedEvent } from '../../src/core/record.js'
import { type Figure, figureOf } from './figure.js'

/** Of all events, those that no words date: they took the report's day or none. Unit: events. */
export function missingDates(events: readonly CodedEvent[]): Figure {
  return figureOf(events, (event) => event.date.evidence.length === 0)
}
