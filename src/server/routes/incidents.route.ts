import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { MarsadError } from '../../core/errors.js'
import type { IncidentView } from '../../core/incident.js'
import { readHistory, readIncident } from '../../store/read-incident.js'
import { readReport } from '../../store/read-report.js'
import type { ServerContext } from '../context.js'
import { FilterQuery } from '../filter-query.js'
import type { IncidentColumns } from '../incident-columns.js'
import { distanceKm } from '../select-incidents.js'

const Page = Type.Object({
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 50 })),
  cursor: Type.Optional(Type.Integer({ minimum: 0, description: '`next` of the page before' })),
})
const Id = Type.Object({ id: Type.String({ maxLength: 100 }) })

/** Kilometres and days within which incidents of one group count as related. */
const nearby = { km: 50, days: 30, most: 20 } as const

/** Lists of incidents, and one incident with its statements, history and neighbours. */
export const incidentRoutes =
  (context: ServerContext): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/incidents',
      {
        schema: {
          tags: ['incidents'],
          summary: 'Incidents under a filter, latest first',
          querystring: Type.Object({ ...FilterQuery.properties, ...Page.properties }, { additionalProperties: false }),
        },
      },
      async ({ query }) => {
        const { limit = 50, cursor = null, ...filter } = query
        const { keys, next } = await context.page(filter, limit, cursor)
        return { incidents: await readListed(context, keys), next }
      },
    )

    app.get('/incidents/:id', { schema: { tags: ['incidents'], summary: 'One incident: its view, its statements with their words, its history', params: Id } }, async ({ params }) => {
      const incident = await readIncident(context.store.db, params.id)
      const reports = new Map<string, Awaited<ReturnType<typeof readReport>>>()
      for (const { id } of incident.reports) reports.set(id, await readReport(context.store.db, id))
      const statements = incident.statements.map((statement) => {
        const sections = reports.get(statement.report)?.record.report.sections ?? []
        return { ...statement, words: statement.evidence.map(({ section, start, end }) => sections[section]?.text.slice(start, end) ?? '') }
      })
      return { ...incident, statements, history: await readHistory(context.store.db, incident.id), asked: params.id }
    })

    app.get('/incidents/:id/related', { schema: { tags: ['incidents'], summary: `Incidents of the same group within ${nearby.km} km and ${nearby.days} days`, params: Id } }, async ({ params }) => {
      const row = await context.store.db.selectFrom('incidents').select(['key', 'lat', 'lon', 'start', 'view']).where('id', '=', params.id).executeTakeFirst()
      if (!row) throw new MarsadError('NOT_IN_STORE', params.id, 'there is no incident with this id')
      const groups = [...new Set((JSON.parse(row.view) as IncidentView).actors.flatMap((actor) => (actor.id !== null && actor.kind === 'armed_group' ? [actor.id] : [])))]
      if (groups.length === 0 || row.start === '0001-01-01') return { incidents: [] }
      const { columns } = context.live
      const own = columns.rowOf(row.key)
      const members = await context.store.db.selectFrom('incident_marks').select('incident').distinct().where('kind', '=', 'group').where('value', 'in', groups).execute()
      const keys = members
        .map(({ incident }) => incident)
        .filter((key) => {
          const other = columns.rowOf(key)
          if (other === undefined || own === undefined || other === own || columns.flags[other] & 2 || columns.start[other] < 0) return false
          if (Math.abs(columns.start[other] - columns.start[own]) > nearby.days) return false
          return row.lat === null || row.lon === null ? columns.country[other] === columns.country[own] : isNear(columns, other, row.lat, row.lon)
        })
        .slice(0, nearby.most)
      return { incidents: await readListed(context, keys) }
    })
  }

const isNear = ({ site, sites }: IncidentColumns, row: number, lat: number, lon: number): boolean => site[row] >= 0 && distanceKm(lat, lon, sites.lat[site[row]], sites.lon[site[row]]) <= nearby.km

/** Incidents as lists show them, in the order of their keys given. */
export async function readListed(context: ServerContext, keys: readonly number[]) {
  if (keys.length === 0) return []
  const rows = await context.store.db
    .selectFrom('incidents')
    .select(['key', 'id', 'sources', 'reports', 'first_published', 'last_published', 'view'])
    .where('key', 'in', [...keys])
    .execute()
  const byKey = new Map(rows.map((row) => [row.key, row]))
  return keys.flatMap((key) => {
    const row = byKey.get(key)
    return row ? [{ id: row.id, sources: row.sources, reports: row.reports, firstPublished: row.first_published, lastPublished: row.last_published, view: JSON.parse(row.view) as IncidentView }] : []
  })
}
