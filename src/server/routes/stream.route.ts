import '@fastify/swagger'
import type { FastifyPluginAsync } from 'fastify'
import type { ServerContext } from '../context.js'
import type { IncidentChange } from '../live-incidents.js'

/** How often a line is sent that keeps proxies from closing a silent stream, in milliseconds. */
const heartbeat = 20_000

/** Server-sent events: `change` with the version and the ids of incidents that changed. */
export const streamRoutes =
  (context: ServerContext): FastifyPluginAsync =>
  async (app) => {
    const open = new Set<() => void>()
    app.addHook('preClose', async () => {
      for (const end of open) end()
    })

    app.get('/stream', { schema: { tags: ['stream'], summary: 'Server-sent events: what changed' } }, (request, reply) => {
      reply.hijack()
      reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
      const send = (change: IncidentChange): void => void reply.raw.write(`event: change\nid: ${change.version}\ndata: ${JSON.stringify(change)}\n\n`)
      send({ version: context.live.version, incidents: [] })
      const timer = setInterval(() => reply.raw.write(': still here\n\n'), heartbeat)
      context.live.on('change', send)
      const end = (): void => {
        clearInterval(timer)
        context.live.off('change', send)
        open.delete(end)
        reply.raw.end()
      }
      open.add(end)
      request.raw.on('close', end)
    })
  }
