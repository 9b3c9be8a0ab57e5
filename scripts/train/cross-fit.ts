import { type Decision, decisions, Judge } from '../../src/coder/judge/judge.js'
import { LinearModel } from '../../src/coder/judge/linear-model.js'
import type { Symbols } from '../../src/coder/judge/symbols.js'
import { WeightTable } from '../../src/coder/judge/weight-table.js'
import { CaseBook, type Learned } from './case-book.js'
import { optionsOf } from './options.table.js'

const folds = 4

/** The first label of decisions that always choose one. */
const usualLabel: Readonly<Partial<Record<Decision, string>>> = { type: 'armed_attack', status: 'occurred', domain: 'other_crime' }

/**
 * Learns decision after decision. What a later one sees of an earlier one was judged by a model of the other folds, that had not seen
 * the report: as it will be on the reports of tomorrow.
 */
export class CrossFit {
  readonly final = new Map<Decision, Learned & { readonly takenFrom: number }>()
  private readonly books: ReadonlyMap<Decision, CaseBook>
  private readonly foldOf: ReadonlyMap<string, number>
  private readonly weightOf: ReadonlyMap<string, number>
  private readonly models: readonly Map<Decision, LinearModel>[] = Array.from({ length: folds }, () => new Map())
  private readonly judges: readonly Judge[]

  /** `reports` are ids with how much each counts; every fourth is of one fold. */
  constructor(symbols: Symbols, reports: ReadonlyMap<string, number>) {
    this.weightOf = reports
    this.books = new Map(decisions.map((decision) => [decision, new CaseBook(usualLabel[decision] ?? 'none', (symbol) => symbols.text(symbol))]))
    this.foldOf = new Map([...reports.keys()].map((report, i) => [report, i % folds]))
    this.judges = this.models.map((models) => new Judge(symbols, models))
  }

  /** Adds the case that the report's judge has just described. */
  add(decision: Decision, report: string, label: string, weight = 1): void {
    this.book(decision).add(report, this.judgeOf(report).features, label, weight * (this.weightOf.get(report) ?? 1))
  }

  book(decision: Decision): CaseBook {
    return this.books.get(decision) as CaseBook
  }

  /** The judge that has not seen a report. */
  judgeOf(report: string): Judge {
    return this.judges[this.foldOf.get(report) ?? 0]
  }

  /** Learns a decision from its cases, and gives a line on how well the held-out ones are judged. */
  learn(decision: Decision): string {
    const book = this.book(decision)
    const options = optionsOf[decision]
    const learned = this.models.map((_, fold) => book.learn((report) => this.foldOf.get(report) !== fold, options))
    const best = book.bestChance((report) => learned[this.foldOf.get(report) ?? 0].model, this.judges[0].features)
    const takenFrom = options.takenFrom ?? best.takenFrom
    learned.forEach(({ labels, bias, weights }, fold) => {
      this.models[fold].set(decision, new LinearModel(labels, bias, WeightTable.of(weights), takenFrom))
    })
    const all = book.learn(() => true, options, takenFrom)
    this.final.set(decision, { ...all, takenFrom })
    const rates = `P ${best.precision.toFixed(3)} R ${best.recall.toFixed(3)} F1 ${best.f1.toFixed(3)}`
    return `${decision.padEnd(11)} ${book.cases.length} cases, ${all.labels.length} labels, ${all.weights.length} weights; held out, from ${takenFrom}: ${rates}`
  }

  /** What each chance keeps of the held-out cases with and without a label. */
  curve(decision: Decision): string[] {
    return this.book(decision).curve((report) => this.models[this.foldOf.get(report) ?? 0].get(decision) as LinearModel, this.judges[0].features)
  }
}
