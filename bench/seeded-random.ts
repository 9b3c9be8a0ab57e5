/** Random numbers that are the same in every run (mulberry32), and what is drawn with them. */
export class SeededRandom {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** At least 0, below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }

  /** A whole number from 0 to below `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count)
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  hex(digits: number): string {
    let text = ''
    while (text.length < digits)
      text += Math.floor(this.next() * 0x1_0000_0000)
        .toString(16)
        .padStart(8, '0')
    return text.slice(0, digits)
  }
}

/** Draws from values by their weights. */
export class Weighted<T> {
  private readonly values: readonly T[]
  private readonly sums: Float64Array

  constructor(entries: Iterable<readonly [value: T, weight: number]>) {
    const all = [...entries]
    this.values = all.map(([value]) => value)
    this.sums = new Float64Array(all.length)
    let sum = 0
    for (const [i, [, weight]] of all.entries()) {
      sum += weight
      this.sums[i] = sum
    }
  }

  draw(random: SeededRandom): T {
    const target = random.next() * this.sums[this.sums.length - 1]
    let low = 0
    let high = this.sums.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.sums[middle] > target) high = middle
      else low = middle + 1
    }
    return this.values[low]
  }
}

/** Values whose weight falls with their rank to a power: 1 is Zipf's. */
export function zipf<T>(values: readonly T[], power: number): Weighted<T> {
  return new Weighted(values.map((value, i) => [value, 1 / (i + 1) ** power] as const))
}
