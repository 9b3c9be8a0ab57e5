import type { EventType } from '../../../codebook/event-types.table.js'
import type { WeighedTrigger } from '../weigh-triggers.js'
import { FeatureList } from './feature-list.js'
import { featureNames } from './feature-names.table.js'
import type { LinearModel } from './linear-model.js'
import type { ReportCues } from './report-cues.js'
import type { Symbols } from './symbols.js'
import { describeTrigger } from './trigger-features.js'

/** The decisions that are learned, each with a model of its own. */
export const decisions = ['trigger', 'same_event', 'event', 'report', 'type', 'status', 'domain', 'background', 'date', 'site', 'body', 'person', 'count', 'item', 'source'] as const
export type Decision = (typeof decisions)[number]

/** A trigger with what it most likely tells. */
export interface JudgedTrigger extends WeighedTrigger {
  readonly ruleType: EventType
  readonly type: EventType
  /** That it tells any event at all. */
  readonly chance: number
  readonly types: readonly (readonly [EventType, number])[]
  readonly by: string
}

const leastType = 0.02

/** The learned decisions of a language pack. */
export class Judge {
  readonly symbols: Symbols
  /** Of the case that was described last. */
  readonly features = new FeatureList()
  /** Whether `because` names the features that decided; it takes time, and only `explain` shows it. */
  tellsReasons = false
  private readonly models: ReadonlyMap<Decision, LinearModel>

  constructor(symbols: Symbols, models: ReadonlyMap<Decision, LinearModel>) {
    this.symbols = symbols
    this.models = models
  }

  /** @throws {RangeError} for a decision that the pack has no model of. */
  model(decision: Decision): LinearModel {
    const model = this.models.get(decision)
    if (!model) throw new RangeError(`no model of ${decision}`)
    return model
  }

  /** The chance of a decision's second label: of its "yes". */
  chanceOf(decision: Decision, features: FeatureList): number {
    return this.model(decision).judge(features)[1]
  }

  /** From which chance on the "yes" of a decision is taken. */
  takenFrom(decision: Decision): number {
    return this.model(decision).takenFrom
  }

  /** The most likely label with its chance and the reason. */
  choose(decision: Decision, features: FeatureList): { label: string; chance: number; by: string } {
    const model = this.model(decision)
    const chances = model.judge(features)
    let best = 0
    for (let label = 1; label < chances.length; label++) if (chances[label] > chances[best]) best = label
    const label = model.labels[best]
    return { label, chance: chances[best], by: this.because(decision, label, chances[best]) }
  }

  /**
   * The likeliest label that is not "none" of the case described last, with the chance of there being any; null where that is below this
   * part of the chance from which on it is taken.
   */
  likeliest(decision: Decision, part = 1): { what: string; chance: number } | null {
    const model = this.model(decision)
    const chances = model.judgeFrom(model.takenFrom * part, this.features)
    if (!chances || 1 - chances[0] < model.takenFrom * part) return null
    let best = Math.min(1, chances.length - 1)
    for (let label = 2; label < chances.length; label++) if (chances[label] > chances[best]) best = label
    return { what: model.labels[best], chance: 1 - chances[0] }
  }

  /** Why the case described last got a label: how sure that is, and the three features that spoke most for it. */
  because(decision: Decision, label: string, chance: number): string {
    const told = `judged ${chance.toFixed(2)}`
    if (!this.tellsReasons) return told
    const model = this.model(decision)
    const reasons = model.reasons(this.features, model.labels.indexOf(label)).filter(({ weight }) => weight > 0)
    const named = reasons.slice(0, 3).map(({ name, first, second }) => `${featureNames[name]} ${[first, second].map((symbol) => this.symbols.text(symbol)).join(' ')}`.trim())
    return named.length === 0 ? told : `${told} (${named.join('; ')})`
  }

  /** A trigger with what it most likely tells; null where its chance is surely below `least` and nobody asks for it. */
  judgeTrigger(cues: ReportCues, weighed: WeighedTrigger, least: number): JudgedTrigger | null {
    const model = this.model('trigger')
    describeTrigger(cues, weighed, this.features)
    const chances = model.judgeFrom(this.tellsReasons ? 0 : least, this.features)
    if (!chances) return null
    const types: (readonly [EventType, number])[] = []
    let best = -1
    for (let label = 1; label < chances.length; label++) {
      if (best < 0 || chances[label] > chances[best]) best = label
      if (chances[label] >= leastType) types.push([model.labels[label] as EventType, chances[label]])
    }
    const type = best < 0 ? weighed.type : (model.labels[best] as EventType)
    const { trigger, sentence, scope, typeBy, against } = weighed
    return { trigger, sentence, scope, type, typeBy, against, ruleType: weighed.type, chance: 1 - chances[0], types, by: typeBy }
  }
}
