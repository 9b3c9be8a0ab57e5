import type { Attribution } from '../core/record.js'
import type { Span } from '../core/span.js'
import type { Statement, StatementAuthor, StatementField } from '../core/statement.js'
import { statementId } from '../core/statement-id.js'
import type { StoreDatabase } from './backend.js'
import { chunks } from './chunks.js'
import type { EventRow, ReportRow } from './event-row.js'

/** The current events of some incidents, each with its statements: those of the report's latest coding, and every person's. By event key. */
export async function readEvents(db: StoreDatabase, incidents: readonly number[]): Promise<EventRow[]> {
  const events: EventRow[] = []
  for (const part of chunks(incidents)) {
    const rows = await db
      .selectFrom('current_events as current')
      .innerJoin('events', 'events.key', 'current.event')
      .select(['current.event as key', 'events.id', 'current.incident', 'current.background', 'current.search', 'current.report', 'current.coding'])
      .where('current.incident', 'in', part)
      .orderBy('current.event')
      .execute()
    const reports = await readReportRows(db, [...new Set(rows.map((row) => row.report))])
    const codings = new Map(rows.map((row) => [row.key, row.coding]))
    const made = new Map<number, EventRow>()
    for (const { key, id, incident, background, search, report } of rows)
      made.set(key, { key, id, incident: incident as number, background: background === 1, search, report: reports.get(report) as ReportRow, statements: [] })
    await fillStatements(db, made, codings)
    events.push(...made.values())
  }
  return events
}

async function fillStatements(db: StoreDatabase, events: ReadonlyMap<number, EventRow>, codings: ReadonlyMap<number, number>): Promise<void> {
  const authors = await readAuthors(db)
  for (const part of chunks([...events.keys()])) {
    const rows = await db
      .selectFrom('statements')
      .leftJoin('chains', 'chains.key', 'statements.chain')
      .select(['statements.event', 'statements.coding', 'statements.author', 'statements.field', 'statements.value', 'statements.evidence', 'statements.at', 'chains.key as chainKey', 'chains.chain'])
      .where('statements.event', 'in', part)
      .orderBy('statements.key')
      .execute()
    const chains = new Map<number, readonly Attribution[]>()
    let time = { at: Number.NaN, iso: '' }
    for (const row of rows) {
      const event = events.get(row.event) as EventRow
      if (row.coding !== null && row.coding !== codings.get(row.event)) continue
      const by = authors.get(row.author) as StatementAuthor
      let attribution: readonly Attribution[] = []
      if (row.chainKey !== null) {
        attribution = chains.get(row.chainKey) ?? (JSON.parse(row.chain as string) as Attribution[])
        chains.set(row.chainKey, attribution)
      }
      // a write gives all its statements one time
      if (row.at !== time.at) time = { at: row.at, iso: new Date(row.at).toISOString() }
      const statement: Statement = {
        id: statementId(event.id, row.field, row.value, by),
        report: event.report.id,
        event: event.id,
        field: row.field as StatementField,
        value: JSON.parse(row.value),
        evidence: JSON.parse(row.evidence) as Span[],
        attribution,
        by,
        at: time.iso,
      }
      event.statements.push({ statement, source: event.report.source, published: event.report.published, background: event.background })
    }
  }
}

async function readReportRows(db: StoreDatabase, keys: readonly number[]): Promise<Map<number, ReportRow>> {
  const reports = new Map<number, ReportRow>()
  for (const part of chunks(keys)) {
    const rows = await db.selectFrom('reports').select(['key', 'id', 'version', 'source', 'url', 'published', 'headline']).where('key', 'in', part).execute()
    for (const row of rows) reports.set(row.key, row)
  }
  return reports
}

export async function readAuthors(db: StoreDatabase): Promise<Map<number, StatementAuthor>> {
  const rows = await db.selectFrom('authors').selectAll().execute()
  return new Map(rows.map(({ key, kind, name, version }) => [key, { kind: kind as StatementAuthor['kind'], name, version: version === '' ? null : version }]))
}
