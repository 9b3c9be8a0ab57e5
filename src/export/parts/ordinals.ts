/** First and last of a run of whole numbers. */
export type OrdinalRange = readonly [first: number, last: number]

/** A set of whole numbers, mostly in runs. */
export class Ordinals {
  /** In order, apart from each other. */
  private ranges: OrdinalRange[]

  /** @param ranges in any order; they may overlap */
  constructor(ranges: Iterable<OrdinalRange> = []) {
    this.ranges = []
    for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
      const before = this.ranges.at(-1)
      if (before && first <= before[1] + 1) this.ranges[this.ranges.length - 1] = [before[0], Math.max(before[1], last)]
      else this.ranges.push([first, last])
    }
  }

  get isEmpty(): boolean {
    return this.ranges.length === 0
  }

  has(ordinal: number): boolean {
    const range = this.ranges[this.firstFrom(ordinal)]
    return range !== undefined && range[0] <= ordinal
  }

  add(ordinal: number): void {
    const at = this.firstFrom(ordinal)
    const after = this.ranges[at]
    const before = this.ranges[at - 1]
    if (after && after[0] <= ordinal) return
    const joinsBefore = before?.[1] === ordinal - 1
    const joinsAfter = after?.[0] === ordinal + 1
    const first = joinsBefore ? before[0] : ordinal
    const last = joinsAfter ? after[1] : ordinal
    this.ranges.splice(joinsBefore ? at - 1 : at, Number(joinsBefore) + Number(joinsAfter), [first, last])
  }

  toRanges(): OrdinalRange[] {
    return [...this.ranges]
  }

  /** Index of the first range that ends there or later. */
  private firstFrom(ordinal: number): number {
    let low = 0
    let high = this.ranges.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.ranges[middle][1] < ordinal) low = middle + 1
      else high = middle
    }
    return low
  }
}
