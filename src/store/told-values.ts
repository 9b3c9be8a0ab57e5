import type { CodedEvent } from '../core/record.js'
import type { Span } from '../core/span.js'
import type { StatementField } from '../core/statement.js'

/** What a coded event says of one field, before it is a statement of somebody at some time. */
export interface ToldValue {
  readonly field: StatementField
  readonly value: unknown
  readonly evidence: readonly Span[]
}

/** A coded event taken apart: one value for each field, and one for each element of its lists. What has no span of its own rests on the trigger. */
export function toldValues(event: CodedEvent): ToldValue[] {
  const trigger = [event.trigger]
  const apart = <T extends { readonly evidence: readonly Span[] }>(field: StatementField, entries: readonly T[]): ToldValue[] => entries.map(({ evidence, ...value }) => ({ field, value, evidence }))
  const { evidence: days, ...date } = event.date
  return [
    { field: 'type', value: event.type, evidence: trigger },
    { field: 'domain', value: event.domain, evidence: trigger },
    { field: 'status', value: event.status, evidence: trigger },
    { field: 'background', value: event.background, evidence: trigger },
    { field: 'date', value: date, evidence: days },
    ...apart('place', event.places),
    ...apart('actor', event.actors),
    ...apart('count', event.counts),
    ...(event.ages ? apart('ages', [event.ages]) : []),
    ...(event.nationalities ?? []).map((iso): ToldValue => ({ field: 'nationality', value: iso, evidence: trigger })),
    ...apart('item', event.items),
    ...apart('intended_target', event.intendedTargets ?? []),
    ...apart('link', event.links),
  ]
}
