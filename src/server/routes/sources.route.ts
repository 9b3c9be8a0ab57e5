import '@fastify/swagger'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { askApart } from '../ask-apart.js'
import type { ServerContext } from '../context.js'
import type { SourceFigures } from '../read-sources.js'

/** What each outlet brings: volume, how often it is first, how often its tolls agree with the others. */
export const sourceRoutes =
  (context: ServerContext): FastifyPluginAsyncTypebox =>
  async (app) => {
    let kept: { version: number; sources: Promise<SourceFigures[]> } | null = null
    app.get('/sources', { schema: { tags: ['sources'], summary: 'Outlets: volume, share of first reports, agreement with others' } }, async () => {
      if (kept?.version !== context.live.version) {
        const made = { version: context.live.version, sources: askApart(context.store, 'sources') }
        // what failed is tried again, not kept
        made.sources.catch(() => {
          if (kept === made) kept = null
        })
        kept = made
      }
      return { sources: await kept.sources }
    })
  }
