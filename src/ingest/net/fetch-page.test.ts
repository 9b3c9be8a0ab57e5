import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultLimits, MisbehavingServer, serverFaults } from '../../../test/misbehaving-server.js'
import type { FetchOptions } from './fetch-options.js'
import { fetchPage } from './fetch-page.js'
import type { FetchResult } from './fetch-result.js'

const contact = 'https://example.org/contact'
let server: MisbehavingServer
let options: FetchOptions

beforeAll(async () => {
  server = await MisbehavingServer.start()
  options = { contact, allowHosts: server.allowHosts, resolver: server.resolver, limits: faultLimits }
})
afterAll(() => server.stop())

const fetchFault = (name: string, request = {}) => fetchPage(server.url(name), options, request)
const summary = (result: FetchResult) => (result.outcome === 'failed' ? `failed/${result.kind}` : result.outcome === 'refused' ? `refused/${result.why}` : result.outcome)

describe('a server that misbehaves', () => {
  it('has at least sixty faults, each with a name of its own', () => {
    expect(serverFaults.length).toBeGreaterThanOrEqual(60)
    expect(new Set(serverFaults.map((fault) => fault.name)).size).toBe(serverFaults.length)
  })

  it.concurrent.each(serverFaults)('$name: $sentence', async ({ name, outcome }) => {
    const result = await fetchFault(name)
    expect(
      summary(result),
      JSON.stringify(result, (key, value) => (key === 'bytes' || key === 'received' ? undefined : value)),
    ).toBe(outcome)
    expect(result.url).toBe(server.url(name))
  })

  it('never leads to where it wants a fetch to go', () => {
    expect(server.seen.length).toBeGreaterThan(60)
    expect(server.seen.filter((request) => request.path.startsWith('/reached'))).toEqual([])
  })

  it('sees who asks, never a cookie, a password or a referrer, and one request a connection', () => {
    for (const { headers } of server.seen) {
      expect(headers['user-agent']).toMatch(/^Marsad\/\d+\.\d+\.\d+ \(\+https:\/\/example\.org\/contact\)$/u)
      expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'accept-language', 'connection', 'host', 'user-agent'])
      expect(headers.connection).toBe('close')
    }
  })
})

describe('a page', () => {
  it('is given decoded and as it came, with its headers as received, its hash, its time and its server', async () => {
    const result = await fetchFault('gzip-twice')
    if (result.outcome !== 'page') return expect.fail(result.outcome)
    expect(result.bytes.toString()).toContain('ضبط شحنة')
    expect(result.received.subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]))
    expect(result.headers).toContainEqual(['Content-Encoding', 'gzip, gzip'])
    expect(result.sha256).toMatch(/^[0-9a-f]{64}$/u)
    expect(new Date(result.fetchedAt).toISOString()).toBe(result.fetchedAt)
    expect([result.status, result.statusText, result.address]).toEqual([200, 'As It Is', '127.0.0.1'])
  })

  it('keeps headers that came twice, in their order', async () => {
    const result = await fetchFault('headers-twice')
    expect(result.outcome === 'page' && result.headers.slice(0, 4)).toEqual([
      ['Content-Type', 'text/html'],
      ['Content-Type', 'image/png'],
      ['ETag', '"a"'],
      ['ETag', '"b"'],
    ])
  })

  it('is not asked for again by one who has it', async () => {
    const first = await fetchFault('not-modified-with-body')
    if (first.outcome !== 'page') return expect.fail(first.outcome)
    expect(first.validators).toEqual({ url: first.finalUrl, etag: '"one"', lastModified: 'Wed, 19 Feb 2025 08:00:00 GMT' })
    const second = await fetchFault('not-modified-with-body', { validators: first.validators })
    expect(second).toMatchObject({ outcome: 'not_modified', status: 304, validators: first.validators })
  })

  it('is asked for without conditions that belong to another address or that no header can hold', async () => {
    const other = await fetchFault('not-modified-with-body', { validators: { url: 'http://news.test/', etag: '"one"', lastModified: null } })
    expect(other.outcome).toBe('page')
    const broken = await fetchFault('not-modified-with-body', { validators: { url: server.url('not-modified-with-body'), etag: '"one"\r\nX: 1', lastModified: 'أمس' } })
    expect(broken.outcome).toBe('page')
  })

  it('may be cut where its beginning is enough', async () => {
    const result = await fetchFault('endless-body', { cutAt: 1000 })
    expect(result).toMatchObject({ outcome: 'page', cut: true })
    expect(result.outcome === 'page' && result.bytes.length).toBe(1000)
  })

  it('that is stopped comes to an end at once, before and while it comes', async () => {
    expect(await fetchFault('feed-sound', { signal: AbortSignal.abort() })).toMatchObject({ outcome: 'failed', kind: 'aborted' })
    const stop = new AbortController()
    const pending = fetchFault('slow-drip', { signal: stop.signal })
    stop.abort()
    expect(await pending).toMatchObject({ outcome: 'failed', kind: 'aborted' })
  })
})

