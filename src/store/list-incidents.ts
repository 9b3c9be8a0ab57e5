import { type SqlBool, sql } from 'kysely'
import type { IncidentView } from '../core/incident.js'
import type { Backend, StoreDatabase } from './backend.js'
import { type IncidentFilter, toQueries } from './incident-filter.js'

export interface ListedIncident {
  readonly id: string
  /** Where the next page goes on. */
  readonly rank: number
  readonly sources: number
  readonly reports: number
  readonly firstPublished: string | null
  readonly lastPublished: string | null
  readonly view: IncidentView
}

/** Incidents under a filter, latest first. `below` is the `rank` of the last one of the page before. */
export async function listIncidents(backend: Backend, db: StoreDatabase, filter: IncidentFilter, page: { readonly limit: number; readonly below?: number | null }): Promise<ListedIncident[]> {
  const below = page.below ?? Number.POSITIVE_INFINITY
  const listed: ListedIncident[] = []
  for (const query of toQueries(filter)) {
    if (listed.length >= page.limit) break
    const last = Math.min(below, query.below ?? below)
    if (query.from !== null && last <= query.from) continue
    const picked = backend.pickRanks({ ...query, below: last === Number.POSITIVE_INFINITY ? null : last }, page.limit - listed.length)
    // the ranks first: what is shown of an incident is read only for those that are
    const rows = await db
      .selectFrom('incidents')
      .select(['id', 'rank', 'sources', 'reports', 'first_published', 'last_published', 'view'])
      .where(sql<SqlBool>`incidents.rank in (${picked})`)
      .orderBy('rank', 'desc')
      .execute()
    for (const { id, rank, sources, reports, first_published, last_published, view } of rows)
      listed.push({ id, rank, sources, reports, firstPublished: first_published, lastPublished: last_published, view: JSON.parse(view) as IncidentView })
  }
  return listed
}

/** How many incidents a filter leaves. */
export async function countIncidents(backend: Backend, db: StoreDatabase, filter: IncidentFilter): Promise<number> {
  let count = 0
  for (const query of toQueries(filter)) {
    const { rows } = await sql<{ count: number }>`select count(*) as count from (${backend.pickRanks(query, null)}) as picked`.execute(db)
    count += Number(rows[0].count)
  }
  return count
}
