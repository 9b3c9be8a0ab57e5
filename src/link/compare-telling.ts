import type { Status } from '../../codebook/values.table.js'
import { type FeatureValues, featureAt } from './feature-values.js'
import type { LinkEvent } from './link-event.js'

/** What the reader takes as having happened, be it on one party's word. */
const happened: ReadonlySet<Status> = new Set(['occurred', 'alleged', 'attempted'])

export function compareTelling(a: LinkEvent, b: LinkEvent, values: FeatureValues): void {
  values[featureAt.intercept] = 1
  if (happened.has(a.status) !== happened.has(b.status)) values[featureAt.other_status] = 1
  if (a.background && b.background) values[featureAt.both_recalled] = 1
  else if (a.background || b.background) values[featureAt.one_recalled] = 1
}
