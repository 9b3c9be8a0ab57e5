import type { ViewActor } from '../core/incident.js'
import { isBody } from './public-actor.js'

export type NamedActor = ViewActor & { readonly id: string }

/** Whether an actor is a group or body that can be an object of its own: persons never are, whatever id the view gives them. */
export function isNamed(actor: ViewActor): actor is NamedActor {
  return actor.id !== null && isBody(actor)
}

/** The name of a group or body, or its id where no table has a name. */
export function nameOf(actor: NamedActor): string {
  return actor.name ?? actor.id
}
