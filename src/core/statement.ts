import type { Attribution } from './record.js'
import type { Span } from './span.js'

/** The fields of an event that a statement may give a value for, in the codebook's words and order. */
export const statementFields = ['type', 'domain', 'status', 'background', 'date', 'place', 'actor', 'count', 'ages', 'nationality', 'item', 'intended_target', 'link'] as const
export type StatementField = (typeof statementFields)[number]

/** Who made a statement: a version of the coder, or a person by the name that they go by in this store. */
export interface StatementAuthor {
  readonly kind: 'coder' | 'person'
  readonly name: string
  /** Of the coder; null for a person. */
  readonly version: string | null
}

/**
 * The only truth that is stored: this report, in these words, on this authority, says that this event has this value for this field.
 * `value` is what the record has in that field, without its evidence.
 */
export interface Statement {
  /** 16 hex digits, from the event, the field, the value and the author. */
  readonly id: string
  /** The report's id. */
  readonly report: string
  /** The coded event's id. */
  readonly event: string
  readonly field: StatementField
  readonly value: unknown
  readonly evidence: readonly Span[]
  /** The chain of who says so, the nearest first. */
  readonly attribution: readonly Attribution[]
  readonly by: StatementAuthor
  /** ISO 8601 date-time (UTC) at which it was stored. */
  readonly at: string
}
