const kilometresPerDegree = 111.2
const radians = Math.PI / 180

export interface Point {
  readonly lat: number | null
  readonly lon: number | null
}

/** Distance on the plane that touches the earth between the two, good to a percent within a country; infinite where a point is missing. */
export function kilometresBetween(a: Point, b: Point): number {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return Number.POSITIVE_INFINITY
  const north = a.lat - b.lat
  let east = Math.abs(a.lon - b.lon)
  if (east > 180) east = 360 - east
  east *= Math.cos(((a.lat + b.lat) / 2) * radians)
  return kilometresPerDegree * Math.sqrt(north * north + east * east)
}
