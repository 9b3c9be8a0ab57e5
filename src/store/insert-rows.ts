import type { Backend, StoreDatabase } from './backend.js'
import type { StoreTable, StoreTables } from './schema.js'

/** Inserts many rows, inside a write; with `unlessKnown` those whose key there is not yet. The statements are the backend's and not the query builder's, whose tree of a thousand values takes longer to build than the rows to write. */
export function insertRows<T extends StoreTable>(
  backend: Backend,
  db: StoreDatabase,
  table: T,
  columns: readonly (keyof StoreTables[T] & string)[],
  rows: readonly (readonly unknown[])[],
  unlessKnown = false,
): Promise<void> {
  return backend.insertRows(db, table, columns, rows, unlessKnown)
}
