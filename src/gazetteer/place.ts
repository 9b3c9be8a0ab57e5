export const placeKinds = [
  'country',
  'admin1',
  'admin2',
  'town',
  'quarter',
  'camp',
  'crossing',
  'base',
  'airport',
  'port',
  'mountain',
  'desert',
  'island',
  'sea',
  'river',
  'region',
  'road',
  'site',
  'prison',
] as const
export type PlaceKind = (typeof placeKinds)[number]

/** A row of the gazetteer. Coordinates are WGS 84 degrees, absent for regions too wide for a point. */
export interface Place {
  readonly index: number
  /** `geonames:<id>` or `marsad:<slug>`. */
  readonly id: string
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2; null for regions over several countries. */
  readonly country: string | null
  /** GeoNames first-order code inside the country, '' where unknown. */
  readonly admin1: string
  readonly lat: number | null
  readonly lon: number | null
  readonly population: number
  readonly name: string
  /** The usual Arabic name, null where the tables have none. */
  readonly nameAr: string | null
}

/** The codebook's precision of a place by its kind (section 3, `places`). */
export function precisionOfKind(kind: PlaceKind): number {
  switch (kind) {
    case 'country':
      return 6
    case 'admin1':
      return 4
    case 'admin2':
      return 3
    case 'region':
    case 'desert':
    case 'river':
    case 'road':
      return 5
    case 'sea':
      return 7
    default:
      return 1
  }
}

const earthDiameterKm = 12_742

/** Great-circle distance in kilometres; Infinity where a coordinate is missing. */
export function distanceKm(a: Pick<Place, 'lat' | 'lon'>, b: Pick<Place, 'lat' | 'lon'>): number {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return Number.POSITIVE_INFINITY
  const rad = Math.PI / 180
  const h = Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2
  return earthDiameterKm * Math.asin(Math.sqrt(h))
}
