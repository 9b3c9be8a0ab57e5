import type { IncidentView } from '../core/incident.js'

/** The middles of the ranges of Admiralty credibility in appendix A of STIX 2.1: confirmed by other sources, probably, possibly true, doubtful, improbable. */
const steps = [90, 70, 50, 30, 10] as const

/** The fields whose dispute casts doubt on the event itself; that tolls or actors differ does not. */
const coreFields: ReadonlySet<string> = new Set(['type', 'status', 'date', 'place', 'places'])

/**
 * How sure one may be, from 0 to 100, that the incident is as it is told: told as fact by two outlets or more 90, by one 70; alleged or planned 50;
 * denied 30. One step less where outlets differ on type, status, date or place. Outlets that copy one agency count as several.
 */
export function stixConfidence(view: IncidentView): number {
  const isFact = view.status === 'occurred' || view.status === 'attempted' || view.status === 'foiled'
  const step = isFact ? (view.sources.length > 1 ? 0 : 1) : view.status === 'denied' ? 3 : 2
  const isDisputed = view.disputed.some((field) => coreFields.has(field.split('.')[0]))
  return steps[isDisputed ? step + 1 : step]
}
