import { iso31661NumericToAlpha2 as codes } from 'iso-3166'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import world from 'world-atlas/countries-50m.json'

type Ring = readonly (readonly number[])[]

/** Where a country's label may stand: the middle of its widest part, longitude and latitude, by ISO 3166-1 alpha-2 code. */
export function countryPoints(): ReadonlyMap<string, [number, number]> {
  const topology = world as unknown as Topology<{ countries: GeometryCollection }>
  const points = new Map<string, [number, number]>()
  for (const { id, geometry } of feature(topology, topology.objects.countries).features) {
    const code = codes[String(id).padStart(3, '0')]
    if (code === undefined || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) continue
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates[0]] : geometry.coordinates.map((part) => part[0])
    const widest = parts.map(middleOf).reduce((best, part) => (part.area > best.area ? part : best))
    points.set(code, [widest.lon, widest.lat])
  }
  return points
}

/** Area in square degrees, and centroid, of a ring. */
function middleOf(ring: Ring): { readonly area: number; readonly lon: number; readonly lat: number } {
  let doubled = 0
  let lon = 0
  let lat = 0
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const cross = ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1]
    doubled += cross
    lon += (ring[j][0] + ring[i][0]) * cross
    lat += (ring[j][1] + ring[i][1]) * cross
  }
  return doubled === 0 ? { area: 0, lon: ring[0][0], lat: ring[0][1] } : { area: Math.abs(doubled / 2), lon: lon / (3 * doubled), lat: lat / (3 * doubled) }
}
