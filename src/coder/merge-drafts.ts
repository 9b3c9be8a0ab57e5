import { eventTypes, type EventType } from '../../codebook/event-types.table.js'
import { Feature } from '../match/features.js'
import { distanceKm } from '../gazetteer/place.js'
import type { Gazetteer } from '../gazetteer/gazetteer.js'
import type { Draft, DraftPlace } from './draft.js'

/** Drafts that tell one event; the first in `drafts` anchors it. */
export interface EventGroup {
  readonly drafts: Draft[]
  type: EventType
  typeBy: string
  strength: Draft['strength']
  /** Why each later draft joined. */
  readonly joins: string[]
}

/** Which types a generic trigger can turn out to be. */
const refinements: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  armed_attack: ['bombing', 'suicide_bombing', 'assassination', 'melee_attack', 'shelling', 'air_strike', 'kidnapping', 'killing', 'clash'],
  killing: ['assassination', 'armed_attack', 'bombing', 'suicide_bombing', 'melee_attack', 'air_strike', 'shelling'],
  bombing: ['suicide_bombing', 'assassination'],
  air_strike: ['shelling'],
  shelling: ['air_strike'],
}
const takesTolls: ReadonlySet<EventType> = new Set([
  'armed_attack', 'bombing', 'suicide_bombing', 'assassination', 'melee_attack', 'killing', 'kidnapping', 'shelling', 'air_strike', 'clash', 'territory_change', 'raid', 'militants_killed', 'arrest', 'riot', 'protest_repression', 'protest', 'sabotage', 'plot_foiled', 'cell_dismantled',
])
const threshold = 2

/** What is told of one operation goes into it: finds, searches and arrests near the event that they belong to (codebook rules 1 and 2). */
const absorbedBy: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  seizure: ['cell_dismantled', 'arrest', 'raid', 'militants_killed', 'plot_foiled', 'border_interdiction'],
  raid: ['cell_dismantled', 'arrest', 'militants_killed', 'plot_foiled'],
  arrest: ['cell_dismantled', 'plot_foiled', 'border_interdiction'],
  plot_foiled: ['cell_dismantled'],
  clash: ['militants_killed', 'raid', 'arrest', 'plot_foiled', 'suicide_bombing'],
}
const absorptionReach = 2

/** Joins drafts that tell the same thing: type, time, place, actors and figures agree as far as they are told (codebook section 1). */
export function mergeDrafts(gazetteer: Gazetteer, drafts: readonly Draft[]): EventGroup[] {
  const groups: EventGroup[] = []
  const tolls: Draft[] = []
  for (const draft of drafts) {
    if (draft.strength === 'toll') {
      tolls.push(draft)
      continue
    }
    if (draft.strength === 'anaphor') {
      const told = antecedent(gazetteer, groups, draft)
      if (told) join(told.group, draft, told.why)
      else groups.push({ drafts: [draft], type: draft.type, typeBy: draft.typeBy, strength: 'anaphor', joins: [] })
      continue
    }
    const best = bestGroup(gazetteer, groups, draft) ?? antecedent(gazetteer, groups, draft)
    if (best) join(best.group, draft, best.why)
    else groups.push({ drafts: [draft], type: draft.type, typeBy: draft.typeBy, strength: draft.strength, joins: [] })
  }
  const alone: EventGroup[] = []
  for (const toll of tolls) {
    const best = bestForToll(gazetteer, groups, toll)
    if (best) {
      best.drafts.push(toll)
      best.joins.push('toll')
      continue
    }
    const known = alone.find((group) => canShare(gazetteer, group.drafts, toll) && Math.abs(group.drafts[0].sentence.index - toll.sentence.index) <= 4)
    if (known) {
      known.drafts.push(toll)
      known.joins.push('toll')
    } else alone.push({ drafts: [toll], type: toll.type, typeBy: toll.typeBy, strength: 'toll', joins: [] })
  }
  return [...groups, ...alone]
}

