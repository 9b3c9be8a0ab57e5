import { haveOtherTargets } from './compare-actors.js'
import { type FeatureValues, featureAt } from './feature-values.js'
import type { LinkCount, LinkEvent } from './link-event.js'

/** Figures of at least this many are seldom equal by chance. */
const tellingFigure = 16
/** A toll that rises by more than this factor is another's. */
const mostRise = 2

/** The figure-by-figure comparison: whether there was one at all, how much equal figures tell (0 to 1), whether one rises with time, and whether some do not meet. */
export function meetingFigures(a: LinkEvent, b: LinkEvent): { readonly any: boolean; readonly equal: number; readonly risen: boolean; readonly apart: boolean } {
  let any = false
  let equal = 0
  let risen = false
  let apart = false
  for (const one of a.counts) {
    let compared = false
    let met = false
    for (const other of b.counts) {
      if (one.what !== other.what || one.min === null || other.min === null) continue
      compared = true
      any = true
      if (one.min === other.min && one.max === other.max) {
        equal = Math.max(equal, Math.min(1, (Math.log2(1 + one.min) / Math.log2(1 + tellingFigure)) * (one.min === one.max ? 1 : 0.5)))
        met = true
      } else if (overlap(one, other)) met = true
      else if (hasRisen(a, one, b, other)) {
        risen = true
        met = true
      } else if (one.of !== other.of && one.of !== 'unknown' && other.of !== 'unknown') met = true
    }
    if (compared && !met) apart = true
  }
  return { any, equal, risen, apart }
}

function overlap(a: LinkCount, b: LinkCount): boolean {
  return (a.max === null || a.max >= b.min!) && (b.max === null || b.max >= a.min!)
}

function hasRisen(a: LinkEvent, one: LinkCount, b: LinkEvent, other: LinkCount): boolean {
  const [low, high, lowDay, highDay] = one.min! < other.min! ? [one.min!, other.min!, a.published, b.published] : [other.min!, one.min!, b.published, a.published]
  return high <= low * mostRise + 1 && (lowDay === null || highDay === null || lowDay <= highDay)
}

export function compareCounts(a: LinkEvent, b: LinkEvent, values: FeatureValues): void {
  if (a.counts.length === 0 || b.counts.length === 0) return
  const { any, equal, risen, apart } = meetingFigures(a, b)
  values[featureAt.equal_figures] = equal
  if (risen && equal === 0) values[featureAt.risen_figures] = 1
  if (apart && equal === 0) values[featureAt.other_figures] = 1
  if (any && equal === 0 && haveOtherTargets(a, b)) values[featureAt.other_victims] = 1
}
