/** One case to learn from: numbers of its features (see `FeatureIndex`), the right label, and how much it counts. */
export interface Example {
  readonly features: Int32Array
  readonly label: number
  readonly weight: number
  /** A label that is likelier from the start: the one that the rules give. */
  readonly expected?: number
}

/** How much likelier the expected label is, as log-odds. */
export const expectation = 3

export interface LearnOptions {
  readonly epochs: number
  /** Step size, and how strongly weights are drawn to zero. */
  readonly alpha: number
  readonly l1: number
  readonly l2: number
}

export interface Learned {
  readonly bias: readonly number[]
  /** By feature, then label: `features × labels` weights, most of them zero. */
  readonly weights: Float64Array
}

/**
 * Multinomial logistic regression by FTRL-Proximal (McMahan et al. 2013): L1 keeps only the features that earn their
 * place. The same examples in the same order give the same weights.
 */
export function learn(examples: readonly Example[], features: number, labels: number, options: LearnOptions): Learned {
  const { alpha, l1, l2 } = options
  const z = new Float64Array((features + 1) * labels)
  const n = new Float64Array((features + 1) * labels)
  const w = new Float64Array((features + 1) * labels)
  const order = examples.map((_, i) => i)
  const random = seeded(11)
  const scores = new Float64Array(labels)
  const biasRow = features * labels
  const step = (at: number, gradient: number, penalty: number) => {
    const sigma = (Math.sqrt(n[at] + gradient * gradient) - Math.sqrt(n[at])) / alpha
    z[at] += gradient - sigma * w[at]
    n[at] += gradient * gradient
    w[at] = Math.abs(z[at]) <= penalty ? 0 : -(z[at] - Math.sign(z[at]) * penalty) / ((1 + Math.sqrt(n[at])) / alpha + l2)
  }
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    for (const i of order) {
      const { features: own, label, weight, expected } = examples[i]
      for (let k = 0; k < labels; k++) scores[k] = w[biasRow + k]
      for (const feature of own) for (let k = 0; k < labels; k++) scores[k] += w[feature * labels + k]
      if (expected !== undefined && expected >= 0) scores[expected] += expectation
      toProbabilities(scores)
      for (let k = 0; k < labels; k++) {
        const gradient = (scores[k] - (k === label ? 1 : 0)) * weight
        if (Math.abs(gradient) < leastGradient) continue
        for (const feature of own) step(feature * labels + k, gradient, l1)
        step(biasRow + k, gradient, 0)
      }
    }
  }
  return { bias: [...w.subarray(biasRow, biasRow + labels)], weights: w.subarray(0, biasRow) }
}

function toProbabilities(scores: Float64Array): void {
  let highest = Number.NEGATIVE_INFINITY
  for (const score of scores) if (score > highest) highest = score
  let sum = 0
  for (let k = 0; k < scores.length; k++) {
    scores[k] = Math.exp(scores[k] - highest)
    sum += scores[k]
  }
  for (let k = 0; k < scores.length; k++) scores[k] /= sum
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1))
    const kept = order[i]
    order[i] = order[k]
    order[k] = kept
  }
}

/** Labels that are this near to right move nothing: most of forty are, in most cases. */
const leastGradient = 2e-3

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
