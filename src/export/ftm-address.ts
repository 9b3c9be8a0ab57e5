import type { ViewPlace } from '../core/incident.js'
import { type FtmEntity, ftmId, toFtmCountry, toFtmEntity } from './ftm-entity.js'
import { admin1Of, firstAreaPrecision, isSpot } from './main-site.js'

export function ftmAddressId(place: ViewPlace): string {
  return ftmId('place', place.gazetteerId ?? `${place.country}/${place.name}`, place.precision)
}

/** Coordinates only of spots: those of areas are label points. */
export function toFtmAddress(place: ViewPlace): FtmEntity {
  return toFtmEntity(ftmAddressId(place), 'Address', {
    full: [place.name, place.admin1 === place.name ? null : place.admin1, place.country].filter((part) => part !== null).join(', '),
    remarks: `Precision ${place.precision} of 7.`,
    city: place.precision < firstAreaPrecision ? place.name : null,
    state: admin1Of(place),
    country: toFtmCountry(place.country),
    latitude: isSpot(place) ? place.lat : null,
    longitude: isSpot(place) ? place.lon : null,
  })
}
