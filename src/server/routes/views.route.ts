import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { MarsadError } from '../../core/errors.js'
import { listViews, type SavedView } from '../../store/saved-views.js'
import type { ServerContext } from '../context.js'
import { toQuery } from '../saved-query.js'
import { toAtom, toJsonFeed } from '../view-feed.js'
import { readListed } from './incidents.route.js'

const Name = Type.Object({ name: Type.String({ maxLength: 100 }) })
const mostInFeed = 50

/** Saved views, their feeds, and what could not be delivered to their hooks. */
export const viewRoutes =
  (context: ServerContext): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get('/views', { schema: { tags: ['views'], summary: 'Saved views' } }, async () => ({ views: await listViews(context.store) }))

    const entriesOf = async (name: string): Promise<{ view: SavedView; incidents: Awaited<ReturnType<typeof readListed>> }> => {
      const view = (await listViews(context.store)).find((candidate) => candidate.name === name)
      if (!view) throw new MarsadError('NOT_IN_STORE', name, 'there is no view of this name')
      const { keys } = await context.page(toQuery(view.query), mostInFeed, null)
      return { view, incidents: await readListed(context, keys) }
    }

    app.get('/views/:name/feed.json', { schema: { tags: ['views'], summary: 'The latest incidents of a view as a JSON Feed', params: Name } }, async ({ params, protocol, host }, reply) => {
      const { view, incidents } = await entriesOf(params.name)
      return reply.type('application/feed+json').send(toJsonFeed(view, incidents, `${protocol}://${host}`, context.isSample))
    })

    app.get('/views/:name/feed.atom', { schema: { tags: ['views'], summary: 'The latest incidents of a view as an Atom feed', params: Name } }, async ({ params, protocol, host }, reply) => {
      const { view, incidents } = await entriesOf(params.name)
      return reply.type('application/atom+xml').send(toAtom(view, incidents, `${protocol}://${host}`, context.isSample))
    })

    app.get('/views/:name/dead', { schema: { tags: ['views'], summary: 'Messages to the hooks of a view that nobody took', params: Name } }, async ({ params }) => ({
      deliveries: await context.store.db
        .selectFrom('deliveries')
        .innerJoin('hooks', 'hooks.key', 'deliveries.hook')
        .select(['hooks.url', 'deliveries.incident', 'deliveries.attempts', 'deliveries.error'])
        .where('hooks.view', '=', params.name)
        .where('deliveries.state', '=', 'dead')
        .orderBy('deliveries.key', 'desc')
        .limit(500)
        .execute(),
    }))
  }
