import type { ViewPlace } from '../core/incident.js'
import { isSpot } from './main-site.js'
import { type StixFrame, type StixObject, stixEpoch, stixId, toStixObject } from './stix-object.js'

/** What Marsad's precision says of a place, by number. */
const precisionWords = ['', 'exact place or town', 'near a known place', 'second-order unit', 'first-order unit', 'linear or fuzzy area', 'country', 'sea, air or unknown']

/** How far from its point a place may lie that is told as near it, in metres: the 25 km of UCDP's precision 2. */
const nearMetres = 25_000

/** A place; null where STIX has no way to tell it (section 4.10 asks for a country, a region or coordinates). Coordinates only of spots: those of areas are label points. Countries are one object each. */
export function toStixLocation(frame: StixFrame, place: ViewPlace): StixObject | null {
  const { country, precision, lat, lon } = place
  if (precision === 6 && country !== null) return toStixCountry(frame, country)
  const hasSpot = isSpot(place)
  if (country === null && !hasSpot) return null
  const id = stixId('location', place.gazetteerId ?? `${country}/${place.name}`, precision)
  return toStixObject(frame, 'location', id, stixEpoch, {
    name: place.name,
    description: `Precision ${precision}: ${precisionWords[precision]}.`,
    ...(hasSpot ? { latitude: lat, longitude: lon, ...(precision === 2 ? { precision: nearMetres } : {}) } : {}),
    ...(country === null ? {} : { country }),
    ...(place.admin1 === null ? {} : { administrative_area: place.admin1 }),
    ...(place.gazetteerId === null ? {} : { external_references: [toGazetteerReference(place.gazetteerId)] }),
  })
}

/** A country, named by its code, so that no name takes a side. */
export function toStixCountry(frame: StixFrame, country: string): StixObject {
  return toStixObject(frame, 'location', stixId('location', 'country', country), stixEpoch, { name: country, description: `Precision 6: ${precisionWords[6]}.`, country })
}

function toGazetteerReference(gazetteerId: string): object {
  const colon = gazetteerId.indexOf(':')
  return { source_name: gazetteerId.slice(0, colon), external_id: gazetteerId.slice(colon + 1) }
}
