import { sql } from 'kysely'
import type { StoreDatabase } from '../../src/store/backend.js'

/** What a store says, by ids and without keys and times: two stores that say the same are equal in it. */
export interface StoreContent {
  readonly reports: readonly string[]
  readonly statements: readonly string[]
  readonly incidents: readonly string[]
  readonly events: readonly string[]
  readonly redirects: readonly string[]
}

const queries: Readonly<Record<keyof StoreContent, string>> = {
  reports: 'select id, version, sha256, source, url, published, language, headline, format, given from reports',
  statements: `select reports.id as report, reports.version, events.id as event, codings.version as coder, authors.kind, authors.name, authors.version as author, field, value, evidence, chains.chain
    from statements join reports on reports.key = statements.report join events on events.key = statements.event join authors on authors.key = statements.author
    left join codings on codings.key = statements.coding left join chains on chains.key = statements.chain`,
  incidents: `select id, type, class, domain, status, background, start, "end", date_precision, country, lat, lon, killed_best, killed_low, killed_high, sources, reports,
    first_published, last_published, view from incidents`,
  events: `select events.id as event, incidents.id as incident from current_events join events on events.key = current_events.event
    left join incidents on incidents.key = current_events.incident`,
  redirects: 'select old, new from redirects',
}

export async function storeContent(db: StoreDatabase): Promise<StoreContent> {
  // sorted here: the databases do not order texts alike
  const rows = async (name: keyof StoreContent): Promise<string[]> => (await sql`${sql.raw(queries[name])}`.execute(db)).rows.map((row) => JSON.stringify(row)).sort()
  return {
    reports: await rows('reports'),
    statements: await rows('statements'),
    incidents: await rows('incidents'),
    events: await rows('events'),
    redirects: await rows('redirects'),
  }
}
