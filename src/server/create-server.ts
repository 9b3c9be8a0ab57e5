import compress from '@fastify/compress'
import etag from '@fastify/etag'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import fastifyStatic from '@fastify/static'
import swagger from '@fastify/swagger'
import { type TypeBoxTypeProvider, TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { coderVersion } from '../coder/version.js'
import { ServerMetrics } from '../metrics/server-metrics.js'
import type { Backend } from '../store/backend.js'
import { ServerContext } from './context.js'
import { HookDelivery } from './deliver-hooks.js'
import { LiveIncidents } from './live-incidents.js'
import { toProblem } from './problem.js'
import { aboutRoutes } from './routes/about.route.js'
import { exportRoutes } from './routes/exports.route.js'
import { incidentRoutes } from './routes/incidents.route.js'
import { nameRoutes } from './routes/names.route.js'
import { overviewRoutes } from './routes/overview.route.js'
import { placeRoutes } from './routes/places.route.js'
import { reportRoutes } from './routes/reports.route.js'
import { sourceRoutes } from './routes/sources.route.js'
import { streamRoutes } from './routes/stream.route.js'
import { tallyRoutes } from './routes/tallies.route.js'
import { tieRoutes } from './routes/ties.route.js'
import { viewRoutes } from './routes/views.route.js'

export interface ServerOptions {
  /** Folder of the built web page; null serves the API alone. */
  readonly web: string | null
  /** A secret that every request must bring (`Authorization: Bearer …`); null only on loopback. */
  readonly token: string | null
  readonly isSample: boolean
  /** Requests a minute that one address may send. */
  readonly perMinute?: number
  /** Write a line of JSON on standard error for each request: method, route, status and time, and never an address with what somebody looks for. */
  readonly log?: boolean
  /** A tile server that the page may load from, by `MARSAD_TILES`. */
  readonly tiles: string | null
}

/** The API and the web page over one store. The caller listens, and closes the store after the server. */
export async function createServer(store: Backend, options: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: options.log
      ? {
          level: 'info',
          stream: process.stderr,
          timestamp: () => `,"time":"${new Date().toISOString()}"`,
          serializers: { req: ({ method, routeOptions }: FastifyRequest) => ({ method, route: routeOptions?.url ?? null }) },
        }
      : false,
    routerOptions: { maxParamLength: 1000 },
    bodyLimit: 1 << 20,
    forceCloseConnections: true,
  }).withTypeProvider<TypeBoxTypeProvider>()
  app.setValidatorCompiler(TypeBoxValidatorCompiler)
  const live = await LiveIncidents.open(store)
  app.addHook('onClose', async () => live.close())
  const context = new ServerContext(store, live, options.isSample)
  const hooks = new HookDelivery(context)
  hooks.start()
  app.addHook('onClose', async () => hooks.stop())

  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:', ...originOf(options.tiles)],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...originOf(options.tiles)],
        workerSrc: ["'self'", 'blob:'],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
  })
  await app.register(rateLimit, { max: options.perMinute ?? 6000, timeWindow: '1 minute' })
  await app.register(compress, { threshold: 1024 })
  await app.register(etag)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Marsad API', version: coderVersion, description: 'Incidents, the statements behind them, and the reports that make them. Read-only. Errors are RFC 9457 problem details.' },
    },
  })

  app.setErrorHandler((error, request, reply) => {
    const problem = toProblem(store.toError(error) ?? error)
    if (problem.status >= 500) request.log.error(error)
    return reply
      .status(problem.status)
      .type('application/problem+json')
      .send({ ...problem, instance: request.url })
  })
  app.setNotFoundHandler((request, reply) => {
    const isPage = options.web !== null && request.method === 'GET' && !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html')
    if (isPage) return reply.type('text/html').sendFile('index.html')
    return reply
      .status(404)
      .type('application/problem+json')
      .send({ type: 'about:blank', title: 'There is nothing at this address.', status: 404, detail: request.url, code: 'NOT_FOUND', instance: request.url })
  })
  const metrics = new ServerMetrics()
  app.addHook('onResponse', async ({ method, routeOptions }, { statusCode, elapsedTime }) => metrics.request(method, routeOptions.url ?? 'none', statusCode, elapsedTime / 1000))
  if (options.token !== null) {
    const expected = `Bearer ${options.token}`
    app.addHook('onRequest', async (request, reply) => {
      if (openToAll.includes(request.routeOptions.url ?? '') || isSame(request.headers.authorization ?? '', expected)) return
      return reply
        .status(401)
        .header('www-authenticate', 'Bearer')
        .type('application/problem+json')
        .send({ type: 'about:blank', title: 'A token is needed.', status: 401, detail: 'Send the token that the server was started with.', code: 'UNAUTHORISED' })
    })
  }

  await app.register(
    async (api) => {
      for (const routes of [incidentRoutes, overviewRoutes, reportRoutes, tieRoutes, tallyRoutes, nameRoutes, sourceRoutes, placeRoutes, exportRoutes, viewRoutes, streamRoutes, aboutRoutes])
        await api.register(routes(context))
    },
    { prefix: '/api/v1' },
  )
  app.get('/metrics', unlisted, async (_, reply) => reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()))
  app.get('/healthz', unlisted, async (_, reply) => reply.type('text/plain').send('ok\n'))
  app.get('/readyz', unlisted, async (_, reply) => {
    reply.type('text/plain')
    try {
      await sql`select 1`.execute(store.db)
      return reply.send('ok\n')
    } catch (cause) {
      return reply.status(503).send(`${(store.toError(cause) ?? (cause as Error)).message}\n`)
    }
  })
  app.get('/api/docs', { schema: { hide: true } }, async (_, reply) => reply.type('application/openapi+json').send(app.swagger()))
  if (options.web !== null) await app.register(fastifyStatic, { root: options.web, immutable: true, maxAge: '1d', index: 'index.html', preCompressed: true })
  await app.ready()
  // the first reader does not wait for what is only slow once: day sums over all incidents, queries to prepare, code to compile
  for (const url of firstAsked) await app.inject({ url: `/api/v1/${url}`, headers: options.token === null ? {} : { authorization: `Bearer ${options.token}` } })
  return app
}

/** Routes for who runs the server; they are no part of the API and count for no one's share. */
const unlisted = { schema: { hide: true }, config: { rateLimit: false } } as const
/** Without the token: what a supervisor asks says nothing of the store. */
const openToAll: readonly string[] = ['/healthz', '/readyz']

/** What the overview asks of a filter that leaves everything. */
const firstAsked = ['series', 'incidents?limit=30', 'map', 'names', 'views'] as const

const originOf = (tiles: string | null): string[] => (tiles === null ? [] : [new URL(tiles.replace(/\{[a-z]\}/gu, '0')).origin])

/** Compares in a time that does not tell how much is right. */
function isSame(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length
  for (let i = 0; i < expected.length; i++) difference |= (given.charCodeAt(i % Math.max(1, given.length)) || 0) ^ expected.charCodeAt(i)
  return difference === 0
}
