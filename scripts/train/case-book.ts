import type { FeatureList } from '../../src/coder/judge/feature-list.js'
import { featureNames } from '../../src/coder/judge/feature-names.table.js'
import { LinearModel } from '../../src/coder/judge/linear-model.js'
import { type Weight, WeightTable } from '../../src/coder/judge/weight-table.js'
import { type Example, expectation, learn } from './learn.js'
import type { Options } from './options.table.js'

interface Case {
  readonly report: string
  /** Numbers of the book's features. */
  readonly features: Int32Array
  readonly label: string
  readonly weight: number
}

/** A model with what it is written from. */
export interface Learned {
  readonly model: LinearModel
  readonly weights: readonly Weight[]
  readonly labels: readonly string[]
  readonly bias: readonly number[]
}

type ModelOf = (report: string) => LinearModel

/** Symbols take 22 bits each, names what is above: a feature is one whole number below 2^53. */
const symbolRange = 2 ** 22

/** The cases of one decision, collected from reports, and the models learned from them. */
export class CaseBook {
  readonly cases: Case[] = []
  /** Values of the gold that stand in no case at all. */
  missed = 0
  private readonly none: string
  private readonly textOf: (symbol: number) => string
  private readonly numberOf = new Map<number, number>()
  private readonly keys: (readonly [name: number, first: number, second: number])[] = []

  /** `none` is the label of "nothing": it comes first. */
  constructor(none: string, textOf: (symbol: number) => string) {
    this.none = none
    this.textOf = textOf
  }

  add(report: string, list: FeatureList, label: string, weight = 1): void {
    const features = new Set<number>()
    for (let i = 0; i < list.length; i++) {
      const told = [list.name(i), list.first(i), list.second(i)] as const
      const key = (told[0] * symbolRange + told[1]) * symbolRange + told[2]
      let number = this.numberOf.get(key)
      if (number === undefined) {
        number = this.keys.length
        this.numberOf.set(key, number)
        this.keys.push(told)
      }
      features.add(number)
    }
    this.cases.push({ report, features: Int32Array.from(features), label, weight })
  }

  /** A model of the cases of those reports. */
  learn(isIn: (report: string) => boolean, options: Options, takenFrom = 0.5): Learned {
    const own = this.cases.filter((one) => isIn(one.report))
    const labels = [this.none, ...[...new Set(own.map((one) => one.label))].filter((label) => label !== this.none).sort()]
    const labelOf = new Map(labels.map((label, i) => [label, i]))
    const seen = new Int32Array(this.keys.length)
    for (const { features } of own) for (const feature of features) seen[feature]++
    const compact = new Int32Array(this.keys.length).fill(-1)
    const kept: number[] = []
    for (let feature = 0; feature < seen.length; feature++) {
      if (seen[feature] < options.least) continue
      compact[feature] = kept.length
      kept.push(feature)
    }
    const expects = options.expects === undefined ? -1 : featureNames.indexOf(options.expects)
    const examples: Example[] = own.map(({ features, label, weight }) => {
      let expected = -1
      for (const feature of features) if (this.keys[feature][0] === expects) expected = labelOf.get(this.textOf(this.keys[feature][1])) ?? -1
      return { features: features.map((feature) => compact[feature]).filter((feature) => feature >= 0), label: labelOf.get(label) ?? 0, weight, expected }
    })
    const learned = learn(examples, kept.length, labels.length, options)
    const weights: Weight[] = []
    kept.forEach((feature, at) => {
      const [name, first, second] = this.keys[feature]
      const expected = name === expects ? this.textOf(first) : null
      for (let label = 0; label < labels.length; label++) {
        const weight = round(learned.weights[at * labels.length + label] + (labels[label] === expected ? expectation : 0))
        if (Math.abs(weight) >= options.dropped) weights.push({ name, first, second, label, weight })
      }
    })
    const bias = learned.bias.map(round)
    return { model: new LinearModel(labels, bias, WeightTable.of(weights), takenFrom), weights, labels, bias }
  }

  /**
   * The chance from which on a label is best taken, by F1 over the cases as models judge them that have not seen their reports.
   * What no case holds is missed at every chance.
   */
  bestChance(modelOf: ModelOf, list: FeatureList): { takenFrom: number; f1: number; precision: number; recall: number } {
    const judged = this.cases.map((one) => {
      const model = modelOf(one.report)
      const chances = this.judge(one, model, list)
      let best = Math.min(1, chances.length - 1)
      for (let k = 2; k < chances.length; k++) if (chances[k] > chances[best]) best = k
      return { chance: 1 - chances[0], isRight: model.labels[best] === one.label, isSome: one.label !== this.none, weight: one.weight }
    })
    const all = judged.reduce((sum, one) => sum + (one.isSome ? one.weight : 0), 0) + this.missed
    let best = { takenFrom: 0.5, f1: 0, precision: 0, recall: 0 }
    for (let step = 15; step <= 70; step++) {
      const takenFrom = step / 100
      let hits = 0
      let taken = 0
      for (const one of judged) {
        if (one.chance < takenFrom) continue
        taken += one.weight
        if (one.isRight) hits += one.weight
      }
      const f1 = (2 * hits) / (taken + all || 1)
      if (f1 > best.f1) best = { takenFrom, f1, precision: hits / (taken || 1), recall: hits / (all || 1) }
    }
    return best
  }

  /** What each chance keeps of the cases with and without a label. */
  curve(modelOf: ModelOf, list: FeatureList): string[] {
    const judged = this.cases.map((one) => ({ chance: 1 - this.judge(one, modelOf(one.report), list)[0], isSome: one.label !== this.none }))
    const share = (isSome: boolean, from: number) => {
      const own = judged.filter((one) => one.isSome === isSome)
      return (own.filter((one) => one.chance >= from).length / (own.length || 1)).toFixed(3)
    }
    return [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((from) => `from ${from}: ${share(true, from)} of those with, ${share(false, from)} of those without`)
  }

  private judge({ features }: Case, model: LinearModel, list: FeatureList): Float64Array {
    list.clear()
    for (const feature of features) list.add(...this.keys[feature])
    return model.judge(list)
  }
}

const round = (value: number): number => Math.round(value * 100) / 100
