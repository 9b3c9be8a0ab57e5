/** Places that incidents happened at: many happened at one. */
export class Sites {
  readonly lat: number[] = []
  readonly lon: number[] = []
  /** In Web Mercator: 0 to 1 from west to east and from north to south, cut at 85 degrees. */
  readonly x: number[] = []
  readonly y: number[] = []
  private readonly sites = new Map<string, number>()

  get length(): number {
    return this.lat.length
  }

  /** The number of the site at some degrees. */
  of(lat: number, lon: number): number {
    const at = `${lat} ${lon}`
    const known = this.sites.get(at)
    if (known !== undefined) return known
    this.sites.set(at, this.lat.length)
    this.lat.push(toStep(lat))
    this.lon.push(toStep(lon))
    this.x.push((lon + 180) / 360)
    this.y.push((1 - Math.asinh(Math.tan((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180)) / Math.PI) / 2)
    return this.lat.length - 1
  }
}

/** To 2⁻²⁴ degrees, 7 mm: sums of these are exact, in whatever order and however often one is added, so that a mean never depends on how it was come by. */
const toStep = (degrees: number): number => Math.round(degrees * 2 ** 24) / 2 ** 24
