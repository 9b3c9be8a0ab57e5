import { sql } from 'kysely'
import type { IncidentView } from '../core/incident.js'
import type { Backend } from '../store/backend.js'

/** Incidents of several outlets that agreement is worked out from, the latest. */
const mostCompared = 20_000

export interface SourceFigures {
  readonly source: string
  readonly reports: number
  readonly reportsWithEvents: number
  readonly firstPublished: string | null
  readonly lastPublished: string | null
  /** Incidents told by several outlets, this one among them; and how many of these it told first. */
  shared: number
  first: number
  /** Tolls that it and others give, and how many of these are the best figure. */
  tolls: number
  agreeing: number
  /** Hours from the first report of an incident that several tell to this outlet's first, the median; null where it told none with others. */
  delay: number | null
  /** How often it names sources of each kind. */
  quotes: Record<string, number>
}

/** What each outlet brings, from the store alone. */
export async function readSources({ db }: Backend): Promise<SourceFigures[]> {
  const rows = await db
    .selectFrom('reports')
    .select([
      'source',
      sql<number>`count(*)`.as('reports'),
      sql<number>`sum(case when exists (select 1 from current_events where current_events.report = reports.key) then 1 else 0 end)`.as('told'),
      sql<string | null>`min(published)`.as('first'),
      sql<string | null>`max(published)`.as('last'),
    ])
    .where('source', 'is not', null)
    .groupBy('source')
    .execute()
  const sources = new Map(
    rows.map((row): [string, SourceFigures] => [
      row.source as string,
      {
        source: row.source as string,
        reports: Number(row.reports),
        reportsWithEvents: Number(row.told),
        firstPublished: row.first,
        lastPublished: row.last,
        shared: 0,
        first: 0,
        tolls: 0,
        agreeing: 0,
        delay: null,
        quotes: {},
      },
    ]),
  )
  const incidents = await db.selectFrom('incidents').select('view').where('sources', '>', 1).orderBy('rank', 'desc').limit(mostCompared).execute()
  for (const { view: json } of incidents) {
    const view = JSON.parse(json) as IncidentView
    view.sources.forEach((source, i) => {
      const own = sources.get(source)
      if (!own) return
      own.shared++
      if (i === 0) own.first++
    })
    for (const { told, best } of view.figures) {
      const latest = new Map(told.flatMap((figure) => (figure.source === null ? [] : [[figure.source, figure] as const])))
      if (latest.size < 2) continue
      for (const [source, { min, max }] of latest) {
        const own = sources.get(source)
        if (!own) continue
        own.tolls++
        if (best !== null && (min ?? 0) <= best && (max === null || best <= max)) own.agreeing++
      }
    }
  }
  await addDelays(db, sources)
  await addQuotes(db, sources)
  return [...sources.values()].sort((a, b) => b.reports - a.reports)
}

type Database = Backend['db']

async function addDelays(db: Database, sources: ReadonlyMap<string, SourceFigures>): Promise<void> {
  const rows = await db
    .selectFrom('current_events')
    .innerJoin('reports', 'reports.key', 'current_events.report')
    .select(['current_events.incident', 'reports.source', sql<string>`min(reports.published)`.as('published')])
    .where('current_events.incident', 'in', (query) => query.selectFrom('incidents').select('key').where('sources', '>', 1).orderBy('rank', 'desc').limit(mostCompared))
    .where('reports.source', 'is not', null)
    .where('reports.published', 'is not', null)
    .groupBy(['current_events.incident', 'reports.source'])
    .execute()
  const firsts = new Map<number, number>()
  const times = rows.map(({ incident, source, published }) => ({ incident: incident as number, source: source as string, time: Date.parse(published) }))
  for (const { incident, time } of times) if (!Number.isNaN(time)) firsts.set(incident, Math.min(time, firsts.get(incident) ?? Number.POSITIVE_INFINITY))
  const delays = new Map<string, number[]>()
  for (const { incident, source, time } of times) {
    if (Number.isNaN(time)) continue
    const own = delays.get(source) ?? []
    own.push((time - (firsts.get(incident) as number)) / 3_600_000)
    delays.set(source, own)
  }
  for (const [source, own] of delays) {
    const figures = sources.get(source)
    if (figures) figures.delay = Math.round(own.sort((a, b) => a - b)[own.length >> 1] * 10) / 10
  }
}

async function addQuotes(db: Database, sources: ReadonlyMap<string, SourceFigures>): Promise<void> {
  const rows = await db.selectFrom('chains').innerJoin('reports', 'reports.key', 'chains.report').select(['reports.source', 'chains.chain']).orderBy('chains.key', 'desc').limit(mostCompared).execute()
  for (const { source, chain } of rows) {
    const quotes = sources.get(source ?? '')?.quotes
    if (quotes) for (const { kind } of JSON.parse(chain) as { kind: string }[]) quotes[kind] = (quotes[kind] ?? 0) + 1
  }
}
