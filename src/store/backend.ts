import type { Kysely, RawBuilder, Transaction } from 'kysely'
import type { MarsadError } from '../core/errors.js'
import type { FacetChoice, IncidentQuery } from './incident-query.js'
import type { StoreTables } from './schema.js'

/** A connection or transaction on a store. */
export type StoreDatabase = Kysely<StoreTables> | Transaction<StoreTables>

/** What SQLite and PostgreSQL do differently. One file each has all of it. */
export interface Backend {
  readonly kind: 'sqlite' | 'postgres'
  /** Of the store, for messages: a path, or an address without its password. */
  readonly name: string
  readonly db: Kysely<StoreTables>
  /** Names of column types. Text is ordered by its bytes, as ids are paged through in that order. */
  readonly types: { readonly bytes: string; readonly real: string; readonly whole: string; readonly text: string }
  /** Written behind a table that is nothing but its primary key's index, or ''. */
  readonly ownIndex: string
  /** Inserts rows, inside a write on its connection; with `unlessKnown` those whose key there is not yet. Names of tables and columns are the schema's. */
  readonly insertRows: (connection: StoreDatabase, table: string, columns: readonly string[], rows: readonly (readonly unknown[])[], unlessKnown: boolean) => Promise<void>
  /** Begins a write that no other writer runs beside, in this process or another; the transaction's end releases it. */
  readonly beginWrite: (connection: StoreDatabase) => Promise<void>
  /** Lets `statements` and `decisions` refuse update and delete, unless the report they belong to has a tombstone. */
  readonly makeAppendOnly: (db: StoreDatabase, table: 'statements' | 'decisions') => Promise<void>
  readonly makeTextIndex: (db: StoreDatabase) => Promise<void>
  /** Replaces the text that incidents are found by. A rank of null removes. */
  readonly indexText: (db: StoreDatabase, entries: readonly TextEntry[]) => Promise<void>
  readonly clearText: (db: StoreDatabase) => Promise<void>
  /** Ranks of the incidents whose text holds all the phrases and that have all the facets: a subquery with one column, `rank`. */
  readonly findText: (phrases: readonly string[], facets: readonly FacetChoice[]) => RawBuilder<unknown>
  /** Ranks of the incidents of a query, the latest first, at most so many: a subquery with one column, `rank`. */
  readonly pickRanks: (query: IncidentQuery, limit: number | null) => RawBuilder<unknown>
  /** Whether this store was made by Marsad, by another program, or is new. */
  readonly identify: () => Promise<'new' | 'ours' | 'foreign'>
  /** Called once the store is known to be ours. */
  readonly settle: () => Promise<void>
  /** Copies the whole store to a new file while it is in use. @throws {MarsadError} where this backend has its own tools for that */
  readonly backup: (path: string) => Promise<void>
  /** What the database says of its own files; empty if all is well. */
  readonly checkFiles: () => Promise<string[]>
  /** The error of the house for one of the driver, or null if it is a fault of the program. */
  readonly toError: (cause: unknown) => MarsadError | null
  readonly close: () => Promise<void>
}

export interface TextEntry {
  readonly rankBefore: number | null
  readonly rank: number | null
  readonly text: string
  readonly facets: readonly string[]
}
