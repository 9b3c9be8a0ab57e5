import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { toSearchForm } from '../../store/search-form.js'
import type { ServerContext } from '../context.js'

/** Places, groups and outlets whose names begin with what is typed, for the search box. */
export const placeRoutes =
  (context: ServerContext): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/places',
      {
        schema: {
          tags: ['places'],
          summary: 'Names of places that incidents have, by how they begin',
          querystring: Type.Object(
            { begins: Type.String({ minLength: 1, maxLength: 100 }), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, default: 12 })) },
            { additionalProperties: false },
          ),
        },
      },
      async ({ query: { begins, limit = 12 } }) => ({ places: await suggest(context, 'place', toSearchForm(begins), limit) }),
    )

    app.get(
      '/search',
      {
        schema: {
          tags: ['search'],
          summary: 'Places, groups and outlets by how their names begin',
          querystring: Type.Object({ begins: Type.String({ minLength: 1, maxLength: 100 }) }, { additionalProperties: false }),
        },
      },
      async ({ query: { begins } }) => {
        const form = toSearchForm(begins)
        const [places, groups, sources] = await Promise.all([suggest(context, 'place', form, 8), suggest(context, 'group', form.replaceAll(' ', '_'), 8), suggest(context, 'source', begins, 8)])
        return { places, groups, sources }
      },
    )
  }

async function suggest({ store }: ServerContext, kind: string, begins: string, limit: number): Promise<{ value: string }[]> {
  if (begins === '') return []
  return store.db.selectFrom('known_names').select('value').where('kind', '=', kind).where('value', '>=', begins).where('value', '<', `${begins}\uffff`).orderBy('value').limit(limit).execute()
}
