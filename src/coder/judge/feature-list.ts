import { noSymbol, unknownSymbol } from './symbols.js'

/**
 * The features of one case, each a name (an index of `feature-names.table.ts`) with one or two symbols. Kept and refilled from case to case.
 */
export class FeatureList {
  length = 0
  names = new Int32Array(256)
  firsts = new Int32Array(256)
  seconds = new Int32Array(256)

  clear(): void {
    this.length = 0
  }

  /** A feature with a symbol that is not known was never learned: it is left out. */
  add(name: number, first: number, second: number = noSymbol): void {
    if (first === unknownSymbol || second === unknownSymbol) return
    if (this.length === this.names.length) this.grow()
    this.names[this.length] = name
    this.firsts[this.length] = first
    this.seconds[this.length++] = second
  }

  private grow(): void {
    const larger = (old: Int32Array) => {
      const list = new Int32Array(old.length * 2)
      list.set(old)
      return list
    }
    this.names = larger(this.names)
    this.firsts = larger(this.firsts)
    this.seconds = larger(this.seconds)
  }
}
