import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeContent } from './decode-content.js'
import { defaultLimits } from './fetch-limits.js'

const text = Buffer.from('أعلنت السلطات ضبط شحنة. '.repeat(200))

describe('a content encoding', () => {
  it.each([
    ['gzip', gzipSync(text)],
    ['X-GZIP', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
    ['identity', text],
    ['', text],
    ['br, gzip', gzipSync(brotliCompressSync(text))],
  ])('%s is undone', async (encoding, bytes) => {
    expect(await decodeContent(bytes, [encoding], defaultLimits)).toEqual(text)
  })

  it('of an empty body is none', async () => {
    expect(await decodeContent(Buffer.alloc(0), ['gzip'], defaultLimits)).toHaveLength(0)
  })

  it('is undone as far as it goes where the end was not read', async () => {
    for (const [encoding, bytes] of [
      ['gzip', gzipSync(text, { level: 0 })],
      ['br', brotliCompressSync(Buffer.concat([text, Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * i) % 251))]))],
    ] as const) {
      const decoded = await decodeContent(bytes.subarray(0, bytes.length - 40), [encoding], defaultLimits, true)
      expect(decoded.subarray(0, 100)).toEqual(text.subarray(0, 100))
    }
  })

  it('may make much of little only up to the ratio, and never more than the size', async () => {
    const zeros = gzipSync(Buffer.alloc(8 * 1024 * 1024))
    await expect(decodeContent(zeros, ['gzip'], defaultLimits)).rejects.toMatchObject({ fault: { kind: 'decoded_too_large' } })
    expect(await decodeContent(zeros, ['gzip'], { ...defaultLimits, decodedRatio: 2000 })).toHaveLength(8 * 1024 * 1024)
    await expect(decodeContent(gzipSync(text), ['gzip'], { ...defaultLimits, decodedBytes: 1000 })).rejects.toMatchObject({ fault: { kind: 'decoded_too_large' } })
  })

  it('that is a lie is a failure, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.constantFrom('gzip', 'deflate', 'br', 'zstd'), async (bytes, encoding) => {
        const outcome = await decodeContent(Buffer.from(bytes), [encoding], defaultLimits).catch((error) => error.fault.kind)
        expect(Buffer.isBuffer(outcome) || outcome === 'encoding').toBe(true)
      }),
    )
  })
})
