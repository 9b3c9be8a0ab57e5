import type { FeatureList } from './feature-list.js'

/** One weight of a model: a feature speaks for (or against) a label. */
export interface Weight {
  readonly name: number
  readonly first: number
  readonly second: number
  readonly label: number
  readonly weight: number
}

/** What a feature added to a label's score. */
export interface Contribution {
  readonly name: number
  readonly first: number
  readonly second: number
  readonly weight: number
}

/** A softmax over labels, linear in named features. The first label is the one that is taken where nothing speaks for another. */
export class LinearModel {
  readonly labels: readonly string[]
  /** From which chance of any label but the first on one of them is taken; found on reports held out. */
  readonly takenFrom: number
  private readonly bias: Float64Array
  private readonly slots: Int32Array
  private readonly keys: Int32Array
  /** Where the weights of a row begin; row `i` ends where `i + 1` begins. */
  private readonly starts: Int32Array
  private readonly labelOf: Int16Array
  private readonly weights: Float32Array
  private readonly scores: Float64Array
  /** The call in which each row was last met: a feature that is listed twice counts once. */
  private readonly metAt: Int32Array
  private call = 0

  /** `rows` are grouped by feature. */
  constructor(labels: readonly string[], bias: readonly number[], rows: readonly Weight[], takenFrom = 0.5) {
    this.takenFrom = takenFrom
    this.labels = labels
    this.bias = Float64Array.from(bias)
    this.scores = new Float64Array(labels.length)
    this.labelOf = Int16Array.from(rows, (row) => row.label)
    this.weights = Float32Array.from(rows, (row) => row.weight)
    const starts: number[] = []
    rows.forEach((row, i) => {
      const before = rows[i - 1]
      if (i === 0 || before.name !== row.name || before.first !== row.first || before.second !== row.second) starts.push(i)
    })
    const size = 1 << Math.ceil(Math.log2(Math.max(4, starts.length * 2)))
    this.slots = new Int32Array(size).fill(-1)
    this.keys = new Int32Array(starts.length * 2)
    this.metAt = new Int32Array(starts.length)
    starts.forEach((start, row) => {
      const { name, first, second } = rows[start]
      this.keys[row * 2] = name | (first << 8)
      this.keys[row * 2 + 1] = second
      let slot = hash(name | (first << 8), second) & (size - 1)
      while (this.slots[slot] >= 0) slot = (slot + 1) & (size - 1)
      this.slots[slot] = row
    })
    this.starts = Int32Array.from([...starts, rows.length])
  }

  /** The probability of each label, in the order of `labels`. The array is reused by the next call. */
  judge(features: FeatureList): Float64Array {
    const { scores } = this
    scores.set(this.bias)
    this.call++
    for (let i = 0; i < features.length; i++) {
      const row = this.rowOf(features.names[i], features.firsts[i], features.seconds[i])
      if (row < 0 || this.metAt[row] === this.call) continue
      this.metAt[row] = this.call
      for (let k = this.starts[row]; k < this.starts[row + 1]; k++) scores[this.labelOf[k]] += this.weights[k]
    }
    let highest = Number.NEGATIVE_INFINITY
    for (const score of scores) if (score > highest) highest = score
    let sum = 0
    for (let label = 0; label < scores.length; label++) {
      scores[label] = Math.exp(scores[label] - highest)
      sum += scores[label]
    }
    for (let label = 0; label < scores.length; label++) scores[label] /= sum
    return scores
  }

  /** What spoke for a label, against the mean of all labels, the strongest first. */
  reasons(features: FeatureList, label: number): Contribution[] {
    const share = 1 / this.labels.length
    const found: Contribution[] = []
    this.call++
    for (let i = 0; i < features.length; i++) {
      const name = features.names[i]
      const first = features.firsts[i]
      const second = features.seconds[i]
      const row = this.rowOf(name, first, second)
      if (row < 0 || this.metAt[row] === this.call) continue
      this.metAt[row] = this.call
      let weight = 0
      for (let k = this.starts[row]; k < this.starts[row + 1]; k++) weight += this.weights[k] * ((this.labelOf[k] === label ? 1 : 0) - share)
      found.push({ name, first, second, weight })
    }
    return found.sort((a, b) => b.weight - a.weight)
  }

  private rowOf(name: number, first: number, second: number): number {
    const mask = this.slots.length - 1
    const key = name | (first << 8)
    for (let slot = hash(key, second) & mask; ; slot = (slot + 1) & mask) {
      const row = this.slots[slot]
      if (row < 0) return -1
      if (this.keys[row * 2] === key && this.keys[row * 2 + 1] === second) return row
    }
  }
}

function hash(key: number, second: number): number {
  let mixed = Math.imul(key, 0x9e3779b1) ^ Math.imul(second + 0x7f4a7c15, 0x85ebca6b)
  mixed ^= mixed >>> 15
  return Math.imul(mixed, 0xc2b2ae35) >>> 7
}
