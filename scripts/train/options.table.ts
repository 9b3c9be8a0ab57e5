import type { Decision } from '../../src/coder/judge/judge.js'
import type { FeatureName } from '../../src/coder/judge/feature-names.table.js'
import type { LearnOptions } from './learn.js'

export type Options = LearnOptions & {
  /** Features of fewer cases than this are passed over. */
  readonly least: number
  /** Weights nearer to zero than this are dropped. */
  readonly dropped: number
  /** The feature whose symbol names the label that is expected. */
  readonly expects?: FeatureName
  /** From which chance on it is taken, where another measure than F1 decides. */
  readonly takenFrom?: number
}

const usual: Options = { epochs: 6, alpha: 0.05, l1: 3, l2: 10, least: 4, dropped: 0.05 }

/** How each decision is learned; found by the score of held-out reports. */
export const optionsOf: Readonly<Record<Decision, Options>> = {
  trigger: { epochs: 6, alpha: 0.05, l1: 4, l2: 8, least: 5, dropped: 0.05, expects: 'rule_type' },
  same_event: { ...usual, takenFrom: 0.5 },
  event: usual,
  report: { ...usual, takenFrom: 0.8 },
  type: { ...usual, expects: 'rule_type' },
  status: usual,
  domain: usual,
  background: usual,
  date: usual,
  site: usual,
  body: usual,
  person: usual,
  count: usual,
  item: usual,
  source: usual,
}
