import { type FtmEntity, ftmId, toFtmCountry, toFtmEntity } from './ftm-entity.js'
import { type NamedActor, nameOf } from './named-actor.js'

export function ftmPartyId(actor: NamedActor): string {
  return ftmId('actor', actor.id)
}

/** A named body of a state as `PublicBody`, a named armed group or international body as `Organization`. */
export function toFtmParty(actor: NamedActor): FtmEntity {
  const isBody = actor.kind === 'state' || actor.kind === 'state_security' || actor.kind === 'foreign_state'
  return toFtmEntity(ftmPartyId(actor), isBody ? 'PublicBody' : 'Organization', { name: nameOf(actor), country: toFtmCountry(actor.country) })
}
