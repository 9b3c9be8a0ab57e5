import { constants, crc32, createInflateRaw, gunzipSync, inflateRawSync } from 'node:zlib'
import { type ByteGap, type BytePiece, ByteWindow } from './byte-window.js'

/** Members whose compressed bytes are more than this are inflated as a stream. */
const largestAtOnce = 8 * 1024 * 1024
/** A member that inflates to more than this at once is inflated as a stream too. */
const largestInflated = 32 * 1024 * 1024
/** Pages are shrunk to a tenth or a fiftieth: what grows beyond this is a bomb. */
const largestRatio = 400
/** Bytes handed to zlib at once; it gives at most a thousand times as many. */
const step = 16 * 1024

const wrongSum: ByteGap = { code: 'INPUT_MALFORMED', reason: 'not valid gzip: its checksum is another one' }

/**
 * Inflates a file of many gzip members, as web archives are. A damaged member becomes a gap, and reading goes on with the next
 * that begins a record; a member that is whole comes in one piece.
 */
export async function* gzipMembers(stream: AsyncIterable<Buffer>): AsyncGenerator<BytePiece> {
  const window = new ByteWindow(stream)
  try {
    while (await window.fill(1)) {
      const start = await headerLength(window)
      if (start === 0) {
        if (await isPadding(window)) return
        yield { code: 'INPUT_MALFORMED', reason: 'not valid gzip' }
        if (!(await findMember(window))) return
        continue
      }
      const whole = await inflateAtOnce(window, start)
      if (whole) {
        yield whole
        continue
      }
      window.drop(start)
      const fault = yield* inflateStepwise(window)
      if (fault === null) continue
      yield fault
      if (fault.code === 'INPUT_TOO_LARGE' || (fault !== wrongSum && !(await findMember(window)))) return
    }
  } finally {
    await window.close()
  }
}

/** The length of the member's header, RFC 1952; 0 where none begins. */
async function headerLength(window: ByteWindow): Promise<number> {
  await window.fill(4096)
  const bytes = window.peek(4096)
  if (bytes.length < 18 || bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8 || bytes[3] > 0x1f) return 0
  let at = 10
  if (bytes[3] & 4) at += 2 + (bytes[at] ?? 0) + ((bytes[at + 1] ?? 0) << 8)
  for (const flag of [8, 16]) {
    if (!(bytes[3] & flag)) continue
    const end = bytes.indexOf(0, at)
    if (end < 0) return 0
    at = end + 1
  }
  if (bytes[3] & 2) at += 2
  return at <= bytes.length ? at : 0
}

/** The member's bytes, or that its checksum is wrong, and the window moved behind it; null where it is too large, cut or damaged. */
async function inflateAtOnce(window: ByteWindow, start: number): Promise<BytePiece | null> {
  for (let size = 64 * 1024; ; size = Math.max(size, window.length) * 4) {
    const all = await window.fill(size)
    const bytes = window.peek()
    try {
      const { buffer, engine } = inflateRawSync(bytes.subarray(start), { info: true, chunkSize: 128 * 1024, maxOutputLength: largestInflated } as object) as unknown as {
        buffer: Buffer
        engine: { bytesWritten: number }
      }
      const end = start + engine.bytesWritten
      if (!(await window.fill(end + 8))) return null
      const trailer = Buffer.from(window.peek(end + 8).subarray(end))
      window.drop(end + 8)
      return trailer.readUInt32LE(0) === crc32(buffer) && trailer.readUInt32LE(4) === buffer.length ? buffer : wrongSum
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'Z_BUF_ERROR' || !all || size > largestAtOnce) return null
    }
  }
}

/** Gives what can be had of a member. After damage the window stands at the piece in which it lies. */
async function* inflateStepwise(window: ByteWindow): AsyncGenerator<Buffer, ByteGap | null> {
  const inflate = createInflateRaw()
  let out: Buffer[] = []
  const faults: Error[] = []
  let ended = false
  let wake: () => void = () => undefined
  inflate.on('data', (part: Buffer) => out.push(part))
  inflate.on('error', (error) => {
    faults.push(error)
    wake()
  })
  inflate.on('end', () => {
    ended = true
    wake()
  })
  let taken = 0
  let given = 0
  let sum = 0
  try {
    while (await window.fill(1)) {
      const piece = window.peek(step)
      await new Promise<void>((resolve) => {
        wake = resolve
        inflate.write(piece, () => resolve())
      })
      // the end is told after the write
      await new Promise((resolve) => setImmediate(resolve))
      for (const part of out) {
        given += part.length
        sum = crc32(part, sum)
        yield part
      }
      out = []
      if (faults.length > 0) return { code: 'INPUT_MALFORMED', reason: `not valid gzip: ${faults[0].message}` }
      if (given > largestInflated && given > (taken + piece.length) * largestRatio) return { code: 'INPUT_TOO_LARGE', reason: `it inflates to more than ${largestRatio} times its size` }
      if (ended) {
        window.drop(inflate.bytesWritten - taken)
        if (!(await window.fill(8))) break
        const trailer = window.peek(8)
        const good = trailer.readUInt32LE(0) === sum && trailer.readUInt32LE(4) === given >>> 0
        window.drop(8)
        return good ? null : wrongSum
      }
      taken += piece.length
      window.drop(piece.length)
    }
    return { code: 'INPUT_TRUNCATED', reason: 'it ends before its end' }
  } finally {
    inflate.destroy()
  }
}

/** Moves the window to the next member that begins a record. */
async function findMember(window: ByteWindow): Promise<boolean> {
  while (await window.fill(18)) {
    await window.fill(4096)
    const bytes = window.peek()
    const at = bytes.indexOf('\x1f\x8b\x08', 0, 'latin1')
    window.drop(at < 0 ? bytes.length - 2 : at)
    if (at < 0) continue
    await window.fill(4096)
    if (beginsRecord(window.peek(4096))) return true
    window.drop(1)
  }
  return false
}

export function beginsRecord(member: Buffer): boolean {
  try {
    return gunzipSync(member.subarray(0, 1024), { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, 5).toString('latin1') === 'WARC/'
  } catch {
    return false
  }
}

/** Zeros after the last member. */
async function isPadding(window: ByteWindow): Promise<boolean> {
  for (;;) {
    if (!window.peek().every((byte) => byte === 0)) return false
    window.drop(window.length)
    if (!(await window.fill(1))) return true
  }
}
