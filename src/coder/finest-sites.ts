import type { Gazetteer } from '../gazetteer/gazetteer.js'
import { distanceKm, type Place, precisionOfKind } from '../gazetteer/place.js'
import type { DraftPlace } from './draft.js'
import { placesAgree } from './likeness.js'

function covers(gazetteer: Gazetteer, outer: Place, inner: Place): boolean {
  if (gazetteer.contains(outer, inner)) return true
  // a region over a town in it: close enough and coarser
  return precisionOfKind(outer.kind) >= 3 && precisionOfKind(inner.kind) <= 2 && outer.country === inner.country && placesAgree(gazetteer, asDraft(outer), asDraft(inner))
}

/** A list of more places than this is told as a list: none is weighed against the others. */
const mostWeighed = 200

/** The finest told place is the site (codebook rule 15): wider ones over it, and fuzzy ones of its country, go. */
export function finestOf(gazetteer: Gazetteer, sites: readonly DraftPlace[]): DraftPlace[] {
  if (sites.length > mostWeighed) return [...sites]
  return sites.filter((site) => !sites.some((other) => other !== site && isFinerThan(gazetteer, other, site, sites)))
}

function isFinerThan(gazetteer: Gazetteer, other: DraftPlace, site: DraftPlace, sites: readonly DraftPlace[]): boolean {
  if (!site.place) return false
  if (site.precision >= 5 && other.precision <= 4 && (other.country === null || other.country === site.country || site.country === null)) return true
  return other.place !== null && (covers(gazetteer, site.place, other.place) || isSeatMeaningUnit(gazetteer, site.place, other) || isSameSpot(site, other, sites))
}

/** "بنزرت" beside "سجنان": a unit's name is its seat's too, and beside another town of the unit it means the unit. */
function isSeatMeaningUnit(gazetteer: Gazetteer, seat: Place, other: DraftPlace): boolean {
  const unit = seat.kind === 'town' ? gazetteer.unitOf(seat) : undefined
  if (!unit || !other.place || other.place === seat || other.place.kind === 'admin1' || other.precision > 3) return false
  return unit.nameAr === seat.nameAr && other.place.country === seat.country && other.place.admin1 === seat.admin1
}

const spotKm = 5

/** Two names for one spot (a bridge and the parliament beside it): the first told stays. */
function isSameSpot(site: DraftPlace, other: DraftPlace, sites: readonly DraftPlace[]): boolean {
  if (!site.place || !other.place || site.precision > 2 || other.precision > 2 || sites.indexOf(other) > sites.indexOf(site)) return false
  return (site.place.kind === 'site' || other.place.kind === 'site' || site.place.kind === 'base' || other.place.kind === 'base') && distanceKm(site.place, other.place) <= spotKm
}

function asDraft(place: Place): DraftPlace {
  return { role: 'site', place, nameAr: place.nameAr ?? '', country: place.country, precision: precisionOfKind(place.kind), spans: [], by: '' }
}
