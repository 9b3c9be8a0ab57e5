import type { EventPlace } from '../core/record.js'
import { foldName } from './fold-name.js'
import type { GoldPlace } from './gold-report.js'

/** What is compared of a coded place. */
export type ComparedPlace = Pick<EventPlace, 'name' | 'nameAr' | 'country' | 'lat' | 'lon' | 'precision'>

/** Kilometres within which two places are one: towns, and units from the second order up, whose label point may lie anywhere in them. */
const nearTown = 25
const nearUnit = 60
const unitPrecision = 3

/** Whether two codings mean one place: one name in English or Arabic, for countries and seas one country, else points near each other. */
export function samePlace(gold: GoldPlace, coded: ComparedPlace): boolean {
  if (sameName(gold.en, coded.name) || sameName(gold.ar, coded.nameAr)) return true
  if (isWide(gold) && isWide(coded)) return gold.country != null && oneTerritory(gold.country) === oneTerritory(coded.country)
  return kilometres(gold, coded) <= (gold.precision >= unitPrecision ? nearUnit : nearTown)
}

function sameName(a: string | null | undefined, b: string | null | undefined): boolean {
  const folded = foldName(a)
  return folded !== '' && folded === foldName(b)
}

interface Located {
  readonly precision: number
  readonly lat?: number | null
  readonly lon?: number | null
}

function isWide(place: Located): boolean {
  return place.precision >= 6 || (place.lat == null && place.precision >= 5)
}

/** Contested territories count as one. */
function oneTerritory(country: string | null): string | null {
  return country === 'EH' ? 'MA' : country === 'IL' ? 'PS' : country
}

const earthDiameter = 12_742

/** Great-circle distance; infinite where a point is missing. */
function kilometres(a: Located, b: Located): number {
  if (a.lat == null || a.lon == null || b.lat == null || b.lon == null) return Number.POSITIVE_INFINITY
  const radians = Math.PI / 180
  const haversine = Math.sin(((b.lat - a.lat) * radians) / 2) ** 2 + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((b.lon - a.lon) * radians) / 2) ** 2
  return earthDiameter * Math.asin(Math.sqrt(haversine))
}
