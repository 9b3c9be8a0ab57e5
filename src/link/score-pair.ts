import { compareActors } from './compare-actors.js'
import { compareCounts } from './compare-counts.js'
import { compareDates } from './compare-dates.js'
import { comparePlaces } from './compare-places.js'
import { compareReports } from './compare-reports.js'
import { compareTelling } from './compare-telling.js'
import { compareTypes } from './compare-types.js'
import { compareWords } from './compare-words.js'
import { detailOf } from './detail-of.js'
import { type FeatureValues, featureNames } from './feature-values.js'
import type { LinkFeature } from './link-decision.js'
import type { LinkEvent } from './link-event.js'
import { linkWeights } from './link-weights.table.js'

const weights = Float64Array.from(featureNames, (name) => linkWeights[name].weight)
const kept: FeatureValues = new Float64Array(featureNames.length)

/** The feature values of a pair, the same whichever stands first. They hold until the next call unless `values` is given. */
export function comparePair(a: LinkEvent, b: LinkEvent, values: FeatureValues = kept): FeatureValues {
  values.fill(0)
  compareTypes(a, b, values)
  compareDates(a, b, values)
  comparePlaces(a, b, values)
  compareActors(a, b, values)
  compareCounts(a, b, values)
  compareTelling(a, b, values)
  compareWords(a, b, values)
  compareReports(a, b, values)
  return values
}

/** Log odds that two coded events are one incident, without the reasons. */
export function weighPair(a: LinkEvent, b: LinkEvent): number {
  const values = comparePair(a, b)
  let score = 0
  for (let i = 0; i < weights.length; i++) score += weights[i] * values[i]
  return score
}

/** Log odds that two coded events are one incident, with every feature that counts and what was compared. */
export function scorePair(a: LinkEvent, b: LinkEvent): { readonly score: number; readonly features: readonly LinkFeature[] } {
  const values = comparePair(a, b)
  const features = featureNames.flatMap((name, i): LinkFeature[] => (values[i] === 0 ? [] : [{ name, value: round(values[i]), weight: weights[i], detail: detailOf(name, a, b) }]))
  return { score: round(weighPair(a, b)), features }
}

/** Three decimals: what the reader sees is what is stored. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
