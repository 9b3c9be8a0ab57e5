import type { Coding } from '../../src/coder/coder.js'
import type { WeighedTrigger } from '../../src/coder/weigh-triggers.js'
import { type Figure, noFigure } from './figure.js'

export interface SilentHeadlines {
  /** Of the reports whose headline holds a trigger that no rule speaks against, those that gave no event. Unit: reports. */
  readonly any: Figure
  /** The same where one of these triggers names the event by itself (strength `specific` or `toll`): less is rightly silent. Unit: reports. */
  readonly sure: Figure
}

export function silentHeadlines({ record, weighed }: Coding): SilentHeadlines {
  const told = weighed.filter(({ sentence, against }) => sentence.kind === 'headline' && against === '')
  const asked = { count: record.events.length === 0 ? 1 : 0, of: 1 }
  return { any: told.length > 0 ? asked : noFigure, sure: told.some(isSure) ? asked : noFigure }
}

function isSure({ trigger }: WeighedTrigger): boolean {
  const strength = trigger.pattern.strength ?? 'specific'
  return strength === 'specific' || strength === 'toll'
}
