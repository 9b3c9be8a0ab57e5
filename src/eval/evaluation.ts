import { cohenKappa, krippendorffAlpha } from './agreement.js'
import { compareReports } from './compare-reports.js'
import { type ConfusionCell, countConfusion } from './confusion.js'
import { findJudgements, type JudgedField, judgedFields } from './find-judgements.js'
import { findMisses, type Miss } from './find-misses.js'
import type { GoldReport } from './gold-report.js'
import type { Rate } from './rate.js'
import type { Reading } from './reading.js'
import type { Tally } from './tally.js'
import { type FieldTallies, tallyFields } from './tally-fields.js'
import { toThousandths } from './to-thousandths.js'

/** All that `marsad eval` tells. Figures have three decimals and are null where there was nothing to divide by. */
export interface Evaluation {
  /** `absent` names the gold reports that were not coded: their events count as missed. `not_in_gold` were coded and not scored. */
  readonly reports: { readonly gold: number; readonly coded: number; readonly absent: readonly string[]; readonly not_in_gold: number }
  /** `n` gold reports without events, `coded` of which got one. */
  readonly reports_without_events: { readonly n: number; readonly coded: number }
  readonly found: Readonly<Record<'event' | 'class' | keyof FieldTallies['fields'], FoundFigures>>
  readonly accuracy: Readonly<Record<keyof FieldTallies['rates'], AccuracyFigures>>
  readonly agreement: Readonly<Record<JudgedField, AgreementFigures>>
  readonly confusion: readonly ConfusionCell[]
  readonly by_type: Readonly<Record<string, FoundFigures>>
  readonly misses: readonly Miss[]
}

/** `n` is the number of values in gold. */
export interface FoundFigures {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  readonly n: number
}

/** `n` is the number of values judged. */
export interface AccuracyFigures {
  readonly accuracy: number | null
  readonly n: number
}

/** `n` is the number of units that both coders judged. */
export interface AgreementFigures {
  readonly kappa: number | null
  readonly alpha: number | null
  readonly n: number
}

/** Compares readings with gold, report by report; ids within a list are taken to be unique. */
export function evaluate(gold: readonly GoldReport[], readings: readonly Reading[]): Evaluation {
  const reports = compareReports(gold, readings)
  const tallies = tallyFields(reports)
  const judgements = findJudgements(reports)
  const absent = reports.filter(({ reading }) => reading === null).map((report) => report.gold.doc)
  const coded = gold.length - absent.length
  return {
    reports: { gold: gold.length, coded, absent, not_in_gold: readings.length - coded },
    reports_without_events: { n: tallies.withoutEvents.all, coded: tallies.withoutEvents.right },
    found: mapValues({ event: tallies.event, class: tallies.class, ...tallies.fields }, toFound),
    accuracy: mapValues(tallies.rates, toAccuracy),
    agreement: Object.fromEntries(
      judgedFields.map((field) => [field, { kappa: toThousandths(cohenKappa(judgements[field])), alpha: toThousandths(krippendorffAlpha(judgements[field])), n: judgements[field].length }]),
    ) as Evaluation['agreement'],
    confusion: countConfusion(reports),
    by_type: Object.fromEntries([...tallies.byType].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, tally]) => [type, toFound(tally)])),
    misses: findMisses(reports),
  }
}

function toFound(tally: Tally): FoundFigures {
  return { precision: toThousandths(tally.precision), recall: toThousandths(tally.recall), f1: toThousandths(tally.f1), n: tally.hit + tally.missed }
}

function toAccuracy(rate: Rate): AccuracyFigures {
  return { accuracy: toThousandths(rate.value), n: rate.all }
}

function mapValues<K extends string, A, B>(values: Readonly<Record<K, A>>, map: (value: A) => B): Record<K, B> {
  return Object.fromEntries(Object.entries<A>(values).map(([key, value]) => [key, map(value)])) as Record<K, B>
}
