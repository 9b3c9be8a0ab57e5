import { mixHash } from './mix-hash.js'

/** Numbers of a signature; each is the least hash of its share of all shingles. */
export const signatureSize = 32
/** Words of a shingle, as those that compare texts for copying mostly have it. */
const shingleWords = 3
/** Shingles: shorter texts are headlines, of which many are alike by chance. */
const leastShingles = 24
const empty = 0xffffffff

/**
 * MinHash signature of a text under one permutation (Li, Owen, Zhang 2012): each shingle of three words is hashed once, its upper bits
 * choose a bin, and the least hash of a bin is kept; an empty bin borrows from the next (Shrivastava, Li 2014). The share of equal numbers
 * of two signatures estimates the share of shingles (Jaccard) that the texts have in common. Fed section by section.
 */
export class ReportSignature {
  private readonly bins = new Uint32Array(signatureSize).fill(empty)
  private shingles = 0

  /** Adds a run of word hashes; no shingle reaches over its ends. */
  add(words: Uint32Array, length: number): void {
    for (let i = shingleWords - 1; i < length; i++) {
      let hash = words[i - 2]
      hash = Math.imul(hash, 0x9e3779b1) ^ words[i - 1]
      hash = mixHash(Math.imul(hash, 0x9e3779b1) ^ words[i])
      const bin = hash & (signatureSize - 1)
      if (hash < this.bins[bin]) this.bins[bin] = hash
      this.shingles++
    }
  }

  /** Empty for texts too short to compare. */
  toNumbers(): number[] {
    if (this.shingles < leastShingles) return []
    const numbers: number[] = []
    for (let i = 0; i < signatureSize; i++) {
      let steps = 0
      while (this.bins[(i + steps) % signatureSize] === empty) steps++
      numbers.push(steps === 0 ? this.bins[i] : (this.bins[(i + steps) % signatureSize] + steps * 0x9e3779b1) >>> 0)
    }
    return numbers
  }
}
