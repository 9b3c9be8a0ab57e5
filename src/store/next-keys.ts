import { sql } from 'kysely'
import type { StoreDatabase } from './backend.js'

const keyed = ['reports', 'codings', 'events', 'chains', 'statements', 'decisions', 'incidents', 'tombstones', 'authors', 'sources', 'fetches'] as const
export type KeyedTable = (typeof keyed)[number]

/** Gives keys for new rows. Only inside a write: there is one writer at a time, so the highest key is known. */
export class NextKeys {
  private readonly next: Record<string, number>

  private constructor(next: Record<string, number>) {
    this.next = next
  }

  static async of(db: StoreDatabase): Promise<NextKeys> {
    const parts = keyed.map((table) => sql`(select coalesce(max(key), 0) from ${sql.table(table)}) as ${sql.id(table)}`)
    // a removed report's key is not given again: its tombstone lifts the guard over what hangs on it
    parts.push(sql`(select coalesce(max(report), 0) from tombstones) as removed`)
    const { rows } = await sql<Record<string, number>>`select ${sql.join(parts)}`.execute(db)
    rows[0].reports = Math.max(Number(rows[0].reports), Number(rows[0].removed))
    return new NextKeys(Object.fromEntries(keyed.map((table) => [table, Number(rows[0][table]) + 1])))
  }

  take(table: KeyedTable): number {
    return this.next[table]++
  }

  /** The highest key given or found so far; 0 where there is none. */
  last(table: KeyedTable): number {
    return this.next[table] - 1
  }
}
