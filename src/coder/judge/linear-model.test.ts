import { describe, expect, it } from 'vitest'
import { FeatureList } from './feature-list.js'
import { LinearModel } from './linear-model.js'
import { type Weight, WeightTable } from './weight-table.js'

const weight = (name: number, first: number, label: number, value: number, second = 1): Weight => ({ name, first, second, label, weight: value })

function listOf(...features: (readonly [name: number, first: number, second?: number])[]): FeatureList {
  const list = new FeatureList()
  for (const feature of features) list.add(...feature)
  return list
}

describe('a linear model', () => {
  const model = new LinearModel(['none', 'arrest', 'raid'], [0, 0, 0], WeightTable.of([weight(0, 5, 1, 2), weight(0, 5, 2, -1), weight(3, 7, 2, 1, 9)]))

  it('gives each label the softmax of the weights of the features that are there', () => {
    const chances = [...model.judge(listOf([0, 5]))]
    const sum = 1 + Math.exp(2) + Math.exp(-1)
    expect(chances[0]).toBeCloseTo(1 / sum, 12)
    expect(chances[1]).toBeCloseTo(Math.exp(2) / sum, 12)
    expect(chances[2]).toBeCloseTo(Math.exp(-1) / sum, 12)
  })

  it('tells features apart by name, first and second symbol', () => {
    for (const other of [listOf([1, 5]), listOf([0, 6]), listOf([0, 5, 2])]) for (const chance of model.judge(other)) expect(chance).toBeCloseTo(1 / 3, 12)
    expect(model.judge(listOf([3, 7, 9]))[2]).toBeGreaterThan(0.5)
  })

  it('counts a feature that is listed twice once', () => {
    const once = [...model.judge(listOf([0, 5]))]
    expect([...model.judge(listOf([0, 5], [3, 3], [0, 5]))]).toEqual(once)
    expect(model.reasons(listOf([0, 5], [0, 5]), 1)).toHaveLength(1)
  })

  it('works nothing out where no label but the first can reach a chance', () => {
    const hushed = new LinearModel(['none', 'arrest', 'raid'], [3, 0, 0], WeightTable.of([weight(0, 5, 1, 4)]))
    expect(hushed.judgeFrom(0.5, listOf([1, 1]))).toBeNull()
    expect(hushed.judgeFrom(0.01, listOf([1, 1]))).not.toBeNull()
    expect(hushed.judgeFrom(0.5, listOf([0, 5]))?.[1]).toBeGreaterThan(0.5)
  })

  it('names what spoke for a label, the strongest first', () => {
    const reasons = model.reasons(listOf([3, 7, 9], [0, 5], [8, 8]), 1)
    expect(reasons.map(({ name }) => name)).toEqual([0, 3])
    expect(reasons[0].weight).toBeGreaterThan(0)
    expect(reasons[1].weight).toBeLessThan(0)
  })

  it('leaves out a feature with a symbol that is not known', () => {
    expect(listOf([0, 0], [0, 5, 0], [0, 5]).length).toBe(1)
  })
})
