import { ucdpCountries } from '../../codebook/ucdp.table.js'
import type { ActorKind } from '../../codebook/values.table.js'
import type { IncidentView, ViewActor } from '../core/incident.js'
import { findToldTarget } from './find-told-target.js'
import { bestOf } from './find-toll.js'
import { isBody, publicName } from './public-actor.js'

/** 1 state-based, 2 non-state, 3 one-sided; null where the reports do not tell enough. */
export type UcdpViolence = 1 | 2 | 3 | null

export interface UcdpSides {
  readonly violence: UcdpViolence
  /** Of state-based violence the government's side, of one-sided violence the doer. Empty where no name is told. */
  readonly sideA: string
  readonly sideB: string
  readonly gwnoA: number | null
  readonly gwnoB: number | null
  /** Whose dead are told by the figures "security" and "militants": null where these do not tell the side. */
  readonly securityDead: 'a' | 'b' | null
  readonly militantDead: 'a' | 'b' | null
}

const states: ReadonlySet<ActorKind> = new Set(['state_security', 'state', 'foreign_state', 'international'])
/** Courts and ministries do not fight: as a target they are civilian. */
const fightingStates: ReadonlySet<ActorKind> = new Set(['state_security', 'foreign_state', 'international'])
const publicDomains: ReadonlySet<string> = new Set(['terrorism', 'armed_conflict'])
const noSides: UcdpSides = { violence: null, sideA: '', sideB: '', gwnoA: null, gwnoB: null, securityDead: null, militantDead: null }

/** Nobody organised is told to have used force, and nothing lets one suppose it: persons did it, or it is crime or unrest without a doer. */
export function lacksOrganisedSide(view: IncidentView): boolean {
  if (findDoer(view) !== null) return false
  const doers = view.actors.filter((actor) => actor.role === 'actor')
  if (doers.length > 0 && doers.every((actor) => actor.kind !== 'unknown')) return true
  return !publicDomains.has(view.domain) && view.class !== 'security'
}

/** Type of violence and sides by who acts and whom it hits, as far as it is told; nobody is told to fight himself. `siteCountry` is ISO 3166-1 alpha-2. */
export function toUcdpSides(view: IncidentView, siteCountry: string | null): UcdpSides {
  const sides = findSides(view, siteCountry)
  return sides.sideA !== '' && sides.sideA === sides.sideB ? { ...noSides, sideA: sides.sideA, gwnoA: sides.gwnoA } : sides
}

function findSides(view: IncidentView, siteCountry: string | null): UcdpSides {
  const doer = findDoer(view)
  if (doer === null) return noSides
  const target = findTarget(view, doer)
  const isState = states.has(doer.kind)
  const told = target === null ? findToldTarget(view) : null
  const fightsMilitants = isState && (target?.kind === 'armed_group' || (target === null && told !== 'civilian' && bestOf(view, 'killed', 'militants') > 0))
  if (isState && target !== null && fightingStates.has(target.kind)) return stateBased(doer, target, siteCountry, { securityDead: null, militantDead: null })
  if (fightsMilitants) return stateBased(doer, target, siteCountry, { securityDead: 'a', militantDead: 'b' })
  if (!isState && target?.kind === 'armed_group') return { ...noSides, violence: 2, sideA: sideOf(doer, siteCountry), sideB: sideOf(target, siteCountry) }
  if (!isState && (target !== null || told === 'armed')) return stateBased(target, doer, siteCountry, { securityDead: 'a', militantDead: 'b' })
  if (told === 'civilian')
    return {
      violence: 3,
      sideA: sideOf(doer, siteCountry),
      sideB: 'Civilians',
      gwnoA: gwnoOf(doer, siteCountry),
      gwnoB: null,
      securityDead: isState ? 'a' : null,
      militantDead: isState ? null : 'a',
    }
  return { ...noSides, sideA: sideOf(doer, siteCountry), gwnoA: gwnoOf(doer, siteCountry) }
}

function stateBased(a: ViewActor | null, b: ViewActor | null, siteCountry: string | null, dead: Pick<UcdpSides, 'securityDead' | 'militantDead'>): UcdpSides {
  return { violence: 1, sideA: sideOf(a, siteCountry), sideB: sideOf(b, siteCountry), gwnoA: gwnoOf(a, siteCountry), gwnoB: gwnoOf(b, siteCountry), ...dead }
}

/** A named body that acts, else one that claims it, else an unnamed body that acts, else the group that the attackers belong to. */
function findDoer(view: IncidentView): ViewActor | null {
  const having = (role: ViewActor['role']) => view.actors.filter((actor) => actor.role === role && isBody(actor))
  const isNamed = (actor: ViewActor) => publicName(actor) !== null
  const acting = having('actor')
  return acting.find(isNamed) ?? having('claimant').find(isNamed) ?? acting[0] ?? (view.class === 'violence' ? having('affiliation')[0] : undefined) ?? null
}

function findTarget(view: IncidentView, doer: ViewActor): ViewActor | null {
  const isFighting = (actor: ViewActor) => actor !== doer && (actor.kind === 'armed_group' || fightingStates.has(actor.kind))
  const having = (role: ViewActor['role']) => view.actors.filter((actor) => actor.role === role && isFighting(actor))
  const targets = [...having('recipient'), ...(view.class === 'security' ? having('affiliation') : []), ...(view.type === 'clash' ? having('actor') : [])]
  return targets.find((actor) => publicName(actor) !== null) ?? targets[0] ?? null
}

function countryOf(actor: ViewActor, siteCountry: string | null): string | null {
  return actor.country ?? (actor.kind === 'state_security' || actor.kind === 'state' ? siteCountry : null)
}

function sideOf(actor: ViewActor | null, siteCountry: string | null): string {
  if (actor === null) return ''
  if (actor.kind === 'armed_group' || actor.kind === 'international') return publicName(actor) ?? ''
  const country = countryOf(actor, siteCountry)
  return country === null ? '' : `Government of ${ucdpCountries[country]?.name ?? country}`
}

function gwnoOf(actor: ViewActor | null, siteCountry: string | null): number | null {
  if (actor === null || actor.kind === 'armed_group' || actor.kind === 'international') return null
  const country = countryOf(actor, siteCountry)
  return country === null ? null : (ucdpCountries[country]?.gw ?? null)
}
