import type { Incident } from '../core/incident.js'
import type { CodedReport } from '../core/record.js'
import type { Backend, StoreDatabase } from './backend.js'
import { type IncidentFilter, toConditions } from './incident-filter.js'
import { inflate } from './prepared-report.js'
import { readIncidents } from './read-incident.js'

const perPage = 300

/** All incidents that a filter leaves, whole, in the order of their ids, read page by page. */
export async function* eachIncident(backend: Backend, db: StoreDatabase, filter: IncidentFilter): AsyncGenerator<Incident> {
  for (let after = ''; ; ) {
    let query = db.selectFrom('incidents').select('id').where('id', '>', after)
    for (const condition of toConditions(backend, filter)) query = query.where(condition)
    const ids = (await query.orderBy('id').limit(perPage).execute()).map((row) => row.id)
    yield* await readIncidents(db, ids)
    if (ids.length < perPage) return
    after = ids[ids.length - 1]
  }
}

/** The records of the reports that tell the incidents that a filter leaves, or of all reports; in the order in which they were added. */
export async function* eachRecord(backend: Backend, db: StoreDatabase, filter: IncidentFilter): AsyncGenerator<CodedReport> {
  const conditions = toConditions(backend, filter)
  for (let after = 0; ; ) {
    let query = db.selectFrom('reports').select('key').where('key', '>', after)
    if (conditions.length > 0)
      query = query.where('key', 'in', (inner) => {
        let told = inner.selectFrom('current_events as current').innerJoin('incidents', 'incidents.key', 'current.incident').select('current.report')
        for (const condition of conditions) told = told.where(condition)
        return told
      })
    const keys = (await query.orderBy('key').limit(perPage).execute()).map((row) => row.key)
    if (keys.length === 0) return
    after = keys[keys.length - 1]
    const rows = await db.selectFrom('codings').select(['report', 'record']).where('report', 'in', keys).orderBy('report').orderBy('key').execute()
    const latest = new Map(rows.map((row) => [row.report, row.record]))
    for (const key of keys) yield JSON.parse(inflate(latest.get(key) as Uint8Array).toString('utf8')) as CodedReport
  }
}

/** Every old incident id with the one that it leads to, and every split; what a change file follows. */
export async function readRedirects(db: StoreDatabase): Promise<[string, string][]> {
  const merged = await db.selectFrom('redirects').select(['old', 'new']).execute()
  const split = await db.selectFrom('decisions').select(['source', 'incident']).where('kind', '=', 'split').execute()
  return [...merged.map((row): [string, string] => [row.old, row.new]), ...split.map((row): [string, string] => [row.source as string, row.incident as string])]
}
