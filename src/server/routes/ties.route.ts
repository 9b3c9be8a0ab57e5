import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { ServerContext } from '../context.js'
import { FilterQuery } from '../filter-query.js'
import { readListed } from './incidents.route.js'

interface Tie {
  readonly kind: string
  /** The far end: a country, else a place or region, else a group. */
  readonly from: string
  readonly fromKind: 'country' | 'place' | 'group'
  /** The country of the incident; null where no site is told. */
  readonly to: string | null
  incidents: number
  readonly keys: number[]
}

const mostKeys = 50

/** Who is said to direct, finance, recruit, return, travel: ties across borders, added up. */
export const tieRoutes =
  (context: ServerContext): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/ties',
      {
        schema: {
          tags: ['ties'],
          summary: 'Ties across borders, with the incidents that tell of them',
          querystring: Type.Object({ ...FilterQuery.properties, kind: Type.Optional(Type.String({ maxLength: 200 })) }, { additionalProperties: false }),
        },
      },
      async ({ query }) => {
        const { kind, ...filter } = query
        const { columns, failures } = await context.select(filter)
        let rows = context.store.db.selectFrom('incident_ties').select(['incident', 'kind', 'country', 'place', 'group', 'site'])
        if (kind !== undefined) rows = rows.where('kind', 'in', kind.split(','))
        const ties = new Map<string, Tie>()
        for (const row of await rows.orderBy('rank', 'desc').execute()) {
          const at = columns.rowOf(row.incident)
          if (at === undefined || failures[at] !== 0) continue
          const [fromKind, from] = row.country !== null ? (['country', row.country] as const) : row.place !== null ? (['place', row.place] as const) : (['group', row.group] as const)
          if (from === null) continue
          const key = JSON.stringify([row.kind, fromKind, from, row.site])
          const tie = ties.get(key) ?? { kind: row.kind, from, fromKind, to: row.site, incidents: 0, keys: [] }
          if (tie.keys[tie.keys.length - 1] === row.incident) continue
          tie.incidents++
          if (tie.keys.length < mostKeys) tie.keys.push(row.incident)
          ties.set(key, tie)
        }
        const sorted = [...ties.values()].sort((a, b) => b.incidents - a.incidents)
        const listed = await readListed(context, [...new Set(sorted.flatMap((tie) => tie.keys))].slice(0, 500))
        const idOf = new Map<number, string>()
        const keys = [...new Set(sorted.flatMap((tie) => tie.keys))].slice(0, 500)
        for (const row of keys.length > 0 ? await context.store.db.selectFrom('incidents').select(['key', 'id']).where('key', 'in', keys).execute() : []) idOf.set(row.key, row.id)
        return { ties: sorted.map(({ keys: own, ...tie }) => ({ ...tie, ids: own.flatMap((key) => idOf.get(key) ?? []) })), incidents: listed }
      },
    )

    app.get(
      '/groups',
      {
        schema: {
          tags: ['groups'],
          summary: 'Groups and agencies in the incidents that a filter leaves, and who stands in one incident with whom',
          querystring: Type.Object({ ...FilterQuery.properties, limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 100 })) }, { additionalProperties: false }),
        },
      },
      async ({ query }) => {
        const { limit = 100, ...filter } = query
        const { columns, failures } = await context.select(filter)
        const groups = new Map<string, { id: string; incidents: number; killed: number }>()
        const perIncident = new Map<number, string[]>()
        for (const { value, incident } of await context.store.db.selectFrom('incident_marks').select(['value', 'incident']).where('kind', '=', 'group').execute()) {
          const at = columns.rowOf(incident)
          if (at === undefined || failures[at] !== 0) continue
          const group = groups.get(value) ?? { id: value, incidents: 0, killed: 0 }
          group.incidents++
          group.killed += Math.max(0, columns.killed[at])
          groups.set(value, group)
          const own = perIncident.get(incident)
          if (own) own.push(value)
          else perIncident.set(incident, [value])
        }
        const shown = [...groups.values()].sort((a, b) => b.incidents - a.incidents || (a.id < b.id ? -1 : 1)).slice(0, limit)
        const names = new Set(shown.map((group) => group.id))
        const pairs = new Map<string, { a: string; b: string; incidents: number }>()
        for (const own of perIncident.values()) {
          const kept = [...new Set(own)].filter((id) => names.has(id)).sort()
          for (let i = 0; i < kept.length; i++)
            for (let j = i + 1; j < kept.length; j++) {
              const key = `${kept[i]} ${kept[j]}`
              const pair = pairs.get(key) ?? { a: kept[i], b: kept[j], incidents: 0 }
              pair.incidents++
              pairs.set(key, pair)
            }
        }
        return { groups: shown, pairs: [...pairs.values()].sort((a, b) => b.incidents - a.incidents) }
      },
    )
  }
