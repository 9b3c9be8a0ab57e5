import { type FeatureValues, featureAt } from './feature-values.js'
import { kilometresBetween } from './kilometres-between.js'
import type { LinkEvent, LinkPlace } from './link-event.js'

/** How two events' sites lie to each other, nearest relation first. */
export const placeRelations = ['same_place', 'near_place', 'wider_place', 'same_country', 'elsewhere', 'other_country', 'place_untold'] as const
export type PlaceRelation = (typeof placeRelations)[number]

/** Kilometres. */
const nearTown = 30
const nearProvince = 60
const insideFuzzyArea = 150

const precisionOf = { town: 2, province: 3, region: 4, area: 5 }

/** The nearest relation that any two sites have. Places in other roles stand in where no site is told. */
export function placeRelation(a: LinkEvent, b: LinkEvent): PlaceRelation {
  let best = placeRelations.length - 1
  const otherRolesOfA = !hasSite(a)
  const otherRolesOfB = !hasSite(b)
  for (const one of a.places) {
    if (one.role !== 'site' && !otherRolesOfA) continue
    for (const other of b.places) {
      if (other.role !== 'site' && !otherRolesOfB) continue
      const relation = relate(one, other)
      if (relation < best) best = relation
      if (best === 0) return 'same_place'
    }
  }
  return placeRelations[best]
}

function hasSite(event: LinkEvent): boolean {
  for (const place of event.places) if (place.role === 'site') return true
  return false
}

/** As an index into `placeRelations`. */
function relate(a: LinkPlace, b: LinkPlace): number {
  const isSame = a.gazetteerId !== null ? a.gazetteerId === b.gazetteerId : b.gazetteerId === null && a.name === b.name
  if (isSame) return isCountry(a) || isCountry(b) ? 3 : 0
  const [fine, wide] = a.precision <= b.precision ? [a, b] : [b, a]
  const sameCountry = a.country !== null && a.country === b.country
  if (isCountry(wide)) return sameCountry ? 3 : a.country === null || b.country === null ? 6 : 5
  if (wide.precision <= precisionOf.area) {
    const distance = kilometresBetween(a, b)
    if (distance <= (wide.precision <= precisionOf.town ? nearTown : nearProvince)) return 1
    if (wide.precision === precisionOf.area && distance <= insideFuzzyArea) return 2
  }
  if (sameCountry && fine.admin1 !== null && wide.precision >= precisionOf.province && (fine.admin1 === wide.name || (wide.precision === precisionOf.province && fine.admin1 === wide.admin1))) return 2
  if (sameCountry) return 4
  return a.country === null || b.country === null ? 6 : 5
}

/** A country as such; some stand in the records with the precision of an area. */
function isCountry({ precision, gazetteerId, country }: LinkPlace): boolean {
  return precision >= 6 || (precision >= 5 && country !== null && gazetteerId?.endsWith('-country') === true)
}

export function comparePlaces(a: LinkEvent, b: LinkEvent, values: FeatureValues): void {
  values[featureAt[placeRelation(a, b)]] = 1
}
