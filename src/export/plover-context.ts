import type { EventType } from '../../codebook/event-types.table.js'
import { ploverDomainContexts, ploverItemContexts, ploverTypeContexts } from '../../codebook/plover.table.js'
import type { Domain, ItemCategory } from '../../codebook/values.table.js'
import type { IncidentView } from '../core/incident.js'

type Contexts<Key extends string> = Readonly<Partial<Record<Key, readonly string[]>>>

const ofDomain: Contexts<Domain> = ploverDomainContexts
const ofType: Contexts<EventType> = ploverTypeContexts
const ofItem: Contexts<ItemCategory> = ploverItemContexts

/**
 * PLOVER's contexts of an incident, and after them its auxiliary flags, which the manual (section "Event, Mode, and Context") keeps in the same list:
 * `historical` for background, `future` for what is planned, `negation` for what is denied, and for what was foiled unless stopping it is the event.
 * `hypothetical` is never set: hypotheses are no events in Marsad.
 */
export function findPloverContexts(view: IncidentView): string[] {
  const items = view.items.flatMap((item) => ofItem[item.category as ItemCategory] ?? [])
  const people = view.type === 'border_interdiction' && view.figures.some((figure) => figure.of === 'migrants') ? ['migration'] : []
  const isNegated = view.status === 'denied' || (view.status === 'foiled' && view.class !== 'security')
  const flags = [view.background && 'historical', view.status === 'planned' && 'future', isNegated && 'negation'].filter((flag) => flag !== false)
  return [...new Set([...(ofDomain[view.domain] ?? []), ...(ofType[view.type] ?? []), ...items, ...people, ...flags])]
}
