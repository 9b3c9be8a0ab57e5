import { noSymbol, unknownSymbol } from './symbols.js'

/** A feature's name and first symbol as one number: its first key; the second is the second symbol. */
export function firstKey(name: number, first: number): number {
  return name | (first << 8)
}

export function splitKey(key: number): { name: number; first: number } {
  return { name: key & 255, first: key >> 8 }
}

/**
 * The features of one case, each a name (an index of `feature-names.table.ts`) with one or two symbols. Kept and refilled from case to case.
 */
export class FeatureList {
  length = 0
  /** Two numbers a feature, one after the other: `firstKey`, and the second symbol. */
  keys = new Int32Array(512)

  clear(): void {
    this.length = 0
  }

  /** A feature with a symbol that is not known was never learned: it is left out. */
  add(name: number, first: number, second: number = noSymbol): void {
    if (first === unknownSymbol || second === unknownSymbol) return
    const at = this.length * 2
    if (at === this.keys.length) this.grow()
    this.keys[at] = name | (first << 8)
    this.keys[at + 1] = second
    this.length++
  }

  /** Adds features of another list, from index to index. */
  addFrom(other: FeatureList, from: number, to: number): void {
    while (this.keys.length < (this.length + to - from) * 2) this.grow()
    let at = this.length * 2
    for (let i = from * 2; i < to * 2; i++) this.keys[at++] = other.keys[i]
    this.length += to - from
  }

  name(at: number): number {
    return splitKey(this.keys[at * 2]).name
  }

  first(at: number): number {
    return splitKey(this.keys[at * 2]).first
  }

  second(at: number): number {
    return this.keys[at * 2 + 1]
  }

  private grow(): void {
    const larger = new Int32Array(this.keys.length * 2)
    larger.set(this.keys)
    this.keys = larger
  }
}
