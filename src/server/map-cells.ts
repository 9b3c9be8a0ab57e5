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
  const cells = new Map<number, { lat: number; lon: number; incidents: number; killed: number; key: number }>()
  for (let i = 0; i < failures.length; i++) {
    if ((failures[i] & ~bitOf.place) !== 0) continue
    const lat = columns.lat[i]
    const lon = columns.lon[i]
    if (!(lat >= box.south && lat <= box.north) || !(box.west <= box.east ? lon >= box.west && lon <= box.east : lon >= box.west || lon <= box.east)) continue
    const x = Math.floor(((lon + 180) / 360) * across)
    const y = Math.floor(((1 - Math.asinh(Math.tan((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180)) / Math.PI) / 2) * across)
    const at = y * across + x
    const cell = cells.get(at)
    const killed = Math.max(0, columns.killed[i])
    if (cell) {
      cell.lat += lat
      cell.lon += lon
      cell.incidents++
      cell.killed += killed
    } else cells.set(at, { lat, lon, incidents: 1, killed, key: columns.key[i] })
  }
  return [...cells.values()]
    .sort((a, b) => b.incidents - a.incidents)
    .slice(0, most)
    .map(({ lat, lon, incidents, killed, key }) => ({ lat: round(lat / incidents), lon: round(lon / incidents), incidents, killed, key: incidents === 1 ? key : null }))
}

const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5
