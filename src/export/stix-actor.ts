import type { ActorKind } from '../../codebook/values.table.js'
import type { ViewActor } from '../core/incident.js'
import { isNamed, nameOf } from './named-actor.js'
import { type StixFrame, type StixObject, stixEpoch, stixId, toStixObject } from './stix-object.js'

/** Names of the classes that stand for actors without a name, by kind; armed groups and unknown sides without an id have no object. */
const classNames: Readonly<Partial<Record<ActorKind, string>>> = {
  state_security: 'Security forces',
  state: 'State bodies',
  individual: 'Individuals',
  civilians: 'Civilians',
  crowd: 'Crowds',
  foreign_state: 'Foreign state bodies',
  international: 'International bodies',
}

/** A named armed group as `threat-actor`, a named body as `identity` of an organization, all others as `identity` of a class of people of a country; null for who is not told. */
export function toStixActor(frame: StixFrame, actor: ViewActor): StixObject | null {
  if (isNamed(actor)) {
    const isGroup = actor.kind === 'armed_group'
    const type = isGroup ? 'threat-actor' : 'identity'
    return toStixObject(frame, type, stixId(type, actor.id), stixEpoch, {
      name: nameOf(actor),
      ...(isGroup ? {} : { identity_class: 'organization' }),
      external_references: [{ source_name: 'marsad-actors', external_id: actor.id }],
    })
  }
  const name = classNames[actor.kind]
  if (name === undefined) return null
  return toStixObject(frame, 'identity', stixId('identity', 'class', actor.kind, actor.country), stixEpoch, {
    name: actor.country === null ? name : `${name} (${actor.country})`,
    identity_class: 'class',
  })
}
