import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { MarsadError } from '../core/errors.js'
import { decodeText, looksBinary } from './decode.js'
import type { DocumentDefaults, SourceDocument } from './document.js'
import { toInputError } from './find-inputs.js'
import { readPage } from './html-sections.js'
import { parseJsonDocument } from './json-document.js'
import { splitLines } from './split-lines.js'

export const inputFormats = ['txt', 'html', 'json', 'ndjson'] as const
export type InputFormat = (typeof inputFormats)[number]

/** A document, or what was wrong with an input or a line of it. */
export type InputItem = { readonly document: SourceDocument } | { readonly error: MarsadError }

export interface ReadOptions {
  readonly from: InputFormat | null
  readonly defaults: DocumentDefaults
  /** Told how many bytes of the file (before decompression) were read. */
  readonly onBytes?: (count: number) => void
}

/** A single report, or a file read whole, may not be larger: 256 MiB. */
const largestWhole = 256 * 1024 * 1024

/**
 * The documents of one file or of standard input (`-`), one by one as they are read. Files of one JSON object a line are streamed; the
 * others are read whole. Faults come as items; what was read before them has already been given.
 */
export async function* readInput(path: string, options: ReadOptions): AsyncGenerator<InputItem> {
  const raw: Readable = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 1 << 18 })
  try {
    const bytes = await openBytes(raw, options.onBytes)
    const format = options.from ?? formatByName(path)
    const { head, stream } = await peek(bytes, 65_536)
    if (head.length === 0) throw new MarsadError('INPUT_EMPTY', path)
    const settled = format === null || format === 'json' ? formatByContent(head, format) : format
    if (settled === 'ndjson') yield* readLines(path, stream, options)
    else yield* readWhole(path, await collect(path, stream), settled, options)
  } catch (cause) {
    yield { error: toReadError(path, cause) }
  } finally {
    raw.destroy()
  }
}

function toReadError(path: string, cause: unknown): MarsadError {
  if (cause instanceof MarsadError) return cause
  const code = (cause as NodeJS.ErrnoException).code
  if (code === 'Z_BUF_ERROR') return new MarsadError('INPUT_TRUNCATED', path, undefined, { cause })
  if (typeof code === 'string' && code.startsWith('Z_')) return new MarsadError('INPUT_MALFORMED', path, `not valid gzip: ${(cause as Error).message}`, { cause })
  return toInputError(path, cause)
}

/** The stream, unzipped if its first bytes are gzip's. */
async function openBytes(raw: Readable, onBytes?: (count: number) => void): Promise<AsyncIterable<Buffer>> {
  const { head, stream } = await peek(raw, 2)
  const counted = count(stream, onBytes)
  if (!(head[0] === 0x1f && head[1] === 0x8b)) return counted
  const gunzip = createGunzip()
  const pump = async () => {
    try {
      for await (const chunk of counted) if (!gunzip.write(chunk)) await new Promise((resolve) => gunzip.once('drain', resolve))
      gunzip.end()
    } catch (error) {
      gunzip.destroy(error as Error)
    }
  }
  void pump()
  return gunzip
}

async function* count(stream: AsyncIterable<Buffer>, onBytes?: (count: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    onBytes?.(chunk.length)
    yield chunk
  }
}

/** The first `size` bytes (fewer at the end), and a stream that still has them. */
async function peek(source: AsyncIterable<Buffer>, size: number): Promise<{ head: Buffer; stream: AsyncIterable<Buffer> }> {
  const iterator = source[Symbol.asyncIterator]()
  const parts: Buffer[] = []
  let length = 0
  while (length < size) {
    const next = await iterator.next()
    if (next.done) break
    parts.push(next.value)
    length += next.value.length
  }
  const head = Buffer.concat(parts)
  async function* again(): AsyncGenerator<Buffer> {
    if (head.length > 0) yield head
    for (;;) {
      const next = await iterator.next()
      if (next.done) return
      yield next.value
    }
  }
  return { head, stream: again() }
}

