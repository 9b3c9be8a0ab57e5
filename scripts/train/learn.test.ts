import { describe, expect, it } from 'vitest'
import { type Example, learn } from './learn.js'

const options = { epochs: 20, alpha: 0.1, l1: 0.1, l2: 1 }
const example = (features: number[], label: number): Example => ({ features: Int32Array.from(features), label, weight: 1 })

describe('learning', () => {
  // feature 0 goes with label 1, feature 1 with label 0, feature 2 with either
  const examples = Array.from({ length: 200 }, (_, i) => example(i % 2 ? [0, 2] : [1, 2], i % 2))

  it('finds the features that tell labels apart, and drops the one that does not', () => {
    const { weights } = learn(examples, 3, 2, options)
    expect(weights[0 * 2 + 1]).toBeGreaterThan(0.5)
    expect(weights[1 * 2 + 0]).toBeGreaterThan(0.5)
    expect(Math.abs(weights[2 * 2])).toBeLessThan(0.2)
  })

  it('gives the same weights from the same examples', () => {
    expect([...learn(examples, 3, 2, options).weights]).toEqual([...learn(examples, 3, 2, options).weights])
  })

  it('needs less weight where the expected label is right', () => {
    const expected = examples.map((one) => ({ ...one, expected: one.label }))
    const told = (list: readonly Example[]) => learn(list, 3, 2, options).weights.reduce((sum, weight) => sum + Math.abs(weight), 0)
    expect(told(expected)).toBeLessThan(0.7 * told(examples))
  })
})
