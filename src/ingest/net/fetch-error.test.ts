import { describe, expect, it } from 'vitest'
import { toFetchError } from './fetch-error.js'
import { fetchPage } from './fetch-page.js'

describe('a fetch that brought nothing', () => {
  it('is an error that names the address and the reason', async () => {
    const result = await fetchPage('http://127.0.0.1/', { contact: 'https://example.org/' })
    if (result.outcome !== 'refused') return expect.fail(result.outcome)
    expect(toFetchError(result)).toMatchObject({ code: 'FETCH_REFUSED', subject: 'http://127.0.0.1/', message: 'http://127.0.0.1/: 127.0.0.1 is not a public address (loopback)' })
    const redirected = { ...result, url: 'http://news.test/', redirects: [{ status: 302, from: 'http://news.test/', to: result.at }] }
    expect(toFetchError(redirected).message).toBe('http://news.test/: http://127.0.0.1/: 127.0.0.1 is not a public address (loopback)')
  })
})
