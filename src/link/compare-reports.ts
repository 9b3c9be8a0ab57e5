import { type FeatureValues, featureAt } from './feature-values.js'
import type { LinkEvent } from './link-event.js'

/** The share of equal numbers of two signatures; 0 where one is empty. */
export function signatureLikeness(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0
  let equal = 0
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) equal++
  return equal / a.length
}

export function compareReports(a: LinkEvent, b: LinkEvent, values: FeatureValues): void {
  if (a.report === b.report) {
    values[featureAt.same_report] = 1
    return
  }
  values[featureAt.like_reports] = signatureLikeness(a.signature, b.signature)
  if (a.family === b.family) values[featureAt.same_family] = 1
  else if (a.source !== null && a.source === b.source) values[featureAt.same_outlet] = 1
}
