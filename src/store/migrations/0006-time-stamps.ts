import { sql } from 'kysely'
import type { Backend, StoreDatabase } from '../backend.js'

/** Time-stamps over the fetches of a day, and what has gone since of what they cover. */
export async function up(db: StoreDatabase, backend: Backend): Promise<void> {
  const text = sql.raw(backend.types.text)
  const whole = sql.raw(backend.types.whole)
  const bytes = sql.raw(backend.types.bytes)
  await db.schema
    .createTable('time_stamps')
    .addColumn('day', text, (column) => column.primaryKey())
    .addColumn('server', text, (column) => column.notNull())
    .addColumn('manifest', bytes, (column) => column.notNull())
    .addColumn('token', bytes, (column) => column.notNull())
    .addColumn('told', whole, (column) => column.notNull())
    .addColumn('at', whole, (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('gone_leaves')
    .addColumn('leaf', text, (column) => column.primaryKey())
    .execute()
  await db.schema.createIndex('fetches_at').on('fetches').column('at').execute()
}
