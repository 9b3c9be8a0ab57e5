import { type FeatureList, firstKey } from './feature-list.js'
import type { WeightTable } from './weight-table.js'

/** What a feature added to a label's score. */
export interface Contribution {
  readonly name: number
  readonly first: number
  readonly second: number
  readonly weight: number
}

/** What a slot of the table holds: a feature's two keys, and where its row begins; a slot without row is empty. */
const slotWidth = 3
/** What a row begins with: the call in which the feature was last met, and how many weights it has. These follow. */
const rowHead = 2
const none = 0
/** Calls are counted in two bytes. */
const mostCalls = 0xffff

const labelBits = 6
const labelMask = 2 ** labelBits - 1
const mostValues = 2 ** (16 - labelBits)

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
  /** A weight in a row is the number of its value above, and its label in the lowest six bits. */
  private readonly rows: Uint16Array
  /** The different values of weights: they have two decimals, so that these are some hundreds. */
  private readonly values: Float32Array
  private readonly scores: Float64Array
  private call = 0

  /** @throws {RangeError} where a number has no room: more than 64 labels or 1,024 different weights */
  constructor(labels: readonly string[], bias: readonly number[], table: WeightTable, takenFrom = 0.5) {
    this.takenFrom = takenFrom
    this.labels = labels
    this.bias = Float64Array.from(bias)
    this.scores = new Float64Array(labels.length)
    const features = table.starts.length
    this.mask = (1 << Math.ceil(Math.log2(Math.max(4, features * 2)))) - 1
    this.slots = new Int32Array((this.mask + 1) * slotWidth)
    this.rows = new Uint16Array(1 + features * rowHead + table.weights.length)
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
      this.setSlot(firstKey(table.names[feature], table.firsts[feature]), table.seconds[feature], at)
      this.rows[at + 1] = end - start
      at += rowHead
      for (let k = start; k < end; k++) this.rows[at++] = (numberOf(table.weights[k]) << labelBits) | table.labels[k]
    }
    if (labels.length > labelMask + 1 || values.size > mostValues) throw new RangeError(`no room for ${labels.length} labels and ${values.size} values of weights`)
    this.values = Float32Array.from(values.keys())
  }

  private setSlot(key: number, second: number, row: number): void {
    let slot = hash(key, second) & this.mask
    while (this.slots[slot * slotWidth + 2] !== none) slot = (slot + 1) & this.mask
    this.slots.set([key, second, row], slot * slotWidth)
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
      const end = row + rowHead + rows[row + 1]
      for (let k = row + rowHead; k < end; k++) {
        const weight = rows[k]
        scores[weight & labelMask] += values[weight >> labelBits]
      }
    }
  }

  /** Looks the rows of the listed features up, into `foundRows`; gives their number. */
  private find({ keys, length }: FeatureList): number {
    const { rows } = this
    if (length > foundRows.length) foundRows = new Int32Array(length * 2)
    const call = this.nextCall()
    let found = 0
    for (let i = 0; i < length * 2; i += 2) {
      const row = this.rowOf(keys[i], keys[i + 1])
      // a feature that is listed twice counts once
      if (row === none || rows[row] === call) continue
      rows[row] = call
      foundRows[found++] = row
    }
    return found
  }

  /** Where a feature's row begins; `none` for one that has no weights. */
  private rowOf(key: number, second: number): number {
    const { slots, mask } = this
    for (let slot = hash(key, second) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * slotWidth
      const row = slots[at + 2]
      if (row === none || (slots[at] === key && slots[at + 1] === second)) return row
    }
  }

  private nextCall(): number {
    if (this.call === mostCalls) {
      this.call = 0
      for (let row = 1; row < this.rows.length; row += rowHead + this.rows[row + 1]) this.rows[row] = 0
    }
    return ++this.call
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
    const seen = new Set<number>()
    for (let at = 0; at < features.length; at++) {
      const [name, first, second] = [features.name(at), features.first(at), features.second(at)]
      const row = this.rowOf(firstKey(name, first), second)
      if (row === none || seen.has(row)) continue
      seen.add(row)
      let weight = 0
      for (const packed of this.rows.subarray(row + rowHead, row + rowHead + this.rows[row + 1])) weight += this.values[packed >> labelBits] * (((packed & labelMask) === label ? 1 : 0) - share)
      found.push({ name, first, second, weight })
    }
    return found.sort((a, b) => b.weight - a.weight)
  }
}

/** Of the features looked up last, their rows. */
let foundRows = new Int32Array(512)

/** Log-odds by which a chance must miss its bound, so that no rounding decides. */
const margin = 1e-6

function hash(key: number, second: number): number {
  let mixed = Math.imul(key, 0x9e3779b1) ^ Math.imul(second + 0x7f4a7c15, 0x85ebca6b)
  mixed ^= mixed >>> 15
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
