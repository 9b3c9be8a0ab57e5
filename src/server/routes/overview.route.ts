import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { ServerContext } from '../context.js'
import { FilterQuery } from '../filter-query.js'
import { toMapCells } from '../map-cells.js'
import { steps } from '../overview.js'

const mostCells = 3000
const world = { west: -180, south: -90, east: 180, north: 90 }

/** What the overview shows of a filter: counts, a series, and cells on the map. */
export const overviewRoutes =
  (context: ServerContext): FastifyPluginAsyncTypebox =>
  async (app) => {
    const step = Type.Optional(
      Type.Union(
        [...steps, 'auto' as const].map((name) => Type.Literal(name)),
        { default: 'auto' },
      ),
    )

    app.get(
      '/series',
      {
        schema: {
          tags: ['series'],
          summary: 'Counts and tolls by time, type and country; each leaves its own part of the filter out',
          querystring: Type.Object({ ...FilterQuery.properties, step }, { additionalProperties: false }),
        },
      },
      async ({ query }) => {
        const { step: asked = 'auto', ...filter } = query
        return { ...(await context.overview(filter, asked)), version: context.live.version }
      },
    )

    app.get(
      '/map',
      {
        schema: {
          tags: ['map'],
          summary: 'Incidents known to the town, grouped into cells of the map',
          querystring: Type.Object(
            {
              ...FilterQuery.properties,
              zoom: Type.Optional(Type.Integer({ minimum: 0, maximum: 14, default: 3 })),
              seen: Type.Optional(Type.String({ description: 'what the map shows: west, south, east, north', pattern: '^(-?[\\d.]{1,12},){3}-?[\\d.]{1,12}$' })),
            },
            { additionalProperties: false },
          ),
        },
      },
      async ({ query }) => {
        const { zoom = 3, seen, ...filter } = query
        const box = seen === undefined ? world : context.filterOf({ bbox: seen }).bbox!
        const cells = toMapCells(await context.atSites(filter), zoom, box, mostCells)
        const single = cells.flatMap((cell) => (cell.key === null ? [] : [cell.key]))
        const ids = new Map<number, string>()
        for (let from = 0; from < single.length; from += 1000)
          for (const row of await context.store.db
            .selectFrom('incidents')
            .select(['key', 'id'])
            .where('key', 'in', single.slice(from, from + 1000))
            .execute())
            ids.set(row.key, row.id)
        return { cells: cells.map(({ key, ...cell }) => ({ ...cell, id: key === null ? null : (ids.get(key) ?? null) })) }
      },
    )
  }
