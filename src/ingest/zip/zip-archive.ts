import type { Readable } from 'node:stream'
import yauzl from 'yauzl'
import { MarsadError } from '../../core/errors.js'

/** What a zip archive may hold at most, so that a small file cannot fill the memory or the day. */
export interface ZipBounds {
  readonly entries: number
  /** Bytes of all entries together, uncompressed. */
  readonly total: number
  /** How many times larger an entry may be than its compressed bytes; small entries are not asked. */
  readonly ratio: number
}

const small = 1024 * 1024

/** A zip archive: its entries by name, read one by one. yauzl ends an entry that is longer than the archive says. */
export class ZipArchive {
  private readonly file: yauzl.ZipFile
  private readonly subject: string
  private readonly byName: ReadonlyMap<string, yauzl.Entry>

  private constructor(file: yauzl.ZipFile, subject: string, byName: ReadonlyMap<string, yauzl.Entry>) {
    this.file = file
    this.subject = subject
    this.byName = byName
  }

  /** Opens a file by its path, or bytes. @throws {MarsadError} INPUT_MALFORMED, INPUT_TRUNCATED, INPUT_TOO_LARGE */
  static async open(from: string | Buffer, subject: string, bounds: ZipBounds): Promise<ZipArchive> {
    const options = { lazyEntries: true, autoClose: false }
    let file: yauzl.ZipFile | null = null
    try {
      file = await (typeof from === 'string' ? yauzl.openPromise(from, options) : yauzl.fromBufferPromise(from, options))
      const byName = new Map<string, yauzl.Entry>()
      let total = 0
      if (file.entryCount > bounds.entries) throw new MarsadError('INPUT_TOO_LARGE', subject, `the archive has more than ${bounds.entries} entries`)
      for await (const entry of file.eachEntry()) {
        total += entry.uncompressedSize
        if (total > bounds.total) throw new MarsadError('INPUT_TOO_LARGE', subject, `the archive holds more than ${bounds.total >> 20} MiB`)
        if (entry.uncompressedSize > small && entry.uncompressedSize > entry.compressedSize * bounds.ratio)
          throw new MarsadError('INPUT_TOO_LARGE', subject, `an entry of the archive grows to more than ${bounds.ratio} times its size`)
        byName.set(entry.fileName, entry)
      }
      return new ZipArchive(file, subject, byName)
    } catch (cause) {
      file?.close()
      throw toZipError(subject, cause)
    }
  }

  get names(): readonly string[] {
    return [...this.byName.keys()]
  }

  /** The bytes of an entry; none where there is no such entry. @throws {MarsadError} as `open` does */
  async *stream(name: string, onBytes?: (count: number) => void): AsyncGenerator<Buffer> {
    const entry = this.byName.get(name)
    if (!entry) return
    let stream: Readable | null = null
    try {
      stream = await this.file.openReadStreamPromise(entry)
      let read = 0
      for await (const chunk of stream) {
        read += chunk.length
        onBytes?.((chunk.length * entry.compressedSize) / Math.max(1, entry.uncompressedSize))
        yield chunk
      }
      if (read !== entry.uncompressedSize) throw new MarsadError('INPUT_TRUNCATED', this.subject, 'an entry of the archive ends before its end')
    } catch (cause) {
      throw toZipError(this.subject, cause)
    } finally {
      stream?.destroy()
    }
  }

  /** An entry whole; null where there is no such entry. @throws {MarsadError} as `open` does */
  async read(name: string, largest: number): Promise<Buffer | null> {
    const entry = this.byName.get(name)
    if (!entry) return null
    if (entry.uncompressedSize > largest) throw new MarsadError('INPUT_TOO_LARGE', this.subject, `${name} in the archive is larger than ${largest >> 20} MiB`)
    const parts: Buffer[] = []
    for await (const chunk of this.stream(name)) parts.push(chunk)
    return Buffer.concat(parts)
  }

  close(): void {
    this.file.close()
  }
}

function toZipError(subject: string, cause: unknown): unknown {
  if (cause instanceof MarsadError) return cause
  const { message, code } = cause as NodeJS.ErrnoException
  if (typeof code === 'string' && /^E[A-Z]+$/u.test(code)) return cause
  if (/end of central directory/iu.test(message)) return new MarsadError('INPUT_TRUNCATED', subject, 'the archive has no end: its list of entries is missing', { cause })
  return new MarsadError('INPUT_MALFORMED', subject, `not a valid zip archive: ${message.slice(0, 120)}`, { cause })
}
