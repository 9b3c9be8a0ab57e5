import { describe, expect, it } from 'vitest'
import { parseRetryAfter } from './retry-after.js'

const now = Date.UTC(2025, 1, 19, 8)

describe('Retry-After', () => {
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Wed, 19 Feb 2025 08:01:00 GMT', 60_000],
    ['Wednesday, 19-Feb-25 08:01:00 GMT', 60_000],
    ['Wed Feb 19 08:01:00 2025 GMT', 60_000],
    ['Wed, 19 Feb 2025 07:00:00 GMT', 0],
    ['99999999999999999999999', Number.MAX_SAFE_INTEGER],
  ])('“%s” asks for %i ms', (value, milliseconds) => {
    expect(parseRetryAfter(value, now)).toBe(milliseconds)
  })

  it.each([null, '', 'soon', '-5', '1.5', '5 minutes', 'Wed, 99 Foo 2025', '2025-02-19'])('“%s” asks for nothing that can be read', (value) => {
    expect(parseRetryAfter(value, now)).toBeNull()
  })
})
