import { afterAll, describe, expect, it } from 'vitest'
import { startStatusServer } from '../../src/metrics/status-server.js'
import { WorkerMetrics } from '../../src/metrics/worker-metrics.js'
import { createServer } from '../../src/server/create-server.js'
import { addSamples } from '../store/add-samples.js'
import { sampleNews } from '../store/sample-news.js'
import { sqliteStores } from '../store/sqlite-stores.js'

const stores = sqliteStores()
afterAll(() => stores.end())

describe('a worker', () => {
  it('tells what it has done, that it lives, and why it is not ready', async () => {
    const metrics = new WorkerMetrics()
    let why: string | null = 'the queue is away'
    const server = await startStatusServer({ host: '127.0.0.1', port: 0, registry: metrics.registry, whyNotReady: async () => why })
    const get = async (path: string): Promise<readonly [number, string]> => {
      const answer = await fetch(`${server.address}${path}`)
      return [answer.status, await answer.text()]
    }
    metrics.batch({ messages: 3, reports: 4, bytes: 500, seconds: 0.2 })
    metrics.batch({ messages: 2, reports: 2, bytes: 100, seconds: 0.3 })
    metrics.merge(6, 0.1)
    metrics.failure('INPUT_MALFORMED')
    metrics.depth({ messages: 7, staged: 1 })
    const [status, text] = await get('/metrics')
    expect(status).toBe(200)
    for (const line of [
      'marsad_messages_total 5',
      'marsad_reports_total 6',
      'marsad_bytes_total 600',
      'marsad_batch_seconds_count 2',
      'marsad_merged_reports_total 6',
      'marsad_failures_total{code="INPUT_MALFORMED"} 1',
      'marsad_queue_messages 7',
      'marsad_staged_messages 1',
    ])
      expect(text).toContain(`\n${line}\n`)
    expect(await get('/healthz')).toEqual([200, 'ok\n'])
    expect(await get('/readyz')).toEqual([503, 'the queue is away\n'])
    why = null
    expect(await get('/readyz')).toEqual([200, 'ok\n'])
    expect((await get('/'))[0]).toBe(404)
    await expect(startStatusServer({ host: '127.0.0.1', port: Number(new URL(server.address).port), registry: metrics.registry, whyNotReady: async () => null })).rejects.toMatchObject({
      code: 'USAGE',
    })
    await server.close()
  })
})

describe('a server', () => {
  it('counts requests by route and not by what they look for; health needs no token, figures do', async () => {
    const store = await stores.open(await stores.newAddress())
    await addSamples(store, sampleNews(5))
    const app = await createServer(store, { web: null, token: 'secret', isSample: false, tiles: null })
    const authorization = 'Bearer secret'
    for (const url of ['/healthz', '/readyz']) expect((await app.inject({ url })).statusCode).toBe(200)
    expect((await app.inject({ url: '/metrics' })).statusCode).toBe(401)
    for (const url of ['/api/v1/incidents?text=geheim', '/api/v1/incidents/no-such', '/geheim']) await app.inject({ url, headers: { authorization } })
    const { body, statusCode } = await app.inject({ url: '/metrics', headers: { authorization } })
    expect(statusCode).toBe(200)
    expect(body).toMatch(/marsad_request_seconds_count\{method="GET",route="\/api\/v1\/incidents",status="2xx"\} \d+/u)
    expect(body).toMatch(/marsad_request_seconds_count\{method="GET",route="\/api\/v1\/incidents\/:id",status="4xx"\} 1\n/u)
    expect(body).toContain('route="none",status="4xx"')
    expect(body).not.toContain('geheim')
    await store.close()
    expect((await app.inject({ url: '/readyz' })).statusCode).toBe(503)
    expect((await app.inject({ url: '/healthz' })).statusCode).toBe(200)
    await app.close()
  })
})
