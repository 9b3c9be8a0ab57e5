import type { LinkDecision } from './link-decision.js'
import type { LinkEvent } from './link-event.js'
import type { LinkWorld } from './link-world.js'
import { scorePair } from './score-pair.js'

/** Makes the incidents of two events one, in the world: the one with more events keeps its id, of equals the one whose id sorts first. */
export function mergeIncidents(world: LinkWorld, one: LinkEvent, other: LinkEvent): LinkDecision {
  const here = world.incidentOf(one.id)!
  const there = world.incidentOf(other.id)!
  const more = world.memberCount(here) - world.memberCount(there)
  const [event, like] = more > 0 || (more === 0 && here < there) ? [one, other] : [other, one]
  const into = world.incidentOf(event.id)!
  const from = world.incidentOf(like.id)!
  world.merge(from, into)
  return { kind: 'merge', from, into, event: event.id, like: like.id, ...scorePair(event, like) }
}
