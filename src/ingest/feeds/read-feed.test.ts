import { describe, expect, it } from 'vitest'
import { feedFaults } from '../../../test/faults/feed.faults.js'
import { faultLimits, MisbehavingServer } from '../../../test/misbehaving-server.js'
import { fetchPage } from '../net/fetch-page.js'
import { headerValue } from '../net/header-values.js'
import { readFeed } from './read-feed.js'

describe('readFeed', () => {
  for (const fault of feedFaults) {
    it(`finds ${fault.reports} reports where a server does this: ${fault.sentence}`, async () => {
      const server = await MisbehavingServer.start()
      try {
        const result = await fetchPage(server.url(fault.name), { contact: 'https://example.org/', allowHosts: server.allowHosts, resolver: server.resolver, limits: faultLimits })
        if (result.outcome !== 'page') throw new Error(result.outcome)
        const reading = readFeed(result.bytes, { url: result.finalUrl, contentType: headerValue(result.headers, 'content-type'), now: Date.UTC(2025, 1, 20) })
        expect(reading.entries).toHaveLength(fault.reports as number)
      } finally {
        await server.stop()
      }
    })
  }
})
