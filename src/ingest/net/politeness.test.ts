import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closingRobots, openingRobots } from '../../../test/faults/robots.faults.js'
import { ManualClock } from '../../../test/manual-clock.js'
import { faultLimits, MisbehavingServer } from '../../../test/misbehaving-server.js'
import { Politeness, type PolitenessOptions } from './politeness.js'

const minute = 60_000
const hour = 60 * minute

let server: MisbehavingServer
let clock: ManualClock

beforeEach(async () => {
  server = await MisbehavingServer.start()
  clock = new ManualClock()
})
afterEach(() => server.stop())

const polite = (options: Partial<PolitenessOptions> = {}) =>
  new Politeness({ contact: 'https://example.org/', allowHosts: server.allowHosts, resolver: server.resolver, limits: faultLimits, clock, random: () => 0, ...options })
const pathsOf = (name: string) => server.seen.filter((request) => request.host.startsWith(`${name}.`)).map((request) => request.path)

describe('robots.txt', () => {
  it.each(closingRobots)('forbids: $sentence', async ({ name }) => {
    const result = await polite().fetch(server.url(name))
    expect(result).toMatchObject({ outcome: 'refused', why: 'robots', at: server.url(name) })
    expect(pathsOf(name)).not.toContain(`/${name}`)
    expect(server.seen.map((request) => request.path)).not.toContain('/reached')
  })

  it.each(openingRobots)('allows: $sentence', async ({ name }) => {
    expect(await polite().fetch(server.url(name))).toMatchObject({ outcome: 'page' })
  })

  it('is asked once for many pages, even of those who come together, and again when it has expired', async () => {
    const politeness = polite()
    await Promise.all([1, 2, 3].map(() => politeness.fetch(server.url('feed-sound'))))
    expect(pathsOf('feed-sound')).toEqual(['/robots.txt', '/feed-sound', '/feed-sound', '/feed-sound'])
    clock.time += 25 * hour
    await politeness.fetch(server.url('feed-sound'))
    expect(pathsOf('feed-sound').slice(4)).toEqual(['/robots.txt', '/feed-sound'])
  })

  it('that cannot be had closes its host for an hour, and is then asked again', async () => {
    const politeness = polite()
    expect(await politeness.fetch(server.url('robots-error'))).toMatchObject({ why: 'robots', retryAt: clock.now() + hour })
    await politeness.fetch(server.url('robots-error'))
    expect(pathsOf('robots-error')).toEqual(['/robots.txt'])
    clock.time += hour + 1
    await politeness.fetch(server.url('robots-error'))
    expect(pathsOf('robots-error')).toEqual(['/robots.txt', '/robots.txt'])
  })

  it('that was had before still holds while it cannot be had', async () => {
    const origin = `http://robots-error.test:${server.port}`
    const old = { origin, verdict: 'rules' as const, text: 'User-agent: *\nDisallow: /private', detail: '', expires: clock.now() - 1 }
    const politeness = polite({ state: { hosts: [], robots: [old] } })
    expect(await politeness.fetch(`${origin}/private`)).toMatchObject({ why: 'robots', retryAt: null })
    expect(await politeness.fetch(server.url('robots-error'))).toMatchObject({ outcome: 'page' })
  })

  it('is asked of the host that a redirect leads to', async () => {
    const politeness = polite()
    expect(await politeness.fetch(server.url('feed-moved'))).toMatchObject({ outcome: 'page' })
    expect(pathsOf('feed-moved')).toEqual(['/robots.txt', '/feed-moved', '/feed-moved/new'])
  })
})

