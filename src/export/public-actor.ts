import type { ActorKind } from '../../codebook/values.table.js'
import type { ViewActor } from '../core/incident.js'

const bodies: ReadonlySet<ActorKind> = new Set(['state_security', 'state', 'armed_group', 'foreign_state', 'international'])

/** Whether a kind is that of groups, agencies or states; whoever is of another kind, or of one not known, is treated as a person. */
export const isBodyKind = (kind: unknown): boolean => bodies.has(kind as ActorKind)

/** A body: a group, an agency, a state. All others are persons, who have no name in any export, whatever the view holds. */
export function isBody(actor: ViewActor): boolean {
  return isBodyKind(actor.kind)
}

/** The name of a body; null for persons, and for bodies without one. */
export function publicName(actor: ViewActor): string | null {
  return isBody(actor) ? actor.name : null
}

/** The id of a body; null for persons, and for bodies without one. */
export function publicId(actor: ViewActor): string | null {
  return isBody(actor) ? actor.id : null
}