function join(group: EventGroup, draft: Draft, why: string): void {
  group.drafts.push(draft)
  group.joins.push(why)
  if (draft.strength === 'anaphor') return
  if (absorbedBy[group.type]?.includes(draft.type)) {
    group.type = draft.type
    group.typeBy = draft.typeBy
  }
  const refines = refinements[group.type]?.includes(draft.type) ?? false
  if (refines && (group.strength !== 'specific' || draft.strength === 'specific') && !(refinements[draft.type]?.includes(group.type) ?? false)) {
    group.type = draft.type
    group.typeBy = draft.typeBy
  }
  if (draft.strength === 'specific') group.strength = 'specific'
}

/** "الخلية التي تم تفكيكها", told of town after town: one operation carried out in several places (codebook section 1). */
function isSameOperation(group: EventGroup, draft: Draft): boolean {
  return group.type === draft.type && eventTypes[draft.type].class === 'security' && (draft.definite || (draft.trigger.features & Feature.suffix) !== 0)
}

/** One is a find, search, arrest or exchange of fire within the other, told near it. */
function isPart(group: EventGroup, draft: Draft): boolean {
  if (!absorbedBy[draft.type]?.includes(group.type) && !absorbedBy[group.type]?.includes(draft.type)) return false
  return group.drafts.some((member) => Math.abs(member.sentence.index - draft.sentence.index) <= absorptionReach || member.sentence.kind === 'headline')
}

function bestGroup(gazetteer: Gazetteer, groups: readonly EventGroup[], draft: Draft): { group: EventGroup; why: string } | null {
  let best: { group: EventGroup; why: string; score: number } | null = null
  for (const group of groups) {
    const scored = score(gazetteer, group, draft)
    if (scored && scored.score >= threshold && (!best || scored.score > best.score)) best = { group, ...scored }
  }
  return best
}

/** "الهجوم", "العملية": a definite generic word takes up the last event of its class that its own place and day do not rule out. */
function antecedent(gazetteer: Gazetteer, groups: readonly EventGroup[], draft: Draft): { group: EventGroup; why: string } | null {
  if (!draft.definite || (draft.strength !== 'generic' && draft.strength !== 'anaphor')) return null
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i]
    if (group.strength === 'anaphor') continue
    if (draft.type === 'cell_dismantled' && !['cell_dismantled', 'plot_foiled', 'arrest'].includes(group.type)) continue
    if (eventTypes[group.type].class !== eventTypes[draft.type].class && !(draft.type === 'raid' || draft.type === 'armed_attack')) continue
    if (eventTypes[group.type].class !== 'violence' && eventTypes[group.type].class !== 'security') continue
    const severalPlaces = eventTypes[group.type].class === 'security' && draft.strength === 'anaphor'
    if (canShare(gazetteer, group.drafts, severalPlaces ? { ...draft, places: [] } : draft)) return { group, why: 'points_back' }
  }
  return null
}

function score(gazetteer: Gazetteer, group: EventGroup, draft: Draft): { score: number; why: string } | null {
  const anchor = group.drafts[0]
  if (group.strength === 'anaphor') return null
  let total = 0
  let why: string
  if (group.type === draft.type) {
    total += 3
    why = 'same_type'
  } else if (isPart(group, draft)) {
    total = 3.2
    why = 'part_of_operation'
  } else if (refinements[group.type]?.includes(draft.type) || refinements[draft.type]?.includes(group.type)) {
    if (group.strength !== 'generic' && draft.strength !== 'generic') return null
    total += 1.5
    why = 'refined_type'
  } else return null
  const sites = group.drafts.flatMap((member) => member.places.filter((place) => place.role === 'site'))
  const own = draft.places.filter((place) => place.role === 'site')
  if (sites.length > 0 && own.length > 0) {
    if (own.some((a) => sites.some((b) => placesAgree(gazetteer, a, b)))) total += 1.5
    else if (!isSameOperation(group, draft)) return null
  }
  const dates = group.drafts.flatMap((member) => (member.date ? [member.date.value] : []))
  if (draft.date && dates.length > 0) {
    const { start, end } = draft.date.value
    if (!dates.some((date) => date.start <= end + 1 && start <= date.end + 1)) return null
    total += 0.5
  }
  if (group.drafts.some((member) => (member.status === 'denied') !== (draft.status === 'denied'))) return null
  if (group.drafts.every((member) => member.status !== draft.status) && !draft.pointsBack) total -= 0.7
  if (figuresDiffer(group, draft)) total -= 1.2
  if (actorsDiffer(group, draft)) total -= 2
  const distance = Math.min(...group.drafts.map((member) => Math.abs(member.sentence.index - draft.sentence.index)))
  total += distance === 0 ? 0.5 : -Math.min(1.6, 0.12 * distance)
  if (draft.pointsBack || anchor.pointsBack) total += 0.8
  if (own.length === 0 || sites.length === 0) total -= draft.pointsBack || anchor.sentence.kind === 'headline' ? 0 : 0.4
  return { score: total, why }
}

