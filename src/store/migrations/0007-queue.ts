import { sql } from 'kysely'
import type { Backend, StoreDatabase } from '../backend.js'

/**
 * What workers of a queue have coded and what of it is merged. SQLite has no such workers. A payload is packed already: it is kept outside of the row, where
 * moving it costs nothing, and not compressed again.
 */
export async function up(db: StoreDatabase, backend: Backend): Promise<void> {
  if (backend.kind !== 'postgres') return
  const text = sql.raw(backend.types.text)
  const whole = sql.raw(backend.types.whole)
  const bytes = sql.raw(backend.types.bytes)
  await db.schema
    .createTable('queue_streams')
    .addColumn('stream', text, (column) => column.primaryKey())
    .addColumn('queue', text, (column) => column.notNull())
    .addColumn('merged', whole, (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('queue_staged')
    .addColumn('stream', text, (column) => column.notNull())
    .addColumn('seq', whole, (column) => column.notNull())
    .addColumn('payload', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('queue_staged_key', ['stream', 'seq'])
    .execute()
  await sql`alter table queue_staged alter column payload set storage external`.execute(db)
}
