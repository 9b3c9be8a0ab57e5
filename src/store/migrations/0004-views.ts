import { sql } from 'kysely'
import type { Backend, StoreDatabase } from '../backend.js'

/** Saved views, who is told of what appears in them, and what could not be told. */
export async function up(db: StoreDatabase, backend: Backend): Promise<void> {
  const text = sql.raw(backend.types.text)
  const whole = sql.raw(backend.types.whole)
  await db.schema
    .createTable('saved_views')
    .addColumn('name', text, (column) => column.primaryKey())
    .addColumn('title', text, (column) => column.notNull())
    .addColumn('query', text, (column) => column.notNull())
    .addColumn('at', whole, (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('hooks')
    .addColumn('key', whole, (column) => column.primaryKey())
    .addColumn('view', text, (column) => column.notNull())
    .addColumn('url', text, (column) => column.notNull())
    .addColumn('secret', text, (column) => column.notNull())
    .addColumn('at', whole, (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('deliveries')
    .addColumn('key', whole, (column) => column.primaryKey())
    .addColumn('hook', whole, (column) => column.notNull())
    .addColumn('incident', text, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('attempts', whole, (column) => column.notNull())
    .addColumn('due', whole, (column) => column.notNull())
    .addColumn('error', text)
    .execute()
  await db.schema.createIndex('deliveries_once').on('deliveries').columns(['hook', 'incident']).unique().execute()
  await db.schema.createIndex('deliveries_due').on('deliveries').columns(['state', 'due']).execute()
  await db.insertInto('saved_views').values({ name: 'sahel-to-north-africa', title: 'What comes out of the Sahel toward North Africa', query: '/ties?country=MA,DZ,TN,LY,MR,EG', at: 0 }).execute()
}
