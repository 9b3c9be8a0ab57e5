import type { Statement } from '../../core/statement.js'

/** A statement with what the rules need to know of the report and the event that it stands in. */
export interface ViewStatement {
  readonly statement: Statement
  readonly source: string | null
  /** ISO 8601, or null where unknown. */
  readonly published: string | null
  /** The event is told as an earlier one. */
  readonly background: boolean
}

/** One value that some statements give for a field. */
export interface Candidate<T> {
  readonly value: T
  readonly by: readonly ViewStatement[]
}

/** The statements by the value they give; `keyOf` tells which values are the same. In order of first appearance. */
export function candidatesOf<T>(statements: readonly ViewStatement[], keyOf: (value: T) => string): Candidate<T>[] {
  const groups = new Map<string, { value: T; by: ViewStatement[] }>()
  for (const entry of statements) {
    const value = entry.statement.value as T
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.by.push(entry)
    else groups.set(key, { value, by: [entry] })
  }
  return [...groups.values()]
}

/** Ids of the statements behind a candidate. */
export const idsOf = (by: readonly ViewStatement[]): string[] => by.map((entry) => entry.statement.id)
