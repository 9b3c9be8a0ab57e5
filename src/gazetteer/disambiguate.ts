import type { Gazetteer } from './gazetteer.js'
import { distanceKm, type Place, type PlaceKind } from './place.js'

/** What the report tells about where it speaks of. Weights count how firmly a country or unit is told. */
export interface PlaceContext {
  readonly countries: ReadonlyMap<string, number>
  /** Places already settled, nearest mention first. */
  readonly settled: readonly Place[]
}

export interface PlaceChoice {
  readonly place: Place
  /** Why this namesake won: the strongest of its reasons. */
  readonly reason: 'only' | 'type_word' | 'country' | 'unit' | 'near' | 'population'
  readonly score: number
}

/**
 * The namesake that fits best. `kinds` are the kinds that a type word before the name allows (null without one);
 * weak names need such a word or a settled place or country that agrees. Null where none is credible.
 */
export function choosePlace(gazetteer: Gazetteer, strong: readonly number[], weak: readonly number[], kinds: ReadonlySet<PlaceKind> | null, context: PlaceContext): PlaceChoice | null {
  let best: PlaceChoice | null = null
  const candidates = strong.length + weak.length
  for (const index of strong) best = better(best, score(gazetteer, gazetteer.places[index], false, kinds, context, candidates))
  for (const index of weak) best = better(best, score(gazetteer, gazetteer.places[index], true, kinds, context, candidates))
  return best
}

function better(best: PlaceChoice | null, next: PlaceChoice | null): PlaceChoice | null {
  return next && (!best || next.score > best.score) ? next : best
}

function score(gazetteer: Gazetteer, place: Place, isWeak: boolean, kinds: ReadonlySet<PlaceKind> | null, context: PlaceContext, candidates: number): PlaceChoice | null {
  let total = kindRank[place.kind] + 1.4 * Math.log10(place.population + 10)
  let reason: PlaceChoice['reason'] = candidates === 1 ? 'only' : 'population'
  let agrees = false
  const told = place.country === null ? 0 : (context.countries.get(place.country) ?? 0)
  if (told > 0) {
    total += 2 + Math.min(3, told)
    reason = candidates === 1 ? 'only' : 'country'
    agrees = true
  }
  let nearby = 0
  let isSettled = false
  for (const settled of context.settled) {
    if (settled === place) isSettled = true
    if (settled === place || settled.kind === 'country') continue
    if (gazetteer.contains(settled, place)) {
      nearby = 4
      reason = 'unit'
      break
    }
    if (nearby === 0 && distanceKm(settled, place) < 80) nearby = 2.5
  }
  // a report means one place by one name: more than a neighbour counts the place itself
  if (isSettled && place.kind !== 'country') nearby = Math.max(nearby, 3.5)
  if (nearby > 0) {
    total += nearby
    if (reason === 'population') reason = 'near'
    agrees = true
  }
  const namesKind = kinds?.has(place.kind) ?? false
  if (namesKind) {
    total += 4
    reason = 'type_word'
  } else if (kinds) total -= 3
  if (isWeak && !namesKind && !agrees) return null
  if (isWeak && !agrees) total -= 2
  return { place, reason, score: total }
}

/** Which kind a bare name means when nothing else tells. */
const kindRank: Readonly<Record<PlaceKind, number>> = {
  country: 9,
  region: 4,
  sea: 4,
  town: 3,
  camp: 2.5,
  base: 2.5,
  crossing: 2.5,
  airport: 2.5,
  port: 2,
  prison: 2,
  mountain: 2,
  desert: 2,
  island: 2,
  river: 1.5,
  road: 1.5,
  site: 2,
  quarter: 1.5,
  admin2: 1,
  admin1: 0.5,
}
