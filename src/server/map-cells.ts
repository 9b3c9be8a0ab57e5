import { eachSpan } from './each-span.js'
import type { ServerFilter } from './filter-query.js'
import type { IncidentColumns } from './incident-columns.js'
import { bitOf, type Selection } from './select-incidents.js'

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

/** Of each site how many incidents, how many killed, and the row of the last one. */
export interface SiteCounts {
  readonly columns: IncidentColumns
  readonly count: Uint32Array
  readonly killed: Float64Array
  readonly row: Uint32Array
}

const noCounts = (columns: IncidentColumns): SiteCounts => {
  const { length } = columns.sites
  return { columns, count: new Uint32Array(length), killed: new Float64Array(length), row: new Uint32Array(length) }
}

/** What a filter leaves at each site. The filter's own box is left out, so that the map shows what lies beside it. */
export function countAtSites({ columns, failures }: Selection): SiteCounts {
  const made = noCounts(columns)
  for (let i = 0; i < failures.length; i++) if ((failures[i] & ~bitOf.place) === 0) addRows(made, i, i + 1)
  return made
}

/** The same for filters with `isOfRuns`. */
export function countSpansAtSites(columns: IncidentColumns, filter: ServerFilter): SiteCounts {
  const made = noCounts(columns)
  eachSpan(columns, filter, (from, to, bits) => {
    if (bits === 0) addRows(made, from, to)
  })
  return made
}

function addRows({ columns: { site, killed: toll }, count, killed, row }: SiteCounts, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const at = site[i]
    if (at < 0) continue
    count[at]++
    killed[at] += toll[i]
    row[at] = i
  }
}

/** Groups what is at sites known to the town into cells of a Mercator grid; `box` cuts what is seen. */
export function toMapCells(
  { columns: { sites, key }, count, killed, row }: SiteCounts,
  zoom: number,
  box: { readonly west: number; readonly south: number; readonly east: number; readonly north: number },
  most: number,
): MapCell[] {
  const across = cellsAtZoomZero * 2 ** zoom
  const { west, south, east, north } = box
  const isWrapped = west > east
  const cells = new Map<number, { readonly at: number; lat: number; lon: number; incidents: number; killed: number; readonly row: number }>()
  for (let i = 0; i < count.length; i++) {
    const [lat, lon] = [sites.lat[i], sites.lon[i]]
    if (count[i] === 0 || lat < south || lat > north || (isWrapped ? lon < west && lon > east : lon < west || lon > east)) continue
    const at = Math.floor(sites.y[i] * across) * across + Math.floor(sites.x[i] * across)
    let cell = cells.get(at)
    if (cell === undefined) {
      cell = { at, lat: 0, lon: 0, incidents: 0, killed: 0, row: row[i] }
      cells.set(at, cell)
    }
    cell.lat += lat * count[i]
    cell.lon += lon * count[i]
    cell.incidents += count[i]
    cell.killed += killed[i]
  }
  return [...cells.values()]
    .sort((a, b) => b.incidents - a.incidents || a.at - b.at)
    .slice(0, most)
    .map((cell) => ({ lat: mean(cell.lat, cell.incidents), lon: mean(cell.lon, cell.incidents), incidents: cell.incidents, killed: cell.killed, key: cell.incidents === 1 ? key[cell.row] : null }))
}

/** The mean of so many degrees, to a metre. */
const mean = (sum: number, count: number): number => Math.round((sum / count) * 1e5) / 1e5
