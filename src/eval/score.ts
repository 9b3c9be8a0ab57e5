import type { CodedReport } from '../core/record.js'
import { compareReports } from './compare-reports.js'
import type { GoldReport } from './gold-report.js'
import { readingOfRecord } from './reading.js'
import { tallyFields } from './tally-fields.js'
import { toThousandths } from './to-thousandths.js'

/** Measure names to values between 0 and 1, three decimals. */
export type Score = Readonly<Record<string, number>>

/**
 * The figures that `npm run eval` keeps in its baseline. Where neither side has anything a figure is 1: nothing was asked and
 * nothing wrong was given. `marsad eval` gives the same counts whole (`evaluation.ts`).
 */
export function scoreReports(gold: readonly GoldReport[], coded: readonly CodedReport[]): Score {
  const { event, class: cls, rates, fields, withoutEvents } = tallyFields(compareReports(gold, coded.map(readingOfRecord)))
  const score: Record<string, number> = { event_precision: event.precision ?? 1, event_recall: event.recall ?? 1, event_f1: event.f1 ?? 1, class_f1: cls.f1 ?? 1 }
  for (const [name, rate] of Object.entries(rates)) score[name] = rate.value ?? 1
  for (const [name, tally] of Object.entries(fields)) score[`${name}_f1`] = tally.f1 ?? 1
  score.reports_without_events_coded = withoutEvents.value ?? 0
  return Object.fromEntries(Object.entries(score).map(([name, value]) => [name, toThousandths(value)]))
}
