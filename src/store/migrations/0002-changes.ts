import { sql } from 'kysely'
import type { Backend, StoreDatabase } from '../backend.js'

/** A list of what was worked out anew, so that a running server can follow without reading everything again. Ties across borders and groups by incident, and the names to offer while somebody types. */
export async function up(db: StoreDatabase, backend: Backend): Promise<void> {
  await db.schema
    .createTable('changes')
    .addColumn('seq', sql.raw(backend.types.whole), (column) => column.primaryKey())
    .addColumn('incident', sql.raw(backend.types.whole), (column) => column.notNull())
    .execute()
  const text = sql.raw(backend.types.text)
  const whole = sql.raw(backend.types.whole)
  await db.schema
    .createTable('incident_ties')
    .addColumn('incident', whole, (column) => column.notNull())
    .addColumn('rank', whole, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('country', text)
    .addColumn('place', text)
    .addColumn('group', text)
    .addColumn('site', text)
    .execute()
  await db.schema.createIndex('incident_ties_rank').on('incident_ties').columns(['rank']).execute()
  await db.schema.createIndex('incident_ties_of').on('incident_ties').columns(['incident']).execute()
  await db.schema
    .createTable('incident_marks')
    .addColumn('incident', whole, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('value', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('incident_marks_primary', ['incident', 'kind', 'value'])
    .modifyEnd(sql.raw(backend.ownIndex))
    .execute()
  await db.schema.createIndex('incident_marks_value').on('incident_marks').columns(['kind', 'value']).execute()
  await db.schema
    .createTable('known_names')
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('value', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('known_names_primary', ['kind', 'value'])
    .modifyEnd(sql.raw(backend.ownIndex))
    .execute()
}
