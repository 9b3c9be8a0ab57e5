const cellsPerDegree = 2
const columns = 360 * cellsPerDegree
const rows = 180 * cellsPerDegree

/**
 * The PRIO-GRID cell of a point in WGS 84 degrees: cells of half a degree, numbered from 1 at the south-west corner of the world, eastward along each row, row by row to
 * the north: `gid = (row - 1) · 720 + column` (Tollefsen, Strand and Buhaug 2012). Points on the outer edge belong to the last cell.
 */
export function toPriogridGid(lat: number, lon: number): number {
  const row = Math.min(Math.floor((lat + 90) * cellsPerDegree), rows - 1)
  const column = Math.min(Math.floor((lon + 180) * cellsPerDegree), columns - 1)
  return row * columns + column + 1
}
