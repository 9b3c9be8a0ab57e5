import type { AttributionKind } from '../../codebook/values.table.js'
import type { Span } from '../core/span.js'
import type { Statement, StatementField } from '../core/statement.js'
import { isBodyKind } from './public-actor.js'

/** A statement as it may leave the house: no analyst by name, no private person by name, no key that the codebook does not have. */
export interface PublishedStatement {
  readonly id: string
  /** The report's id. */
  readonly report: string
  /** The coded event's id. */
  readonly event: string
  readonly field: StatementField
  readonly value: unknown
  readonly evidence: readonly Span[]
  readonly attribution: readonly PublishedAttribution[]
  /** `name` and `version` of the coder; both null for a person, whose name stays in the store. */
  readonly by: { readonly kind: 'coder' | 'person'; readonly name: string | null; readonly version: string | null }
  /** ISO 8601 date-time (UTC). */
  readonly at: string
}

export interface PublishedAttribution {
  readonly kind: AttributionKind
  /** The words that name the source; null for witnesses, who are private persons. */
  readonly name: string | null
  readonly evidence: readonly Span[]
}

/** What a value may hold by field; null for fields whose value is one word, number or truth value. */
const valueKeys: Readonly<Record<StatementField, readonly string[] | null>> = {
  type: null,
  domain: null,
  status: null,
  background: null,
  date: ['start', 'end', 'precision'],
  place: ['role', 'name', 'nameAr', 'gazetteerId', 'admin1', 'country', 'lat', 'lon', 'precision'],
  actor: ['role', 'kind', 'id', 'name', 'country'],
  count: ['what', 'min', 'max', 'basis', 'of'],
  ages: ['min', 'max'],
  nationality: null,
  item: ['role', 'category', 'count'],
  intended_target: ['category'],
  link: ['kind', 'place', 'country', 'group'],
}

export function toPublishedStatement(statement: Statement): PublishedStatement {
  const { id, report, event, field, evidence, attribution, by, at } = statement
  const isCoder = by.kind === 'coder'
  return {
    id,
    report,
    event,
    field,
    value: publishedValue(field, statement.value),
    evidence: evidence.map(plainSpan),
    attribution: attribution.map((source) => ({ kind: source.kind, name: source.kind === 'witness' ? null : source.name, evidence: source.evidence.map(plainSpan) })),
    by: { kind: by.kind, name: isCoder ? by.name : null, version: isCoder ? by.version : null },
    at,
  }
}

function publishedValue(field: StatementField, value: unknown): unknown {
  const keys = valueKeys[field]
  if (isScalar(value)) return keys === null || field === 'intended_target' ? value : null
  if (keys === null || Array.isArray(value)) return null
  const given = value as Readonly<Record<string, unknown>>
  const kept = Object.fromEntries(keys.filter((key) => given[key] !== undefined && isScalar(given[key])).map((key) => [key, given[key]]))
  return field === 'actor' && !isBodyKind(kept.kind) ? { ...kept, id: null, name: null } : kept
}

function isScalar(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}

function plainSpan({ section, start, end }: Span): Span {
  return { section, start, end }
}
