import { type AcledSubEvent, acledCountries, acledInter, acledSubEvents, acledUntoldDoers } from '../../codebook/acled.table.js'
import type { EventType } from '../../codebook/event-types.table.js'
import type { IncidentView, ViewActor } from '../core/incident.js'
import { isBody, publicName } from './public-actor.js'

export interface AcledActors {
  readonly actor1: string
  readonly assocActor1: string
  readonly inter1: number
  readonly actor2: string
  readonly assocActor2: string
  readonly inter2: number
  readonly interaction: number
}

interface Party {
  readonly label: string
  readonly inter: number
  /** An armed group of which nobody knows which: gives way to any other party of its side. */
  readonly isUnidentified?: boolean
}

type Role = 'doer' | 'target'

const untoldDoers: ReadonlySet<EventType> = new Set<EventType>(acledUntoldDoers)

/**
 * Both sides in ACLED's manner. Bodies by the view's name, else by ACLED's word for their kind; persons only as "Civilians", "Protesters", "Rioters" or
 * "Unidentified Armed Group" with the country. Directors are no side.
 */
export function toAcledActors(view: IncidentView, subEvent: AcledSubEvent, siteCountry: string): AcledActors {
  const { eventType } = acledSubEvents[subEvent]
  const isDemonstration = eventType === 'Protests' || eventType === 'Riots'
  const [first, second] = isDemonstration ? demonstrationSides(view, eventType, siteCountry) : sides(view, siteCountry)
  const withoutCivilians = (parties: Party[]) => (eventType === 'Battles' ? parties.filter((party) => party.inter !== acledInter.civilians) : parties)
  const one = tidy(withoutCivilians(first))
  const two = tidy(withoutCivilians(second)).filter((party) => !one.some((other) => other.label === party.label))
  if (one.length === 0 && untoldDoers.has(view.type) && view.status !== 'foiled') one.push(unidentified(siteCountry))
  const [a, b] = one.length === 0 ? [two, one] : [one, two]
  const inter1 = a[0]?.inter ?? acledInter.none
  const inter2 = b[0]?.inter ?? acledInter.none
  return {
    actor1: a[0]?.label ?? '',
    assocActor1: labels(a.slice(1)),
    inter1,
    actor2: b[0]?.label ?? '',
    assocActor2: labels(b.slice(1)),
    inter2,
    interaction: inter2 === 0 ? inter1 * 10 : Math.min(inter1, inter2) * 10 + Math.max(inter1, inter2),
  }
}

function sides(view: IncidentView, siteCountry: string): [Party[], Party[]] {
  const toParties = (actors: readonly ViewActor[], role: Role) => actors.map((actor) => toParty(actor, role, view, siteCountry)).filter((party) => party !== null)
  const having = (role: ViewActor['role']) => view.actors.filter((actor) => actor.role === role)
  const isNamed = (actor: ViewActor) => publicName(actor) !== null
  const doers = having('actor')
  const targets = having('recipient')
  // In a clash the side named first may stand alone as `actor` beside the other.
  const others = view.type === 'clash' && targets.length === 0 ? doers.slice(1) : []
  const own = doers.filter((actor) => !others.includes(actor))
  const belonging = having('affiliation')
  const isViolence = view.class === 'violence'
  const first = [...own.filter(isNamed), ...having('claimant').filter(isNamed), ...own.filter((actor) => !isNamed(actor)), ...having('partner'), ...(isViolence ? belonging : [])]
  const second = [...targets, ...others, ...(isViolence ? [] : belonging)]
  return [toParties(first, 'doer'), toParties(second, 'target')]
}

/** The gathering is always one side, by what the type means; of the other side only bodies are told, and those whom a mob hits. */
function demonstrationSides(view: IncidentView, eventType: string, siteCountry: string): [Party[], Party[]] {
  const crowd: Party = eventType === 'Riots' ? { label: `Rioters${within(siteCountry)}`, inter: acledInter.rioters } : { label: `Protesters${within(siteCountry)}`, inter: acledInter.protesters }
  const first: Party[] = [crowd]
  const second: Party[] = []
  for (const actor of view.actors) {
    if (actor.role === 'director' || actor.role === 'claimant') continue
    const party = toParty(actor, actor.role === 'recipient' ? 'target' : 'doer', view, siteCountry)
    if (party === null) continue
    const isOrganiser = actor.kind === 'armed_group' && (actor.role === 'affiliation' || (actor.role === 'recipient') === (view.type === 'protest_repression'))
    if (!isBody(actor)) {
      if (view.type === 'riot' && actor.role === 'recipient' && actor.kind !== 'crowd') second.push(party)
    } else if (isOrganiser) first.push(party)
    else if (view.type !== 'protest' || actor.role !== 'recipient') second.push(party)
  }
  return [first, second]
}

function toParty(actor: ViewActor, role: Role, view: IncidentView, siteCountry: string): Party | null {
  const name = publicName(actor)
  const home = actor.country ?? siteCountry
  const isArmed = view.class === 'violence' && role === 'doer'
  switch (actor.kind) {
    case 'state_security':
      return { label: name ?? `Security Forces of ${nameOf(home)}`, inter: home === siteCountry ? acledInter.state : acledInter.external }
    case 'state':
      return { label: name ?? `Government of ${nameOf(home)}`, inter: home === siteCountry ? acledInter.state : acledInter.external }
    case 'foreign_state':
      return {
        label: name ?? (actor.country === null ? 'Unidentified Military Forces' : `${view.class === 'policy' ? 'Government' : 'Military Forces'} of ${nameOf(actor.country)}`),
        inter: acledInter.external,
      }
    case 'international':
      return { label: name ?? 'International Forces', inter: acledInter.external }
    case 'armed_group':
      if (name === null) return unidentified(siteCountry)
      return { label: name, inter: view.domain === 'terrorism' || view.domain === 'armed_conflict' ? acledInter.rebels : acledInter.politicalMilitia }
    case 'civilians':
      return { label: `Civilians${within(home)}`, inter: acledInter.civilians }
    case 'crowd':
      return isArmed ? { label: `Rioters${within(siteCountry)}`, inter: acledInter.rioters } : { label: `Civilians${within(home)}`, inter: acledInter.civilians }
    case 'individual':
      if (isArmed || view.type === 'militants_killed') return unidentified(siteCountry)
      return { label: `Civilians${within(home)}`, inter: acledInter.civilians }
    case 'unknown':
      return isArmed || view.type === 'militants_killed' ? unidentified(siteCountry) : null
  }
}

function unidentified(country: string): Party {
  return { label: `Unidentified Armed Group${within(country)}`, inter: acledInter.politicalMilitia, isUnidentified: true }
}

function nameOf(country: string): string {
  return acledCountries[country]?.name ?? country
}

function within(country: string): string {
  return ` (${nameOf(country)})`
}

/** Each party once; the unidentified only where a side has no other. */
function tidy(parties: readonly Party[]): Party[] {
  const once = parties.filter((party, i) => parties.findIndex((other) => other.label === party.label) === i)
  const identified = once.filter((party) => !party.isUnidentified)
  return identified.length > 0 ? identified : once
}

function labels(parties: readonly Party[]): string {
  return parties.map((party) => party.label).join('; ')
}
