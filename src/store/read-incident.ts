import { MarsadError } from '../core/errors.js'
import type { Incident, IncidentReport, IncidentView } from '../core/incident.js'
import type { StatementAuthor } from '../core/statement.js'
import type { LinkDecision } from '../link/link-decision.js'
import type { StoreDatabase } from './backend.js'
import { chunks } from './chunks.js'
import { toDecision } from './decision-row.js'
import type { EventRow } from './event-row.js'
import { readAuthors, readEvents } from './read-statements.js'

/** One step in the life of an incident. */
export interface HistoryEntry {
  /** ISO 8601 date-time (UTC). */
  readonly at: string
  readonly by: StatementAuthor
  readonly decision: LinkDecision
}

/** Follows redirects: the id that an incident has today, or null if there was never one with this id or nothing is left of it. */
export async function currentId(db: StoreDatabase, id: string): Promise<string | null> {
  const own = await db.selectFrom('incidents').select('id').where('id', '=', id).executeTakeFirst()
  if (own) return id
  const redirect = await db.selectFrom('redirects').select('new').where('old', '=', id).executeTakeFirst()
  return redirect ? ((await db.selectFrom('incidents').select('id').where('id', '=', redirect.new).executeTakeFirst())?.id ?? null) : null
}

/** @throws {MarsadError} NOT_IN_STORE */
export async function readIncident(db: StoreDatabase, id: string): Promise<Incident> {
  const current = await currentId(db, id)
  if (current === null) throw new MarsadError('NOT_IN_STORE', id, 'there is no incident with this id')
  return (await readIncidents(db, [current]))[0]
}

/** Whole incidents, in the order of the ids, which must be current ones. */
export async function readIncidents(db: StoreDatabase, ids: readonly string[]): Promise<Incident[]> {
  const incidents: Incident[] = []
  for (const part of chunks(ids)) {
    const rows = await db.selectFrom('incidents').select(['key', 'id', 'view']).where('id', 'in', part).execute()
    const events = new Map<number, EventRow[]>()
    for (const row of rows) events.set(row.key, [])
    for (const event of await readEvents(db, [...events.keys()])) events.get(event.incident)?.push(event)
    const byId = new Map(rows.map((row) => [row.id, row]))
    for (const id of part) {
      const row = byId.get(id)
      if (row) incidents.push(toIncident(row.id, JSON.parse(row.view) as IncidentView, events.get(row.key) ?? []))
    }
  }
  return incidents
}

function toIncident(id: string, view: IncidentView, events: readonly EventRow[]): Incident {
  const reports = new Map<string, IncidentReport>()
  for (const { report } of events) reports.set(report.id, { id: report.id, source: report.source, url: report.url, published: report.published, headline: report.headline })
  const dayOf = (report: IncidentReport): string => report.published ?? '9999'
  return {
    id,
    view,
    reports: [...reports.values()].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.id < b.id ? -1 : 1)),
    events: events.map((event) => event.id),
    statements: events.flatMap((event) => event.statements.map((entry) => entry.statement)),
  }
}

/** Every decision about an incident and about those that became part of it, in order. */
export async function readHistory(db: StoreDatabase, id: string): Promise<HistoryEntry[]> {
  const authors = await readAuthors(db)
  const former = await db.selectFrom('redirects').select('old').where('new', '=', id).execute()
  const ids = [id, ...former.map((row) => row.old)]
  const rows = await db
    .selectFrom('decisions')
    .selectAll()
    .where((where) => where.or([where('incident', 'in', ids), where('source', 'in', ids)]))
    .orderBy('key')
    .execute()
  return rows.map((row) => ({ at: new Date(row.at).toISOString(), by: authors.get(row.author) as StatementAuthor, decision: toDecision(row) }))
}