describe('redirects', () => {
  it('are told, and lasting ones tell the address to ask from now on', async () => {
    const moved = await fetchFault('feed-moved')
    const there = `${server.url('feed-moved')}/new`
    expect(moved).toMatchObject({ outcome: 'page', finalUrl: there, permanentUrl: there, redirects: [{ status: 301, from: server.url('feed-moved'), to: there }] })
    expect(await fetchFault('redirect-relative')).toMatchObject({ permanentUrl: server.url('redirect-relative'), finalUrl: `${server.url('redirect-relative')}/there` })
  })

  it('lose their fragment, and Arabic paths are read as UTF-8', async () => {
    expect(await fetchFault('redirect-with-fragment')).toMatchObject({ finalUrl: `${server.url('redirect-with-fragment')}/there` })
    expect(await fetchFault('redirect-arabic')).toMatchObject({ finalUrl: `http://redirect-arabic.test:${server.port}/${encodeURI('أخبار/تفكيك')}` })
  })

  it('do not spread a password that they hold', async () => {
    expect(JSON.stringify(await fetchFault('redirect-with-password'))).not.toContain('secret')
  })
})

describe('a name', () => {
  it('that leads elsewhere the second time is judged by where it leads then', async () => {
    const rebinding = await MisbehavingServer.start()
    const closed = { ...options, allowHosts: [], resolver: rebinding.resolver }
    expect(summary(await fetchPage(rebinding.url('dns-rebinding'), closed))).toBe('failed/connect')
    expect(summary(await fetchPage(rebinding.url('dns-rebinding'), closed))).toBe('refused/address')
    expect(rebinding.seen).toEqual([])
    await rebinding.stop()
  })

  it('is resolved once for a connection, so that nothing lies between the judgement and the connection', async () => {
    let times = 0
    const resolver = { resolve4: async () => (times++ === 0 ? ['10.0.0.1'] : ['127.0.0.1']), resolve6: async () => [] }
    expect(await fetchPage(`http://news.test:${server.port}/`, { ...options, resolver })).toMatchObject({ why: 'address', detail: expect.stringContaining('10.0.0.1 (private)') })
    expect(times).toBe(1)
  })

  it('that leads to what is no address is not followed', async () => {
    const resolver = { resolve4: async () => ['localhost', '127.1', ''], resolve6: async () => ['0x7f000001'] }
    expect(await fetchPage(`http://news.test:${server.port}/`, { ...options, resolver })).toMatchObject({ outcome: 'refused', why: 'address' })
  })

  it('that does not resolve, resolves to nothing or is never resolved is a failure that may pass', async () => {
    const never = new Promise<string[]>(() => undefined)
    const dns = { outcome: 'failed', kind: 'dns', temporary: true }
    expect(await fetchPage('http://nowhere.invalid/', options)).toMatchObject(dns)
    expect(await fetchPage('http://news.test/', { ...options, resolver: { resolve4: async () => [], resolve6: async () => [] } })).toMatchObject(dns)
    expect(await fetchPage('http://news.test/', { ...options, limits: { connectTime: 20 }, resolver: { resolve4: () => never, resolve6: () => never } })).toMatchObject(dns)
  })
})

describe('a failure', () => {
  it('tells what the server asked for', async () => {
    expect(await fetchFault('too-many-seconds')).toMatchObject({ status: 429, temporary: true, retryAfter: 120_000 })
    expect(await fetchFault('unavailable')).toMatchObject({ status: 503, temporary: true, retryAfter: null })
    expect(await fetchFault('unavailable-garbled')).toMatchObject({ status: 503, retryAfter: null })
    expect(await fetchFault('gone')).toMatchObject({ status: 410, temporary: false, retryAfter: null })
  })

  it('of TLS is one', async () => {
    const allowHosts = [`127.0.0.1:${server.port}`]
    expect(await fetchPage(`https://127.0.0.1:${server.port}/feed-sound`, { ...options, allowHosts })).toMatchObject({ outcome: 'failed', kind: 'tls' })
  })

  it('to connect is one', async () => {
    const gone = await MisbehavingServer.start()
    const { port } = gone
    await gone.stop()
    expect(await fetchPage(`http://127.0.0.1:${port}/`, { ...options, allowHosts: [`127.0.0.1:${port}`] })).toMatchObject({ outcome: 'failed', kind: 'connect', temporary: true })
  })
})

describe('options', () => {
  it('that do not hold are an error of use', async () => {
    for (const bad of ['', 'desk', 'javascript:alert(1)', 'https://example.org/ (x)\r\nX: 1']) await expect(fetchPage('http://news.test/', { contact: bad })).rejects.toMatchObject({ code: 'USAGE' })
    await expect(fetchPage('http://news.test/', { contact, languages: 'ar\r\nX: 1' })).rejects.toMatchObject({ code: 'USAGE' })
  })
})
