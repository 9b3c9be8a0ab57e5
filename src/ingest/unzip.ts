import { createGunzip } from 'node:zlib'

/** Bytes handed to zlib at once; it gives at most a thousand times as many, so a zip bomb never holds more than 16 MB. */
const piece = 16 * 1024

/**
 * The bytes of a gzip stream. Before a cut all are given, before damaged bytes all but the last piece's: a stream's own iterator
 * would drop what waits in its buffer. Zeros after the last member are padding.
 * @throws zlib's error
 */
export async function* unzip(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip()
  let out: Buffer[] = []
  let fault: Error | null = null
  let over = false
  let wake: () => void = () => undefined
  const stop = () => {
    over = true
    wake()
  }
  gunzip.on('data', (part: Buffer) => out.push(part))
  gunzip.on('error', (error) => {
    fault = error
  })
  gunzip.on('end', stop).on('close', stop)
  function* given(): Generator<Buffer> {
    const parts = out
    out = []
    yield* parts
    if (fault) throw fault
  }
  try {
    for await (const chunk of stream) {
      for (let from = 0; from < chunk.length && !over; from += piece) {
        await new Promise<void>((resolve) => {
          wake = resolve
          gunzip.write(chunk.subarray(from, from + piece), () => resolve())
        })
        yield* given()
      }
      if (over) return
    }
    await new Promise<void>((resolve) => {
      wake = resolve
      gunzip.end()
    })
    yield* given()
  } finally {
    gunzip.destroy()
  }
}