describe('a host', () => {
  it('is asked one thing at a time, with a pause between two', async () => {
    const politeness = polite()
    await Promise.all([politeness.fetch(server.url('feed-sound')), politeness.fetch(server.url('feed-sound'))])
    expect(clock.slept).toEqual([2000, 2000])
  })

  it('is asked after a pause that chance makes longer', async () => {
    await polite({ random: () => 0.5 }).fetch(server.url('feed-sound'))
    expect(clock.slept).toEqual([2500])
  })

  it('is left the pause that its robots.txt asks for, up to a bound', async () => {
    await polite().fetch(server.url('robots-crawl-delay'))
    expect(clock.slept).toEqual([10_000])
    await polite().fetch(server.url('robots-crawl-delay-absurd'))
    expect(clock.slept).toEqual([10_000, minute])
  })

  it('does not wait for another', async () => {
    const politeness = polite()
    const held = politeness.fetch(server.url('silence'))
    expect(await politeness.fetch(server.url('feed-sound'))).toMatchObject({ outcome: 'page' })
    expect(await held).toMatchObject({ outcome: 'failed', kind: 'timeout' })
  })

  it('that fails is left in peace, longer each time, and nothing is sent to it meanwhile', async () => {
    const politeness = polite()
    const pauses: number[] = []
    for (let i = 0; i < 5; i++) {
      expect(await politeness.fetch(server.url('server-error'))).toMatchObject({ status: 500 })
      const [host] = politeness.state().hosts
      pauses.push(host.blockedUntil - clock.now())
      const sent = server.seen.length
      if (pauses[i] > minute) expect(await politeness.fetch(server.url('server-error'))).toMatchObject({ outcome: 'refused', why: 'back_off', retryAt: host.blockedUntil })
      expect(server.seen).toHaveLength(sent)
      clock.time = host.blockedUntil
    }
    expect(pauses).toEqual([30_000, minute, 2 * minute, 4 * minute, 8 * minute])
  })

  it.each([
    ['too-many', 5 * minute],
    ['unavailable', 5 * minute],
    ['unavailable-garbled', 5 * minute],
    ['unavailable-since', 5 * minute],
    ['too-many-seconds', 5 * minute],
    ['unavailable-seconds', hour],
    ['unavailable-until', 24 * hour],
    ['reset-at-once', 30_000],
    ['slow-drip', 30_000],
  ])('that answers as %s is left in peace for %i ms', async (name, pause) => {
    const politeness = polite()
    expect(await politeness.fetch(server.url(name))).toMatchObject({ outcome: 'failed', temporary: true })
    expect(politeness.state().hosts[0]).toMatchObject({ failures: 1, blockedUntil: clock.now() + pause })
  })

  it.each(['gone', 'not-found', 'login', 'gzip-bomb', 'endless-body', 'redirect-to-private'])('is not blamed for a page such as %s', async (name) => {
    const politeness = polite()
    expect((await politeness.fetch(server.url(name))).outcome).not.toBe('page')
    expect(politeness.state().hosts[0]).toMatchObject({ failures: 0, blockedUntil: 0 })
  })

  it('that answers again is asked as before', async () => {
    const host = `feed-sound.test:${server.port}`
    const failing = { host, failures: 7, lastAsked: clock.now(), blockedUntil: clock.now() + 1000, crawlDelay: 0 }
    const politeness = polite({ state: { hosts: [failing], robots: [] } })
    expect(await politeness.fetch(server.url('feed-sound'))).toMatchObject({ outcome: 'page' })
    expect(politeness.state().hosts[0]).toMatchObject({ failures: 0, blockedUntil: 0 })
  })

  it('that failed in an earlier run is still left in peace', async () => {
    const earlier = polite()
    await earlier.fetch(server.url('unavailable-seconds'))
    const later = polite({ state: JSON.parse(JSON.stringify(earlier.state())) })
    expect(await later.fetch(server.url('unavailable-seconds'))).toMatchObject({ why: 'back_off' })
    expect(pathsOf('unavailable-seconds')).toEqual(['/robots.txt', '/unavailable-seconds'])
  })
})

describe('a fetch', () => {
  it('that is refused by its address sends nothing, not even for robots.txt', async () => {
    expect(await polite({ allowHosts: [] }).fetch(`http://127.0.0.1:${server.port}/feed-sound`)).toMatchObject({ why: 'address' })
    expect(await polite({ allowHosts: [] }).fetch(server.url('private-name'))).toMatchObject({ outcome: 'refused' })
    expect(server.seen).toEqual([])
  })

  it('that is stopped while it waits for its turn sends nothing', async () => {
    const politeness = polite()
    const stop = new AbortController()
    const first = politeness.fetch(server.url('slow-drip'))
    const second = politeness.fetch(server.url('slow-drip'), { signal: stop.signal })
    stop.abort()
    expect(await second).toMatchObject({ outcome: 'failed', kind: 'aborted' })
    await first
    expect(pathsOf('slow-drip')).toEqual(['/robots.txt', '/slow-drip'])
  })

  it('sends what an earlier answer gave to tell whether the page has changed', async () => {
    const politeness = polite()
    const first = await politeness.fetch(server.url('not-modified-with-body'))
    if (first.outcome !== 'page') return expect.fail(first.outcome)
    expect(await politeness.fetch(server.url('not-modified-with-body'), { validators: first.validators })).toMatchObject({ outcome: 'not_modified' })
  })
})

describe('what is remembered', () => {
  it('stays within bounds, whatever number of hosts links lead to', () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => `h${i}.test`)
    const text = `# ${'a'.repeat(400_000)}`
    const robots = many(200).map((host) => ({ origin: `http://${host}`, verdict: 'rules' as const, text, detail: '', expires: clock.now() + hour }))
    const kept = polite({ state: { hosts: [], robots } }).state().robots
    expect(kept.length * text.length).toBeLessThanOrEqual(16 * 1024 * 1024)
    expect(kept.at(-1)?.origin).toBe('http://h199.test')
  })

  it('forgets the oldest failure rather than grow without end', async () => {
    const hosts = Array.from({ length: 10_000 }, (_, i) => ({ host: `h${i}.test`, failures: 1, lastAsked: 1, blockedUntil: clock.now() + hour, crawlDelay: 0 }))
    const politeness = polite({ state: { hosts, robots: [] } })
    await politeness.fetch(server.url('feed-sound'))
    const names = politeness.state().hosts.map((host) => host.host)
    expect(names).toHaveLength(10_000)
    expect([names[0], names.at(-1)]).toEqual(['h1.test', `feed-sound.test:${server.port}`])
  })
})
