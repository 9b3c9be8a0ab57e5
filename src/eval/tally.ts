/** Hits, misses and extras of one kind of value, and what follows from them. */
export class Tally {
  hit = 0
  missed = 0
  extra = 0

  /** Adds how well the coded values meet the gold ones, one to one, each gold value taking the first that is the same. */
  match<A, B>(gold: readonly A[], coded: readonly B[], same: (a: A, b: B) => boolean): void {
    const left = [...coded]
    for (const a of gold) {
      const at = left.findIndex((b) => same(a, b))
      if (at < 0) this.missed++
      else {
        this.hit++
        left.splice(at, 1)
      }
    }
    this.extra += left.length
  }

  /** The share of coded values that are right; null where none was coded. */
  get precision(): number | null {
    return share(this.hit, this.hit + this.extra)
  }

  /** The share of gold values that were found; null where gold has none. */
  get recall(): number | null {
    return share(this.hit, this.hit + this.missed)
  }

  /** The harmonic mean of both; null where neither side has a value. */
  get f1(): number | null {
    return share(2 * this.hit, 2 * this.hit + this.extra + this.missed)
  }
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