async function collect(path: string, stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of stream) {
    length += part.length
    if (length > largestWhole) throw new MarsadError('INPUT_TOO_LARGE', path)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function formatByName(path: string): InputFormat | null {
  const name = path.toLowerCase().replace(/\.gz$/u, '')
  if (name.endsWith('.txt')) return 'txt'
  if (/\.(?:x?html?)$/u.test(name)) return 'html'
  if (/\.(?:ndjson|jsonl)$/u.test(name)) return 'ndjson'
  return name.endsWith('.json') ? 'json' : null
}

/** JSON lines that call themselves .json are told by their first line; other content by how it begins. */
function formatByContent(head: Buffer, named: InputFormat | null): InputFormat {
  const start = head.toString('utf8').replace(/^\ufeff/u, '').trimStart()
  if (start.startsWith('{') || start.startsWith('[')) {
    const end = start.indexOf('\n')
    if (end > 0 && start.startsWith('{')) {
      try {
        JSON.parse(start.slice(0, end))
        if (start.slice(end).trim() !== '') return 'ndjson'
      } catch {
        // the object goes on over several lines: one document
      }
    }
    return 'json'
  }
  if (named) return named
  return /^<(?:!doctype|html|head|body|article|\?xml)/iu.test(start) ? 'html' : 'txt'
}

async function* readLines(path: string, stream: AsyncIterable<Buffer>, options: ReadOptions): AsyncGenerator<InputItem> {
  let number = 0
  for await (const line of splitLines(stream, largestWhole)) {
    number++
    const origin = `${path}:${number}`
    if (line === null) {
      yield { error: new MarsadError('INPUT_TOO_LARGE', origin) }
      continue
    }
    if (line.length === 0 || (line.length < 4 && line.toString('latin1').trim() === '')) continue
    yield parseJsonDocument(line, origin, `${stem(path)}-${number}`, options.defaults)
  }
  if (number === 0) yield { error: new MarsadError('INPUT_EMPTY', path) }
}

async function* readWhole(path: string, bytes: Buffer, format: InputFormat, options: ReadOptions): AsyncGenerator<InputItem> {
  if (format === 'json') {
    yield* readJson(path, bytes, options.defaults)
    return
  }
  if (looksBinary(bytes)) throw new MarsadError('INPUT_BINARY', path)
  const decoded = decodeText(bytes, format === 'html' ? charsetOf(bytes) : null)
  if (decoded.text.trim() === '') throw new MarsadError('INPUT_EMPTY', path)
  const base = { id: stem(path), sha256: createHash('sha256').update(bytes).digest('hex'), origin: path }
  if (format === 'txt') {
    yield { document: { ...base, ...options.defaults, title: null, text: decoded.text, sections: null, issues: decoded.issues } }
    return
  }
  const page = readPage(decoded.text)
  yield {
    document: {
      ...base, source: options.defaults.source ?? page.source, url: options.defaults.url ?? page.url, published: options.defaults.published ?? page.published,
      title: page.title, text: null, sections: page.sections, issues: [...decoded.issues, ...page.issues],
    },
  }
}

function* readJson(path: string, bytes: Buffer, defaults: DocumentDefaults): Generator<InputItem> {
  const first = bytes.subarray(0, 64).toString('utf8').replace(/^\ufeff/u, '').trimStart()
  if (!first.startsWith('[')) {
    yield parseJsonDocument(bytes, path, stem(path), defaults)
    return
  }
  let list: unknown
  try {
    list = JSON.parse(decodeText(bytes).text)
  } catch (cause) {
    throw new MarsadError('INPUT_MALFORMED', path, `not valid JSON: ${(cause as Error).message.slice(0, 120)}`, { cause })
  }
  if (!Array.isArray(list)) throw new MarsadError('INPUT_MALFORMED', path, 'not a list of documents')
  for (const [i, item] of list.entries()) yield parseJsonDocument(Buffer.from(JSON.stringify(item)), `${path}[${i}]`, `${stem(path)}-${i + 1}`, defaults)
}

function charsetOf(bytes: Buffer): string | null {
  const head = bytes.subarray(0, 2048).toString('latin1')
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/iu.exec(head)?.[1] ?? null
}

function stem(path: string): string {
  return path === '-' ? 'stdin' : basename(path).replace(/\.gz$/iu, '').replace(/\.[^.]+$/u, '')
}
