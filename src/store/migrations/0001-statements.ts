import { type ColumnDefinitionBuilder, sql } from 'kysely'
import type { Backend, StoreDatabase } from '../backend.js'

type Column = readonly [name: string, type: 'key' | 'whole' | 'real' | 'text' | 'bytes', options?: { readonly null?: true; readonly refers?: string }]

/** Reports, codings, statements, decisions, and the view that is made from them. */
export async function up(db: StoreDatabase, backend: Backend): Promise<void> {
  const { types } = backend
  const typeOf = { key: types.whole, whole: types.whole, real: types.real, text: types.text, bytes: types.bytes }
  const table = async (name: string, columns: readonly Column[], primary?: readonly string[], isIndex = false): Promise<void> => {
    let builder = db.schema.createTable(name)
    for (const [column, type, options] of columns) {
      const define = (definition: ColumnDefinitionBuilder): ColumnDefinitionBuilder => {
        let made = options?.null ? definition : definition.notNull()
        if (type === 'key') made = made.primaryKey()
        return options?.refers ? made.references(options.refers) : made
      }
      builder = builder.addColumn(column, sql.raw(typeOf[type]), define)
    }
    if (primary) builder = builder.addPrimaryKeyConstraint(`${name}_primary`, primary as never)
    await (isIndex ? builder.modifyEnd(sql.raw(backend.ownIndex)) : builder).execute()
  }
  const index = async (name: string, on: string, columns: readonly string[], options: { readonly unique?: true; readonly where?: string } = {}): Promise<void> => {
    const unique = sql.raw(options.unique ? 'unique ' : '')
    const where = sql.raw(options.where === undefined ? '' : ` where ${options.where}`)
    await sql`create ${unique}index ${sql.id(name)} on ${sql.table(on)} (${sql.join(columns.map((column) => sql.id(column)))})${where}`.execute(db)
  }

  await table(
    'marks',
    [
      ['name', 'text'],
      ['value', 'text'],
    ],
    ['name'],
  )
  await table(
    'blobs',
    [
      ['sha256', 'text'],
      ['bytes', 'bytes'],
      ['size', 'whole'],
    ],
    ['sha256'],
  )
  await table('reports', [
    ['key', 'key'],
    ['id', 'text'],
    ['version', 'whole'],
    ['sha256', 'text', { refers: 'blobs.sha256' }],
    ['source', 'text', { null: true }],
    ['url', 'text', { null: true }],
    ['published', 'text', { null: true }],
    ['language', 'text'],
    ['headline', 'text', { null: true }],
    ['format', 'text'],
    ['given', 'text'],
    ['origin', 'text'],
    ['received', 'whole'],
  ])
  await index('reports_bytes', 'reports', ['sha256'], { unique: true })
  await index('reports_id', 'reports', ['id', 'version'], { unique: true })
  await table('codings', [
    ['key', 'key'],
    ['report', 'whole', { refers: 'reports.key' }],
    ['version', 'text'],
    ['codebook', 'text'],
    ['record', 'bytes'],
    ['at', 'whole'],
  ])
  await index('codings_of', 'codings', ['report', 'key'])
  await index('codings_version', 'codings', ['version', 'report'], { unique: true })
  await table('events', [
    ['key', 'key'],
    ['id', 'text'],
    ['report', 'whole', { refers: 'reports.key' }],
  ])
  await index('events_id', 'events', ['id'], { unique: true })
  await index('events_of', 'events', ['report'])
  await table('authors', [
    ['key', 'key'],
    ['kind', 'text'],
    ['name', 'text'],
    ['version', 'text'],
  ])
  await index('authors_name', 'authors', ['kind', 'name', 'version'], { unique: true })
  await table('chains', [
    ['key', 'key'],
    ['report', 'whole', { refers: 'reports.key' }],
    ['chain', 'text'],
  ])
  await index('chains_of', 'chains', ['report'])
  await table('statements', [
    ['key', 'key'],
    ['report', 'whole', { refers: 'reports.key' }],
    ['event', 'whole', { refers: 'events.key' }],
    ['coding', 'whole', { null: true, refers: 'codings.key' }],
    ['author', 'whole', { refers: 'authors.key' }],
    ['field', 'text'],
    ['value', 'text'],
    ['evidence', 'text'],
    ['chain', 'whole', { null: true, refers: 'chains.key' }],
    ['at', 'whole'],
  ])
  await index('statements_of', 'statements', ['event', 'coding'])
  await index('statements_report', 'statements', ['report'])
  await table('decisions', [
    ['key', 'key'],
    ['report', 'whole', { refers: 'reports.key' }],
    ['kind', 'text'],
    ['event', 'text'],
    ['other', 'text', { null: true }],
    ['incident', 'text', { null: true }],
    ['source', 'text', { null: true }],
    ['score', 'real', { null: true }],
    ['detail', 'text', { null: true }],
    ['author', 'whole', { refers: 'authors.key' }],
    ['at', 'whole'],
  ])
  await index('decisions_incident', 'decisions', ['incident'])
  await index('decisions_source', 'decisions', ['source'], { where: 'source is not null' })
  await index('decisions_persons', 'decisions', ['key'], { where: "kind in ('together', 'apart')" })
  await index('decisions_report', 'decisions', ['report'])
  await table('tombstones', [
    ['key', 'key'],
    ['report', 'whole'],
    ['id', 'text'],
    ['sha256', 'text'],
    ['reason', 'text'],
    ['by', 'text'],
    ['at', 'whole'],
  ])
  await index('tombstones_report', 'tombstones', ['report'], { unique: true })
  await index('tombstones_bytes', 'tombstones', ['sha256'])

  await table('current_events', [
    ['event', 'key'],
    ['report', 'whole'],
    ['coding', 'whole'],
    ['incident', 'whole', { null: true }],
    ['form', 'text'],
    ['search', 'text'],
    ['background', 'whole'],
    ['blocks', 'text'],
  ])
  await index('current_events_of', 'current_events', ['report'])
  await index('current_events_incident', 'current_events', ['incident'])
  await table(
    'blocks',
    [
      ['block', 'whole'],
      ['event', 'whole'],
    ],
    ['block', 'event'],
    true,
  )
  await table('incidents', [
    ['key', 'key'],
    ['id', 'text'],
    ['rank', 'whole'],
    ['type', 'text'],
    ['class', 'text'],
    ['domain', 'text'],
    ['status', 'text'],
    ['background', 'whole'],
    ['start', 'text'],
    ['end', 'text'],
    ['date_precision', 'whole'],
    ['country', 'text', { null: true }],
    ['lat', 'real', { null: true }],
    ['lon', 'real', { null: true }],
    ['killed_best', 'whole', { null: true }],
    ['killed_low', 'whole', { null: true }],
    ['killed_high', 'whole', { null: true }],
    ['sources', 'whole'],
    ['reports', 'whole'],
    ['first_published', 'text', { null: true }],
    ['last_published', 'text', { null: true }],
    ['view', 'text'],
  ])
  await index('incidents_id', 'incidents', ['id'], { unique: true })
  await index('incidents_rank', 'incidents', ['rank'], { unique: true })
  await index('incidents_place', 'incidents', ['lat', 'lon', 'rank'], { where: 'lat is not null' })
  await table(
    'redirects',
    [
      ['old', 'text'],
      ['new', 'text'],
      ['at', 'whole'],
    ],
    ['old'],
  )
  await index('redirects_new', 'redirects', ['new'])

  await backend.makeTextIndex(db)
  await backend.makeAppendOnly(db, 'statements')
  await backend.makeAppendOnly(db, 'decisions')
}
