import { type AcledSubEvent, acledDisruptedIfFoiled, acledSubEvents } from '../../codebook/acled.table.js'
import { type EventType, eventTypes } from '../../codebook/event-types.table.js'
import type { IncidentView } from '../core/incident.js'
import { findToldTarget } from './find-told-target.js'

const weapons: ReadonlySet<string> = new Set(['firearm', 'ammunition', 'explosive', 'explosive_device', 'suicide_belt', 'chemical', 'bladed_weapon', 'drone', 'rocket'])
const disruptedIfFoiled: ReadonlySet<EventType> = new Set<EventType>(acledDisruptedIfFoiled)

/** ACLED's sub-event type: the codebook's for the type, made finer by who stands on each side where the view tells it. `siteCountry` is ISO 3166-1 alpha-2. */
export function toAcledSubEvent(view: IncidentView, siteCountry: string | null): AcledSubEvent {
  if (view.status === 'foiled' && view.class === 'violence') return disruptedIfFoiled.has(view.type) ? 'Disrupted weapons use' : 'Other'
  switch (view.type) {
    case 'armed_attack':
      return findToldTarget(view) === 'armed' ? 'Armed clash' : 'Attack'
    case 'territory_change':
      return toTerritoryChange(view, siteCountry)
    case 'riot':
      return view.actors.some((actor) => actor.role === 'recipient' && (actor.kind === 'civilians' || actor.kind === 'individual')) ? 'Mob violence' : 'Violent demonstration'
    case 'protest_repression':
      return usesLethalForce(view) ? 'Excessive force against protesters' : 'Protest with intervention'
    case 'seizure': {
      const seized = view.items.filter((item) => item.role === 'seized')
      return seized.length > 0 && !seized.some((item) => weapons.has(item.category)) ? 'Other' : 'Disrupted weapons use'
    }
    default:
      return eventTypes[view.type].acled
  }
}

/** ACLED counts foreign states among those who overtake; where nobody is told to have taken the place it is a clash and no more. */
function toTerritoryChange(view: IncidentView, siteCountry: string | null): AcledSubEvent {
  const taker = view.actors.find((actor) => actor.role === 'actor')
  switch (taker?.kind) {
    case 'state_security':
    case 'state':
      return taker.country === null || taker.country === siteCountry ? 'Government regains territory' : 'Non-state actor overtakes territory'
    case 'armed_group':
    case 'foreign_state':
    case 'international':
      return 'Non-state actor overtakes territory'
    default:
      return 'Armed clash'
  }
}

function usesLethalForce(view: IncidentView): boolean {
  const isKilled = view.figures.some((figure) => figure.what === 'killed' && figure.of !== 'security' && (figure.low ?? 0) > 0)
  return isKilled || view.items.some((item) => item.role === 'used' && item.category === 'firearm')
}

/** Civilians were the main or only target, and that is told: never for battles, always for excessive force against protesters. */
export function isCivilianTargeting(view: IncidentView, subEvent: AcledSubEvent): boolean {
  if (subEvent === 'Excessive force against protesters') return true
  const { eventType } = acledSubEvents[subEvent]
  const canBe = eventType === 'Explosions/Remote violence' || eventType === 'Violence against civilians' || eventType === 'Riots'
  return canBe && findToldTarget(view) === 'civilian'
}
