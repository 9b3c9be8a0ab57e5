import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { gazetteerImage } from '#images/gazetteer'
import { readGazetteer } from '../../gazetteer/gazetteer.js'
import type { ServerContext } from '../context.js'
import { FilterQuery } from '../filter-query.js'

interface FacetTally {
  readonly value: string
  readonly incidents: number
  readonly killed: number
  /** The province's usual Arabic name; null for groups and where none is known. */
  readonly nameAr: string | null
}

/** Counts by what an incident may have several of: groups, provinces. */
export const tallyRoutes =
  (context: ServerContext): FastifyPluginAsyncTypebox =>
  async (app) => {
    let arabic: Map<string, string | null> | null = null
    const arabicOf = (name: string): string | null => {
      arabic ??= new Map(readGazetteer(gazetteerImage).places.flatMap((place) => (place.kind === 'admin1' ? [[place.name, place.nameAr] as const] : [])))
      return arabic.get(name) ?? null
    }
    app.get(
      '/tallies/:by',
      {
        schema: {
          tags: ['series'],
          summary: 'Counts and tolls by group or province, of what a filter leaves',
          params: Type.Object({ by: Type.Union([Type.Literal('group'), Type.Literal('admin1')]) }),
          querystring: Type.Object({ ...FilterQuery.properties, limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 50 })) }, { additionalProperties: false }),
        },
      },
      async ({ params: { by }, query: { limit = 50, ...filter } }) => {
        const { columns, failures } = await context.select(filter)
        const tallies = new Map<string, { incidents: number; killed: number }>()
        for (const { value, incident } of await context.store.db.selectFrom('incident_marks').select(['value', 'incident']).where('kind', '=', by).execute()) {
          const row = columns.rowOf(incident)
          if (row === undefined || failures[row] !== 0) continue
          const tally = tallies.get(value) ?? { incidents: 0, killed: 0 }
          tally.incidents++
          tally.killed += Math.max(0, columns.killed[row])
          tallies.set(value, tally)
        }
        const sorted = [...tallies].sort(([a, { incidents: m }], [b, { incidents: n }]) => n - m || (a < b ? -1 : 1)).slice(0, limit)
        return { tallies: sorted.map(([value, tally]): FacetTally => ({ value, ...tally, nameAr: by === 'admin1' ? arabicOf(value) : null })) }
      },
    )
  }
