import { eventTypes } from '../../codebook/event-types.table.js'
import type { Gazetteer } from '../gazetteer/gazetteer.js'
import { distanceKm } from '../gazetteer/place.js'
import { Feature } from '../match/features.js'
import type { DateValue } from './chunk.js'
import type { Draft, DraftPlace } from './draft.js'
import type { EventGroup } from './event-group.js'
import { absorbedBy, refinements } from './type-relations.table.js'

const absorptionReach = 2

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
export function ruleScore(gazetteer: Gazetteer, group: EventGroup, draft: Draft): { score: number; why: string } | null {
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

export function daysMeet(dates: readonly DateValue[], draft: Draft): boolean {
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
