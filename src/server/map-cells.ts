import type { IncidentColumns } from './incident-columns.js'
import { bitOf, type Failures } from './select-incidents.js'

/** Incidents that lie close together on the map at some zoom. */
export interface MapCell {
  /** Mean of the incidents' sites, WGS 84 degrees. */
  readonly lat: number
  readonly lon: number
  readonly incidents: number
  readonly killed: number
  /** Key of the incident where it is a single one. */
  readonly key: number | null
}

/** Cells of 1/4 of a tile: at zoom 0 the world is 4 × 4 of them. */
const cellsAtZoomZero = 4

/**
 * Groups the incidents that a filter leaves, and that are known to the town, into cells of a Mercator grid; `box` cuts what is seen. The filter's own box is
 * left out, so the map shows what lies beside it.
 */
export function toMapCells(
  columns: IncidentColumns,
  failures: Failures,
  zoom: number,
  box: { readonly west: number; readonly south: number; readonly east: number; readonly north: number },
  most: number,
): MapCell[] {
  const across = cellsAtZoomZero * 2 ** zoom
  const cells = new Map<number, number>()
  const lats: number[] = []
  const lons: number[] = []
  const incidents: number[] = []
  const killed: number[] = []
  const keys: number[] = []
  const { lat, lon, x, y, killed: toll } = columns
  const { west, south, east, north } = box
  const isWrapped = west > east
  for (let i = 0; i < failures.length; i++) {
    if ((failures[i] & ~bitOf.place) !== 0 || !(lat[i] >= south && lat[i] <= north)) continue
    if (isWrapped ? lon[i] < west && lon[i] > east : lon[i] < west || lon[i] > east) continue
    const at = Math.floor(y[i] * across) * across + Math.floor(x[i] * across)
    let cell = cells.get(at)
    if (cell === undefined) {
      cell = lats.length
      cells.set(at, cell)
      lats.push(0)
      lons.push(0)
      incidents.push(0)
      killed.push(0)
      keys.push(columns.key[i])
    }
    lats[cell] += lat[i]
    lons[cell] += lon[i]
    incidents[cell]++
    if (toll[i] > 0) killed[cell] += toll[i]
  }
  return incidents
    .map((count, cell) => ({ lat: mean(lats[cell], count), lon: mean(lons[cell], count), incidents: count, killed: killed[cell], key: count === 1 ? keys[cell] : null }))
    .sort((a, b) => b.incidents - a.incidents)
    .slice(0, most)
}

/** The mean of so many degrees, to a metre. */
const mean = (sum: number, count: number): number => Math.round((sum / count) * 1e5) / 1e5
