import type { LinkEvent } from './link-event.js'
import type { LinkWorld } from './link-world.js'

/** Whether a person's word keeps an event out of an incident. */
export function isHeldApart(world: LinkWorld, event: LinkEvent, incident: string): boolean {
  for (const other of world.words.of('apart', event.id)) if (world.incidentOf(other) === incident) return true
  return false
}

/** Whether a person's word on any of their events keeps two incidents apart. */
export function areHeldApart(world: LinkWorld, a: string, b: string): boolean {
  if (world.words.isEmpty) return false
  return world.members(a).some((member) => isHeldApart(world, member, b))
}
