import { type EventType, eventTypes } from '../../codebook/event-types.table.js'
import type { Gazetteer } from '../gazetteer/gazetteer.js'
import { distanceKm } from '../gazetteer/place.js'
import { Feature } from '../match/features.js'
import type { DateValue } from './chunk.js'
import type { Draft, DraftPlace } from './draft.js'
import { EventGroup } from './event-group.js'

/** Which types a generic trigger can turn out to be. */
const refinements: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  armed_attack: ['bombing', 'suicide_bombing', 'assassination', 'melee_attack', 'shelling', 'air_strike', 'kidnapping', 'killing', 'clash'],
  killing: ['assassination', 'armed_attack', 'bombing', 'suicide_bombing', 'melee_attack', 'air_strike', 'shelling'],
  bombing: ['suicide_bombing', 'assassination'],
  air_strike: ['shelling'],
  shelling: ['air_strike'],
}
const takesTolls: ReadonlySet<EventType> = new Set([
  'armed_attack',
  'bombing',
  'suicide_bombing',
  'assassination',
  'melee_attack',
  'killing',
  'kidnapping',
  'shelling',
  'air_strike',
  'clash',
  'territory_change',
  'raid',
  'militants_killed',
  'arrest',
  'riot',
  'protest_repression',
  'protest',
  'sabotage',
  'plot_foiled',
  'cell_dismantled',
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

/** How many of the latest events a new draft is compared with, besides those of the headline. */
const lookBack = 40
/** How far a toll may stand from its event: sentences after it, before it, and after a headline's toll. */
const tollReach = { after: 3, before: 1, headline: 16 } as const
const dearestToll = 9

/**
 * Joins drafts that tell the same thing: type, time, place, actors and figures agree as far as they are told (codebook
 * section 1). Linear in the number of drafts.
 */
export function mergeDrafts(gazetteer: Gazetteer, drafts: readonly Draft[]): EventGroup[] {
  const groups: EventGroup[] = []
  const tolls: Draft[] = []
  for (const draft of drafts) {
    if (draft.strength === 'toll') {
      tolls.push(draft)
      continue
    }
    const found = (draft.strength === 'anaphor' ? null : bestGroup(gazetteer, groups, draft)) ?? antecedent(gazetteer, groups, draft)
    if (found) join(found.group, draft, found.why)
    else groups.push(new EventGroup(draft))
  }
  return [...groups, ...joinTolls(gazetteer, groups, tolls)]
}

/** Gives each toll to its event; those without one make events of their own. */
function joinTolls(gazetteer: Gazetteer, groups: readonly EventGroup[], tolls: readonly Draft[]): EventGroup[] {
  const bySentence = new Map<number, { group: EventGroup; member: Draft }[]>()
  const headlined: EventGroup[] = []
  for (const group of groups) {
    if (!takesTolls.has(group.type) || group.strength === 'anaphor') continue
    if (group.inHeadline && headlined.length < lookBack) headlined.push(group)
    for (const member of group.drafts) {
      const list = bySentence.get(member.sentence.index)
      if (list) list.push({ group, member })
      else bySentence.set(member.sentence.index, [{ group, member }])
    }
  }
  const alone: EventGroup[] = []
  for (const toll of tolls) {
    const group = ownerOf(gazetteer, bySentence, headlined, toll)
    if (group) {
      group.add(toll, 'toll')
      continue
    }
    const known = alone.slice(-lookBack).find((other) => toll.sentence.index - other.lastSentence <= 4 && canShare(gazetteer, other, toll))
    if (known) known.add(toll, 'toll')
    else alone.push(new EventGroup(toll))
  }
  return alone
}

/** The event whose outcome a toll is: of its own sentence by nearness, else of the sentences just before, else the headline's. */
function ownerOf(gazetteer: Gazetteer, bySentence: ReadonlyMap<number, readonly { group: EventGroup; member: Draft }[]>, headlined: readonly EventGroup[], toll: Draft): EventGroup | null {
  let best: { group: EventGroup; cost: number } | null = null
  const offer = (group: EventGroup, cost: number, shares: boolean) => {
    if (shares && cost <= dearestToll && (!best || cost < best.cost)) best = { group, cost }
  }
  const { index, kind } = toll.sentence
  for (const { group, member } of bySentence.get(index) ?? []) {
    const tokens = member.trigger.from >= toll.trigger.to ? member.trigger.from - toll.trigger.to : toll.trigger.from - member.trigger.to
    offer(group, 1 + tokens * 0.05, canShare(gazetteer, member, toll))
  }
  for (let gap = 1; gap <= tollReach.after; gap++) for (const { group } of bySentence.get(index - gap) ?? []) offer(group, 3 + gap, canShare(gazetteer, group, toll))
  if (kind !== 'headline') for (const group of headlined) offer(group, 4 + Math.min(4, index * 0.3), canShare(gazetteer, group, toll))
  const ahead = kind === 'headline' ? tollReach.headline : tollReach.before
  for (let gap = 1; gap <= ahead; gap++) for (const { group } of bySentence.get(index + gap) ?? []) offer(group, 4 + gap * 0.3, canShare(gazetteer, group, toll))
  return (best as { group: EventGroup } | null)?.group ?? null
}

function join(group: EventGroup, draft: Draft, why: string): void {
  group.add(draft, why)
  if (draft.strength === 'anaphor') return
  const becomes = () => {
    group.type = draft.type
    group.typeBy = draft.typeBy
  }
  if (absorbedBy[group.type]?.includes(draft.type)) becomes()
  const refines = refinements[group.type]?.includes(draft.type) ?? false
  if (refines && (group.strength !== 'specific' || draft.strength === 'specific') && !(refinements[draft.type]?.includes(group.type) ?? false)) becomes()
  if (draft.strength === 'specific') group.strength = 'specific'
}

interface Found {
  readonly group: EventGroup
  readonly why: string
}

function bestGroup(gazetteer: Gazetteer, groups: readonly EventGroup[], draft: Draft): Found | null {
  let best: (Found & { score: number }) | null = null
  const from = Math.max(0, groups.length - lookBack)
  for (let i = 0; i < groups.length; i++) {
    // the events of the headline and lead, then the latest
    if (i === 4 && from > 4) i = from
    const scored = score(gazetteer, groups[i], draft)
    if (scored && scored.score >= threshold && (!best || scored.score > best.score)) best = { group: groups[i], ...scored }
  }
  return best
}

/** "الهجوم", "العملية": a definite generic word takes up the last event of its class that its own place and day do not rule out. */
function antecedent(gazetteer: Gazetteer, groups: readonly EventGroup[], draft: Draft): Found | null {
  if (!draft.definite || (draft.strength !== 'generic' && draft.strength !== 'anaphor')) return null
  for (let i = groups.length - 1; i >= Math.max(0, groups.length - lookBack); i--) {
    const group = groups[i]
    const groupClass = eventTypes[group.type].class
    if (group.strength === 'anaphor' || (groupClass !== 'violence' && groupClass !== 'security')) continue
    if (draft.type === 'cell_dismantled' && !cellTypes.has(group.type)) continue
    if (groupClass !== eventTypes[draft.type].class && draft.type !== 'raid' && draft.type !== 'armed_attack') continue
    const severalPlaces = groupClass === 'security' && draft.strength === 'anaphor'
    if (canShare(gazetteer, group, severalPlaces ? { ...draft, places: [] } : draft)) return { group, why: 'points_back' }
  }
  return null
}

const cellTypes: ReadonlySet<EventType> = new Set(['cell_dismantled', 'plot_foiled', 'arrest'])

/** One is a find, search, arrest or exchange of fire within the other, told near it. */
function isPart(group: EventGroup, draft: Draft): boolean {
  if (!absorbedBy[draft.type]?.includes(group.type) && !absorbedBy[group.type]?.includes(draft.type)) return false
  return group.inHeadline || draft.sentence.index - group.lastSentence <= absorptionReach
}

/** "الخلية التي تم تفكيكها", told of town after town: one operation carried out in several places (codebook section 1). */
function isSameOperation(group: EventGroup, draft: Draft): boolean {
  if (group.type === 'cell_dismantled' && draft.type === 'cell_dismantled' && group.counts.some((count) => count.what === 'sites')) return true
  return group.type === draft.type && eventTypes[draft.type].class === 'security' && (draft.definite || (draft.trigger.features & Feature.suffix) !== 0)
}

/** How well a draft fits a group; the weights are the whole rule. Null where something told rules it out. */
function score(gazetteer: Gazetteer, group: EventGroup, draft: Draft): { score: number; why: string } | null {
  if (group.strength === 'anaphor') return null
  let total: number
  let why: string
  if (group.type === draft.type) {
    total = 3
    why = 'same_type'
  } else if (isPart(group, draft)) {
    total = 3.2
    why = 'part_of_operation'
  } else if (refinements[group.type]?.includes(draft.type) || refinements[draft.type]?.includes(group.type)) {
    if (group.strength !== 'generic' && draft.strength !== 'generic') return null
    total = 1.5
    why = 'refined_type'
  } else return null
  const own = draft.places.filter((place) => place.role === 'site')
  if (group.sites.length > 0 && own.length > 0) {
    if (own.some((a) => group.sites.some((b) => placesAgree(gazetteer, a, b)))) total += 1.5
    else if (!isSameOperation(group, draft)) return null
  }
  if (draft.date && group.dates.length > 0) {
    if (!daysMeet(group.dates, draft)) return null
    total += 0.5
  }
  const isDenied = draft.status === 'denied'
  if (group.statuses.has('denied') !== isDenied || (isDenied && group.statuses.size > 1)) return null
  if (!group.statuses.has(draft.status) && !draft.pointsBack) total -= 0.7
  if (figuresDiffer(group, draft)) total -= 1.2
  if (actorsDiffer(group, draft)) total -= 2
  const distance = draft.sentence.index - group.lastSentence
  total += distance === 0 ? 0.5 : -Math.min(1.6, 0.12 * distance)
  if (draft.pointsBack || group.anchor.pointsBack) total += 0.8
  if (own.length === 0 || group.sites.length === 0) total -= draft.pointsBack || group.anchor.sentence.kind === 'headline' ? 0 : 0.4
  return { score: total, why }
}

/** True if the two sites can be one: the same, one within the other, or neighbours. */
export function placesAgree(gazetteer: Gazetteer, a: DraftPlace, b: DraftPlace): boolean {
  if (!a.place || !b.place) return a.nameAr === b.nameAr || (a.place === null && b.place !== null && b.precision >= 3) || (b.place === null && a.place !== null && a.precision >= 3)
  if (a.place === b.place || gazetteer.contains(a.place, b.place) || gazetteer.contains(b.place, a.place)) return true
  return distanceKm(a.place, b.place) <= (a.precision >= 3 || b.precision >= 3 ? 60 : 20)
}

function daysMeet(dates: readonly DateValue[], draft: Draft): boolean {
  const own = draft.date?.value
  return own === undefined || dates.some((date) => date.start <= own.end + 1 && own.start <= date.end + 1)
}

function figuresDiffer(group: EventGroup, draft: Draft): boolean {
  return draft.counts.some((count) => {
    const told = group.counts.filter((known) => known.what === count.what && known.of === count.of)
    return told.length > 0 && !told.some((known) => known.value.min === count.value.min || known.value.max === count.value.max || known.value.basis === 'vague' || count.value.basis === 'vague')
  })
}

function actorsDiffer(group: EventGroup, draft: Draft): boolean {
  const own = draft.actors.filter((actor) => actor.role === 'actor' && actor.id)
  return own.length > 0 && group.doers.length > 0 && !own.some((a) => group.doers.some((b) => a.id === b.id || a.country === b.country))
}

/** True if neither the place nor the day of the toll or anaphor rules the event out. */
function canShare(gazetteer: Gazetteer, event: EventGroup | Draft, other: Pick<Draft, 'places' | 'date'>): boolean {
  const sites = event instanceof EventGroup ? event.sites : event.places.filter((place) => place.role === 'site')
  const own = other.places.filter((place) => place.role === 'site')
  if (sites.length > 0 && own.length > 0 && !own.some((a) => sites.some((b) => placesAgree(gazetteer, a, b)))) return false
  const dates = event instanceof EventGroup ? event.dates : event.date ? [event.date.value] : []
  return dates.length === 0 || daysMeet(dates, other as Draft)
}
