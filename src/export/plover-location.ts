import type { ViewPlace } from '../core/incident.js'
import { admin1Of, admin2Of, firstAreaPrecision, isSpot } from './main-site.js'
import { toAlpha3 } from './plover-entity.js'

/** A place as PLOVER has it. */
export interface PloverLocation {
  readonly extracted_place: string | null
  readonly resolved_place: string
  readonly geonameid: number | null
  readonly lat: number | null
  readonly lon: number | null
  readonly city: string | null
  readonly district: string | null
  readonly province: string | null
  readonly country_code: string | null
  readonly resolution: number | null
}

/** PLOVER's resolution (5 sub-city, 4 city, 3 district, 2 province, 1 country) by Marsad's precision; a sea or an unknown place has none. */
const resolutions: Readonly<Record<number, number>> = { 1: 4, 2: 4, 3: 3, 4: 2, 5: 1, 6: 1 }

/** Coordinates only of spots: those of areas are label points. */
export function toPloverLocation(place: ViewPlace): PloverLocation {
  const geonames = /^geonames:(\d+)$/u.exec(place.gazetteerId ?? '')
  return {
    extracted_place: place.nameAr,
    resolved_place: place.name,
    geonameid: geonames ? Number(geonames[1]) : null,
    lat: isSpot(place) ? place.lat : null,
    lon: isSpot(place) ? place.lon : null,
    city: place.precision < firstAreaPrecision ? place.name : null,
    district: admin2Of(place),
    province: admin1Of(place),
    country_code: toAlpha3(place.country),
    resolution: resolutions[place.precision] ?? null,
  }
}
