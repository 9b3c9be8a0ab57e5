import { incidentIdOf } from './incident-id.js'
import type { LinkDecision } from './link-decision.js'
import type { LinkWorld } from './link-world.js'

/**
 * Splits events off an incident by a person's word, in the world, and gives the decisions to keep. The old id stays with the part that holds the event
 * that it is named after (without it, with the larger part); the other part is named after its first event, so an id that a merge had
 * retired can live again. The two are held apart from then on. Nothing is decided where one part would be empty.
 */
export function splitOff(world: LinkWorld, incident: string, events: Iterable<string>): LinkDecision[] {
  const asked = new Set(events)
  const members = world.members(incident).map(({ id }) => id)
  const parts = [members.filter((id) => !asked.has(id)), members.filter((id) => asked.has(id))]
  if (parts.some((part) => part.length === 0)) return []
  const named = parts.findIndex((part) => part.some((id) => incidentIdOf(id) === incident))
  const stays = named >= 0 ? named : parts[1].length > parts[0].length ? 1 : 0
  const [staying, leaving] = [parts[stays], parts[1 - stays]]
  const into = incidentIdOf(leaving[0])
  world.split(incident, into, new Set(leaving))
  const word = { kind: 'apart', event: leaving[0], like: staying[0] } as const
  world.bind([word])
  return [word, { kind: 'split', from: incident, into, events: leaving }]
}
