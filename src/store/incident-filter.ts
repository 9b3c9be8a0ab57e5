import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Backend } from './backend.js'
import { bounded } from './bounded.js'
import { spanningFacets, stepFacet } from './facet-words.js'
import type { FacetChoice, IncidentQuery } from './incident-query.js'
import { rankOf, rankOfDay } from './incident-rank.js'
import { toSearchForm } from './search-form.js'

/** What a list of incidents is narrowed by; a field that is null or absent narrows nothing. Values of one list are alternatives. */
export interface IncidentFilter {
  /** ISO days: incidents that may have happened on or after, on or before. */
  readonly since?: string | null
  readonly until?: string | null
  readonly type?: readonly string[] | null
  readonly class?: readonly string[] | null
  readonly domain?: readonly string[] | null
  readonly status?: readonly string[] | null
  /** ISO 3166-1 alpha-2. */
  readonly country?: readonly string[] | null
  /** A name in any script, or a gazetteer id. */
  readonly place?: string | null
  /** WGS 84 degrees and kilometres: incidents with a site that is known to the town. */
  readonly near?: { readonly lat: number; readonly lon: number; readonly km: number } | null
  /** A group's or agency's id. */
  readonly group?: string | null
  readonly source?: string | null
  /** Words that the reports use, all of them; words in quotation marks stand side by side. */
  readonly text?: string | null
  readonly minSources?: number | null
  readonly minKilled?: number | null
  /** True: only recalled ones; false: none of them. */
  readonly background?: boolean | null
}

/**
 * What a filter asks for. Several queries where it asks for days: no incident is in two of them, and all of an earlier query's are later than those of the
 * next, so that a list goes on from one to the other.
 */
export function toQueries(filter: IncidentFilter): IncidentQuery[] {
  const facets: FacetChoice[] = []
  const conditions: RawBuilder<SqlBool>[] = []
  for (const column of ['type', 'class', 'domain', 'status', 'country'] as const) {
    const values = filter[column]
    if (values && values.length > 0) facets.push(values.map((value) => `${column}=${value}`))
  }
  if (filter.place) facets.push(`place=${/^\w+:\w+$/u.test(filter.place) ? filter.place : toSearchForm(filter.place)}`)
  if (filter.group) facets.push(`group=${filter.group}`)
  if (filter.source) facets.push(`source=${bounded(filter.source)}`)
  if (typeof filter.background === 'boolean') facets.push(`background=${filter.background ? 1 : 0}`)
  const atLeast = (name: 'sources' | 'killed', column: 'sources' | 'killed_best', figure: number): void => {
    const { facet, exact } = stepFacet(name, figure)
    if (facet !== null) facets.push(facet)
    if (!exact) conditions.push(sql<SqlBool>`${sql.ref(`incidents.${column}`)} >= ${figure}`)
  }
  if (filter.minSources && filter.minSources > 1) atLeast('sources', 'sources', filter.minSources)
  if (filter.minKilled) atLeast('killed', 'killed_best', filter.minKilled)
  const near = filter.near ? nearCondition(filter.near) : null
  const until = filter.until ? rankOf(filter.until, 0) + rankOfDay : null
  const first = filter.since ? rankOf(filter.since, 0) : null
  // what is no day is neither before nor after one
  if (Number.isNaN(until) || Number.isNaN(first)) return []
  const query: IncidentQuery = { phrases: phrasesOf(filter.text ?? ''), facets, from: filter.since || filter.until ? rankOfDay : null, below: until, conditions, near }
  if (!filter.since || first === null) return [query]
  const since = Math.max(rankOfDay, first)
  return [
    { ...query, from: since },
    // what began before the first day and lasted to it or beyond
    { ...query, below: Math.min(since, until ?? since), facets: [...facets, spanningFacets(filter.since)], conditions: [...conditions, sql<SqlBool>`incidents."end" >= ${filter.since}`] },
  ]
}

/** The same as conditions over the table `incidents`, to be asked beside others. An empty list: no incident is left out. */
export function toConditions(backend: Backend, filter: IncidentFilter): RawBuilder<SqlBool>[] {
  const queries = toQueries(filter)
  if (queries.length === 0) return [sql<SqlBool>`1 = 0`]
  const [{ phrases, facets, from, below, conditions, near }] = queries
  if (queries.length === 1 && phrases.length + facets.length + conditions.length === 0 && from === null && below === null && near === null) return []
  const parts = queries.map((query) => sql<SqlBool>`incidents.rank in (${backend.pickRanks(query, null)})`)
  return [sql<SqlBool>`(${sql.join(parts, sql` or `)})`]
}

/** `قصف "سوق الخضار"` gives two phrases, of one word and of two: between quotation marks words stay together. */
function phrasesOf(text: string): string[] {
  const parts = text.split(/["«»“”]/u)
  return parts.flatMap((part, i) => (i % 2 === 1 ? [part] : part.split(/\s+/u)).map(toSearchForm)).filter((phrase) => phrase !== '')
}

const kmOfDegree = 111.195

/** Inside the circle, by the spherical law of cosines; the box around it is what the index finds. */
function nearCondition({ lat, lon, km }: { readonly lat: number; readonly lon: number; readonly km: number }): RawBuilder<SqlBool> {
  const height = km / kmOfDegree
  const width = height / Math.max(0.01, Math.cos((lat * Math.PI) / 180))
  const toRadians = (expression: ReturnType<typeof sql>) => sql`(${expression}) * ${Math.PI / 180}`
  const cosine = sql`sin(${toRadians(sql`incidents.lat`)}) * ${Math.sin((lat * Math.PI) / 180)} + cos(${toRadians(sql`incidents.lat`)}) * ${Math.cos((lat * Math.PI) / 180)} * cos(${toRadians(sql`incidents.lon - ${lon}`)})`
  return sql<SqlBool>`(incidents.lat between ${lat - height} and ${lat + height} and incidents.lon between ${lon - width} and ${lon + width} and ${cosine} >= ${Math.cos(km / 6371)})`
}
