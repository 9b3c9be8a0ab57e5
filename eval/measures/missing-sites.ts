import type { CodedEvent } from '../../src/core/record.js'
import { type Figure, figureOf } from './figure.js'

/** Courts, pledges, lists and talks have a seat, which is no site (codebook rule 15); what is done to people is done somewhere. */
const sited: ReadonlySet<string> = new Set(['violence', 'security', 'demonstration'])

/** Of the events of classes that happen somewhere (violence, security, demonstration), those without a site. Unit: events. */
export function missingSites(events: readonly CodedEvent[]): Figure {
  return figureOf(
    events.filter((event) => sited.has(event.class)),
    (event) => !event.places.some((place) => place.role === 'site'),
  )
}
