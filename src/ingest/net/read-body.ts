import type { Readable } from 'node:stream'
import { failed } from './fault-error.js'
import type { FetchLimits } from './fetch-limits.js'
import { GrowingBuffer } from './growing-buffer.js'

export interface ReadBody {
  readonly bytes: Buffer
  readonly cut: boolean
}

/**
 * Reads a body within its limits.
 * @param cutAt of a longer body so many bytes are enough; null for all of it
 * @throws {FaultError} `body_too_large`, `slow`; or the stream's own error
 */
export async function readBody(body: Readable, declared: number | null, limits: FetchLimits, cutAt: number | null): Promise<ReadBody> {
  const tooLarge = () => failed('body_too_large', false, `the body is larger than ${limits.bodyBytes} bytes`)
  const buffer = new GrowingBuffer()
  let before = 0
  // Whoever stops reading destroys the body, and that is then also its error.
  body.on('error', () => undefined)
  const isSlow = () => buffer.length - before < limits.slowBytes
  const watch = setInterval(() => {
    // Where this thread was busy, bytes may wait to be read: they are read before an immediate runs.
    setImmediate(() => {
      if (isSlow()) body.destroy(failed('slow', true, `fewer than ${limits.slowBytes} bytes came in ${limits.slowWindow} ms`))
      before = buffer.length
    })
  }, limits.slowWindow)
  try {
    if (cutAt === null && declared !== null && declared > limits.bodyBytes) throw tooLarge()
    for await (const part of body as AsyncIterable<Buffer>) {
      buffer.add(part)
      if (cutAt !== null && buffer.length > cutAt) return { bytes: buffer.take().subarray(0, cutAt), cut: true }
      if (buffer.length > limits.bodyBytes) throw tooLarge()
    }
    return { bytes: buffer.take(), cut: false }
  } finally {
    clearInterval(watch)
    body.destroy()
  }
}
