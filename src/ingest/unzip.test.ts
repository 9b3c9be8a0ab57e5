import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { unzip } from './unzip.js'

async function* stream(bytes: Buffer, chunk: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += chunk) yield bytes.subarray(from, from + chunk)
}

async function unzipped(bytes: Buffer, chunk = 1 << 18): Promise<{ bytes: Buffer; fault: NodeJS.ErrnoException | null }> {
  const parts: Buffer[] = []
  try {
    for await (const part of unzip(stream(bytes, chunk))) parts.push(part)
  } catch (error) {
    return { bytes: Buffer.concat(parts), fault: error as NodeJS.ErrnoException }
  }
  return { bytes: Buffer.concat(parts), fault: null }
}

describe('unzip', () => {
  const plain = randomBytes(500_000)

  it.each([1000, 16_384, 1 << 18])('gives back what was zipped, in chunks of %i bytes', async (chunk) => {
    const { bytes, fault } = await unzipped(gzipSync(plain), chunk)
    expect(fault).toBeNull()
    expect(bytes.equals(plain)).toBe(true)
  })

  it('reads text that shrinks a thousandfold', async () => {
    const text = Buffer.alloc(20_000_000, 'أ')
    const { bytes, fault } = await unzipped(gzipSync(text))
    expect(fault).toBeNull()
    expect(bytes.equals(text)).toBe(true)
  })

  it('gives all that came before a cut, then the fault', async () => {
    const cut = gzipSync(plain, { level: 0 }).subarray(0, 400_000)
    const { bytes, fault } = await unzipped(cut)
    expect(fault?.code).toBe('Z_BUF_ERROR')
    expect(bytes.length).toBeGreaterThan(399_000)
    expect(bytes.equals(plain.subarray(0, bytes.length))).toBe(true)
  })

  it('throws for a few bytes that are cut', async () => {
    expect((await unzipped(gzipSync('نص').subarray(0, 12))).fault?.code).toBe('Z_BUF_ERROR')
  })

  it('throws where bytes were changed', async () => {
    const bytes = gzipSync(plain)
    bytes[bytes.length - 8] ^= 1
    expect((await unzipped(bytes)).fault?.code).toBe('Z_DATA_ERROR')
  })

  it('reads several members as one text', async () => {
    expect((await unzipped(Buffer.concat([gzipSync('أول\n'), gzipSync('ثان\n')]))).bytes.toString()).toBe('أول\nثان\n')
  })

  it.each([7, 1 << 18])('takes zeros after the last member for padding, in chunks of %i bytes', async (chunk) => {
    const { bytes, fault } = await unzipped(Buffer.concat([gzipSync('نص'), Buffer.alloc(40_000)]), chunk)
    expect(bytes.toString()).toBe('نص')
    expect(fault).toBeNull()
  })

  it.each([7, 1 << 18])('throws for other bytes after the last member, in chunks of %i bytes', async (chunk) => {
    expect((await unzipped(Buffer.concat([gzipSync('نص'), Buffer.alloc(40_000, 'x')]), chunk)).fault?.code).toBe('Z_DATA_ERROR')
  })

  it('passes on a fault of the bytes it reads', async () => {
    async function* broken(): AsyncGenerator<Buffer> {
      yield gzipSync('نص').subarray(0, 10)
      throw new Error('the cable was cut')
    }
    await expect(unzip(broken()).next()).rejects.toThrow('the cable was cut')
  })
})
