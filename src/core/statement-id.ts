import type { StatementAuthor } from './statement.js'

/** 16 hex digits from what a statement says: the same statement has the same id in every store and every export. `value` is its JSON. */
export function statementId(event: string, field: string, value: string, by: StatementAuthor): string {
  let low = 0x811c9dc5
  let high = 0x9747b28c
  for (const part of [event, field, value, by.kind, by.name, by.version ?? '']) {
    for (let i = 0; i < part.length; i++) {
      const unit = part.charCodeAt(i)
      low = Math.imul(low ^ unit, 0x01000193)
      high = Math.imul(high ^ unit, 0x5bd1e995)
      high ^= high >>> 15
    }
    low = Math.imul(low ^ 0x1f, 0x01000193)
    high = Math.imul(high ^ 0x1f, 0x5bd1e995)
  }
  return (high >>> 0).toString(16).padStart(8, '0') + (low >>> 0).toString(16).padStart(8, '0')
}
