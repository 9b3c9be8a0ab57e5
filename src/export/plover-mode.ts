import { type EventType, eventTypes } from '../../codebook/event-types.table.js'
import { ploverItemModes } from '../../codebook/plover.table.js'
import type { IncidentView } from '../core/incident.js'
import { toPloverSector } from './plover-entity.js'

/** The types of which a used item says more than the type does. */
const modeFromItems: ReadonlySet<EventType> = new Set(['killing'])

/**
 * PLOVER's mode of an incident: the codebook's, made finer where the view can tell. A strike by drone is `drone`, not `aerial`; a security measure is
 * `troops` or `police` by who takes it, and has no mode where that is not told (a curfew cannot be told from the view); a killing takes its mode from
 * the item used.
 */
export function findPloverMode(view: IncidentView): string | null {
  const used = view.items.filter((item) => item.role === 'used').map((item) => item.category)
  if (view.type === 'air_strike') return used.includes('drone') ? 'drone' : 'aerial'
  if (modeFromItems.has(view.type)) return ploverItemModes.find(([category]) => used.includes(category))?.[1] ?? null
  if (view.type === 'security_measure') {
    const sectors = view.actors.filter((actor) => actor.role === 'actor' || actor.role === 'partner').map(toPloverSector)
    return sectors.includes('MIL') ? 'troops' : sectors.includes('COP') ? 'police' : null
  }
  return eventTypes[view.type].plover[1]
}
