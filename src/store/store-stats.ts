import { sql } from 'kysely'
import type { Backend } from './backend.js'

export interface StoreStats {
  readonly store: string
  readonly reports: number
  readonly reportsWithEvents: number
  readonly events: number
  readonly statements: number
  readonly incidents: number
  readonly incidentsOfSeveralReports: number
  readonly decisions: number
  readonly removed: number
  /** Bytes of the reports as they came in, and as they are kept. */
  readonly bytes: number
  readonly keptBytes: number
  readonly firstPublished: string | null
  readonly lastPublished: string | null
  readonly coders: readonly { readonly version: string; readonly reports: number }[]
  readonly sources: readonly { readonly source: string | null; readonly reports: number }[]
  readonly types: readonly { readonly type: string; readonly incidents: number }[]
}

/** What a store holds, in figures. */
export async function storeStats(backend: Backend): Promise<StoreStats> {
  const { db } = backend
  const one = async (query: string): Promise<Record<string, number | string | null>> => (await sql<Record<string, number | string | null>>`${sql.raw(query)}`.execute(db)).rows[0]
  const count = async (query: string): Promise<number> => Number((await one(`select count(*) as count from ${query}`)).count)
  const bytes = await one('select coalesce(sum(size), 0) as size, coalesce(sum(length(bytes)), 0) as kept from blobs')
  const days = await one('select min(published) as first, max(published) as last from reports')
  const groups = async (query: string): Promise<Record<string, string | number | null>[]> => (await sql<Record<string, string | number | null>>`${sql.raw(query)}`.execute(db)).rows
  return {
    store: backend.name,
    reports: await count('reports'),
    reportsWithEvents: await count('(select distinct report from current_events) as told'),
    events: await count('current_events'),
    statements: await count('statements'),
    incidents: await count('incidents'),
    incidentsOfSeveralReports: await count('incidents where reports > 1'),
    decisions: await count('decisions'),
    removed: await count('tombstones'),
    bytes: Number(bytes.size),
    keptBytes: Number(bytes.kept),
    firstPublished: days.first as string | null,
    lastPublished: days.last as string | null,
    coders: (await groups('select version, count(*) as reports from codings group by version order by version')).map((row) => ({ version: String(row.version), reports: Number(row.reports) })),
    sources: (await groups('select source, count(*) as reports from reports group by source order by count(*) desc, source limit 50')).map((row) => ({
      source: row.source as string | null,
      reports: Number(row.reports),
    })),
    types: (await groups('select type, count(*) as incidents from incidents group by type order by count(*) desc, type')).map((row) => ({ type: String(row.type), incidents: Number(row.incidents) })),
  }
}
