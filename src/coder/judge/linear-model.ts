import { type FeatureList, firstKey, splitKey } from './feature-list.js'
import type { WeightTable } from './weight-table.js'

/** What a feature added to a label's score. */
export interface Contribution {
  readonly name: number
  readonly first: number
  readonly second: number
  readonly weight: number
}

/** What a slot of the table holds: a hash of the feature, and where its row begins; a slot without row is empty. */
const slotWidth = 2
/** What a row begins with: the feature's two keys, the call in which it was last met, where its weights end. These follow. */
const rowHead = 4
const none = 0

const labelBits = 8
const labelMask = 2 ** labelBits - 1

/**
 * A softmax over labels, linear in named features. The first label is the one that is taken where nothing speaks for another.
 * What a lookup costs is the memory that it touches: a small slot in one place, a feature's own row with its weights in another.
 */
export class LinearModel {
  readonly labels: readonly string[]
  /** From which chance of any label but the first on one of them is taken; found on reports held out. */
  readonly takenFrom: number
  private readonly bias: Float64Array
  /** Open addressing. */
  private readonly slots: Int32Array
  private readonly mask: number
  /** A weight in a row is the number of its value above, and its label in the lowest eight bits. */
  private readonly rows: Int32Array
  /** The different values of weights: they have two decimals, so that these are some hundreds. */
  private readonly values: Float32Array
  private readonly scores: Float64Array
  private call = 0

  constructor(labels: readonly string[], bias: readonly number[], table: WeightTable, takenFrom = 0.5) {
    this.takenFrom = takenFrom
    this.labels = labels
    this.bias = Float64Array.from(bias)
    this.scores = new Float64Array(labels.length)
    const features = table.starts.length
    this.mask = (1 << Math.ceil(Math.log2(Math.max(4, features * 2)))) - 1
    this.slots = new Int32Array((this.mask + 1) * slotWidth)
    this.rows = new Int32Array(1 + features * rowHead + table.weights.length)
    const values = new Map<number, number>()
    const numberOf = (weight: number): number => {
      const known = values.get(weight)
      if (known === undefined) values.set(weight, values.size)
      return known ?? values.size - 1
    }
    // no row begins at 0
    let at = 1
    for (let feature = 0; feature < features; feature++) {
      const start = table.starts[feature]
      const end = feature + 1 < features ? table.starts[feature + 1] : table.weights.length
      const key = firstKey(table.names[feature], table.firsts[feature])
      const second = table.seconds[feature]
      this.setSlot(hash(key, second), at)
      this.rows[at] = key
      this.rows[at + 1] = second
      this.rows[at + 3] = at + rowHead + end - start
      at += rowHead
      for (let k = start; k < end; k++) this.rows[at++] = (numberOf(table.weights[k]) << labelBits) | table.labels[k]
    }
    this.values = Float32Array.from(values.keys())
  }

  private setSlot(hashed: number, row: number): void {
    let slot = (hashed & this.mask) * slotWidth
    while (this.slots[slot + 1] !== none) slot = (slot + slotWidth) & (this.slots.length - 1)
    this.slots[slot] = hashed
    this.slots[slot + 1] = row
  }

  /** The probability of each label, in the order of `labels`. The array is reused by the next call. */
  judge(features: FeatureList): Float64Array {
    this.score(features)
    return this.toChances()
  }

  /** `judge`, but null where it is sure without working the chances out that those of all labels but the first are below `least` together. */
  judgeFrom(least: number, features: FeatureList): Float64Array | null {
    this.score(features)
    const { scores } = this
    let highest = Number.NEGATIVE_INFINITY
    for (let label = 1; label < scores.length; label++) if (scores[label] > highest) highest = scores[label]
    // were all others as likely as the likeliest of them
    const odds = Math.log(scores.length - 1) + highest - scores[0]
    return odds < Math.log(least / (1 - least)) - margin ? null : this.toChances()
  }

  private score(features: FeatureList): void {
    const { scores, rows, values } = this
    const found = this.find(features)
    scores.set(this.bias)
    for (let i = 0; i < found; i++) {
      const row = foundRows[i]
      const end = rows[row + 3]
      for (let k = row + rowHead; k < end; k++) {
        const weight = rows[k]
        scores[weight & labelMask] += values[weight >> labelBits]
      }
    }
  }

  /**
   * Looks the rows of the listed features up, into `foundRows`; gives their number. In rounds, each of which touches memory in
   * places that do not depend on each other: what a round waits for is then fetched all at once.
   */
  private find({ keys, length }: FeatureList): number {
    const { slots, rows, mask } = this
    if (length > foundRows.length) {
      foundRows = new Int32Array(length * 2)
      hashes = new Int32Array(length * 2)
    }
    this.call++
    for (let i = 0; i < length; i++) {
      const hashed = hash(keys[i * 2], keys[i * 2 + 1])
      hashes[i] = hashed
      foundRows[i] = slots[(hashed & mask) * slotWidth + 1]
    }
    let found = 0
    for (let i = 0; i < length; i++) {
      if (foundRows[i] === none) continue
      const row = this.rowOf(keys[i * 2], keys[i * 2 + 1], hashes[i])
      // a feature that is listed twice counts once
      if (row === none || rows[row + 2] === this.call) continue
      rows[row + 2] = this.call
      foundRows[found++] = row
    }
    return found
  }

  /** Where a feature's row begins; `none` for one that has no weights. */
  private rowOf(key: number, second: number, hashed: number): number {
    const { slots, rows } = this
    for (let slot = (hashed & this.mask) * slotWidth; ; slot = (slot + slotWidth) & (slots.length - 1)) {
      const row = slots[slot + 1]
      if (row === none || (slots[slot] === hashed && rows[row] === key && rows[row + 1] === second)) return row
    }
  }

  private toChances(): Float64Array {
    const { scores } = this
    let highest = scores[0]
    for (let label = 1; label < scores.length; label++) if (scores[label] > highest) highest = scores[label]
    let sum = 0
    for (let label = 0; label < scores.length; label++) {
      const likely = Math.exp(scores[label] - highest)
      scores[label] = likely
      sum += likely
    }
    for (let label = 0; label < scores.length; label++) scores[label] /= sum
    return scores
  }

  /** What spoke for a label, against the mean of all labels, the strongest first. */
  reasons(features: FeatureList, label: number): Contribution[] {
    const share = 1 / this.labels.length
    const found: Contribution[] = []
    const count = this.find(features)
    for (const row of foundRows.subarray(0, count)) {
      let weight = 0
      for (const packed of this.rows.subarray(row + rowHead, this.rows[row + 3])) weight += this.values[packed >> labelBits] * (((packed & labelMask) === label ? 1 : 0) - share)
      const { name, first } = splitKey(this.rows[row])
      found.push({ name, first, second: this.rows[row + 1], weight })
    }
    return found.sort((a, b) => b.weight - a.weight)
  }
}

/** Of the features looked up last: their rows, and on the way there their hashes. */
let foundRows = new Int32Array(512)
let hashes = new Int32Array(512)

/** Log-odds by which a chance must miss its bound, so that no rounding decides. */
const margin = 1e-6

function hash(key: number, second: number): number {
  let mixed = Math.imul(key, 0x9e3779b1) ^ Math.imul(second + 0x7f4a7c15, 0x85ebca6b)
  mixed ^= mixed >>> 15
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