/** True if the two sites can be one: the same, one within the other, or neighbours. */
export function placesAgree(gazetteer: Gazetteer, a: DraftPlace, b: DraftPlace): boolean {
  if (!a.place || !b.place) return a.nameAr === b.nameAr || (a.place === null && b.place !== null && b.precision >= 3) || (b.place === null && a.place !== null && a.precision >= 3)
  if (a.place === b.place || gazetteer.contains(a.place, b.place) || gazetteer.contains(b.place, a.place)) return true
  return distanceKm(a.place, b.place) <= (a.precision >= 3 || b.precision >= 3 ? 60 : 20)
}

function figuresDiffer(group: EventGroup, draft: Draft): boolean {
  return draft.counts.some((count) => {
    const told = group.drafts.flatMap((member) => member.counts.filter((known) => known.what === count.what && known.of === count.of))
    return told.length > 0 && !told.some((known) => known.value.min === count.value.min || known.value.max === count.value.max || known.value.basis === 'vague' || count.value.basis === 'vague')
  })
}

function actorsDiffer(group: EventGroup, draft: Draft): boolean {
  const own = draft.actors.filter((actor) => actor.role === 'actor' && actor.id)
  const told = group.drafts.flatMap((member) => member.actors.filter((actor) => actor.role === 'actor' && actor.id))
  return own.length > 0 && told.length > 0 && !own.some((a) => told.some((b) => a.id === b.id || a.country === b.country))
}

function canShare(gazetteer: Gazetteer, members: readonly Draft[], toll: Draft): boolean {
  const sites = members.flatMap((member) => member.places.filter((place) => place.role === 'site'))
  const own = toll.places.filter((place) => place.role === 'site')
  if (sites.length > 0 && own.length > 0 && !own.some((a) => sites.some((b) => placesAgree(gazetteer, a, b)))) return false
  const dates = members.flatMap((member) => (member.date ? [member.date.value] : []))
  if (toll.date && dates.length > 0 && !dates.some((date) => date.start <= (toll.date?.value.end ?? 0) + 1 && (toll.date?.value.start ?? 0) <= date.end + 1)) return false
  return true
}

/** The event whose outcome a toll is: of its own sentence by nearness, else of the sentences just before, else the headline's. */
function bestForToll(gazetteer: Gazetteer, groups: readonly EventGroup[], toll: Draft): EventGroup | null {
  let best: { group: EventGroup; cost: number } | null = null
  for (const group of groups) {
    if (!takesTolls.has(group.type) || group.strength === 'anaphor') continue
    for (const member of group.drafts) {
      const gap = toll.sentence.index - member.sentence.index
      let cost: number
      if (gap === 0) {
        const tokens = member.trigger.from >= toll.trigger.to ? member.trigger.from - toll.trigger.to : toll.trigger.from - member.trigger.to
        cost = 1 + tokens * 0.05
      } else if (toll.sentence.section !== member.sentence.section && member.sentence.kind === 'headline') cost = 4 + Math.min(4, toll.sentence.index * 0.3)
      else if (gap > 0 && gap <= 3) cost = 3 + gap
      else if (gap < 0 && (toll.sentence.kind === 'headline' || gap >= -1)) cost = 4 - gap * 0.3
      else continue
      if (cost > 9 || !canShare(gazetteer, gap === 0 ? [member] : group.drafts, toll)) continue
      if (!best || cost < best.cost) best = { group, cost }
    }
  }
  return best?.group ?? null
}
