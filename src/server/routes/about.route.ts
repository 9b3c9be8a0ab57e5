import '@fastify/swagger'
import type { FastifyPluginAsync } from 'fastify'
import { eventTypes } from '../../../codebook/event-types.table.js'
import { actorKinds, actorRoles, attributionKinds, countWhats, domains, linkKinds, placeRoles, statuses } from '../../../codebook/values.table.js'
import { viewRules } from '../../../codebook/view-rules.table.js'
import { codebookVersion, coderName, coderVersion } from '../../coder/version.js'
import type { StoreStats } from '../../store/store-stats.js'
import { askApart } from '../ask-apart.js'
import type { ServerContext } from '../context.js'

/** The codebook as data, versions, and what the store holds. */
export const aboutRoutes =
  (context: ServerContext): FastifyPluginAsync =>
  async (app) => {
    let kept: { version: number; stats: Promise<StoreStats> } | null = null
    app.get('/about', { schema: { tags: ['about'], summary: 'The codebook, the versions, and what the store holds' } }, async () => {
      if (kept?.version !== context.live.version) {
        const made = { version: context.live.version, stats: askApart(context.store, 'stats') }
        made.stats.catch(() => {
          if (kept === made) kept = null
        })
        kept = made
      }
      const { store: _, ...stats } = await kept.stats
      return {
        coder: { name: coderName, version: coderVersion, codebook: codebookVersion },
        sample: context.isSample,
        codebook: { eventTypes, domains, statuses, placeRoles, actorRoles, actorKinds, countWhats, linkKinds, attributionKinds, viewRules },
        stats,
      }
    })
    app.get('/health', { schema: { tags: ['about'], summary: 'Whether the store can be read, and whether it is the invented sample' }, config: { rateLimit: false } }, async () => {
      await context.store.db.selectFrom('marks').select('name').limit(1).execute()
      return { ok: true, sample: context.isSample, version: context.live.version }
    })
  }
