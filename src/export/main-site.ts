import type { IncidentView, ViewPlace } from '../core/incident.js'

/** From this precision on a coordinate is only a label point of an area (codebook section 3). */
export const firstAreaPrecision = 3

export function sitesOf(view: IncidentView): ViewPlace[] {
  return view.places.filter((place) => place.role === 'site')
}

/** The site that stands for an incident where a format has room for one: the most precise, of equals the first. */
export function findMainSite(view: IncidentView): ViewPlace | null {
  return sitesOf(view).reduce<ViewPlace | null>((best, site) => (best === null || site.precision < best.precision ? site : best), null)
}

/** A coordinate that may be drawn as a spot: of precision 1 or 2. */
export function isSpot(place: ViewPlace): place is ViewPlace & { readonly lat: number; readonly lon: number } {
  return place.lat !== null && place.lon !== null && place.precision < firstAreaPrecision
}

/** First-order unit: told beside the place, or the place itself. */
export function admin1Of(place: ViewPlace): string | null {
  return place.admin1 ?? (place.precision === 4 ? place.name : null)
}

/** Second-order unit, known only where it is the place itself. */
export function admin2Of(place: ViewPlace): string | null {
  return place.precision === 3 ? place.name : null
}
