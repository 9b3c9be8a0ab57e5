import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import iconv from 'iconv-lite'
import { MarsadError } from '../core/errors.js'
import { decodeText, looksBinary } from './decode.js'
import type { DocumentDefaults, SourceDocument } from './document.js'
import { toInputError } from './find-inputs.js'
import { readPage } from './html-sections.js'
import { parseJsonDocument } from './json-document.js'
import { splitLines } from './split-lines.js'
import { unzip } from './unzip.js'

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
    const { head, stream } = await peek(bytes, isEnough)
    if (head.length === 0) throw new MarsadError('INPUT_EMPTY', path)
    const { text: start, encoding } = decodeText(head)
    const settled = format === null || format === 'json' ? formatByContent(start.trimStart(), format) : format
    if (looksBinary(head) && !(settled === 'ndjson' && start.startsWith('{'))) throw new MarsadError('INPUT_BINARY', path)
    if (settled === 'ndjson') yield* readLines(path, encoding.startsWith('utf-16') ? toUtf8(stream, encoding) : stream, options)
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
  const { head, stream } = await peek(raw, (start) => start.length >= 2)
  const counted = count(stream, onBytes)
  return head[0] === 0x1f && head[1] === 0x8b ? unzip(counted) : counted
}

async function* count(stream: AsyncIterable<Buffer>, onBytes?: (count: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    onBytes?.(chunk.length)
    yield chunk
  }
}

/** Enough of an input to tell its format: 64 KiB, and of JSON its whole first line, however long. */
function isEnough(head: Buffer): boolean {
  return head.length >= 65_536 && (head.length >= largestWhole || !/^\s*\{/u.test(head.subarray(0, 64).toString('latin1').replace(/^\u00ef\u00bb\u00bf/u, '')) || head.includes(10))
}

/** The first bytes of a stream until they are enough or end, and a stream that still has them; a fault after them is kept for its place. */
async function peek(source: AsyncIterable<Buffer>, enough: (head: Buffer) => boolean): Promise<{ head: Buffer; stream: AsyncIterable<Buffer> }> {
  const iterator = source[Symbol.asyncIterator]()
  let head: Buffer = Buffer.alloc(0)
  let fault: unknown = null
  while (!enough(head)) {
    try {
      const next = await iterator.next()
      if (next.done) break
      head = Buffer.concat([head, next.value])
    } catch (cause) {
      if (head.length === 0) throw cause
      fault = cause
      break
    }
  }
  async function* again(): AsyncGenerator<Buffer> {
    if (head.length > 0) yield head
    if (fault) throw fault
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

async function* toUtf8(stream: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  const decoder = iconv.getDecoder(encoding)
  for await (const chunk of stream) yield Buffer.from(decoder.write(chunk))
  yield Buffer.from(decoder.end() ?? '')
}

/** JSON lines that call themselves .json are told by their first line; other content by how it begins. */
function formatByContent(start: string, named: InputFormat | null): InputFormat {
  if (named || /^(?:\{\s*["}]|\[\s*[{\]])/u.test(start)) {
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
  return /^<(?:!doctype|!--|html|head|body|main|article|section|div|p|h1|\?xml)\b/iu.test(start) ? 'html' : 'txt'
}

async function* readLines(path: string, stream: AsyncIterable<Buffer>, options: ReadOptions): AsyncGenerator<InputItem> {
  let number = 0
  let told = 0
  for await (const line of splitLines(stream, largestWhole)) {
    number++
    const origin = `${path}:${number}`
    if (line?.every(isSpace)) continue
    told++
    if (line === null) {
      yield { error: new MarsadError('INPUT_TOO_LARGE', origin) }
      continue
    }
    yield parseJsonDocument(line, origin, `${stem(path)}-${number}`, options.defaults)
  }
  if (told === 0) yield { error: new MarsadError('INPUT_EMPTY', path) }
}

const isSpace = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13)

async function* readWhole(path: string, bytes: Buffer, format: InputFormat, options: ReadOptions): AsyncGenerator<InputItem> {
  if (format === 'json') {
    yield* readJson(path, bytes, options.defaults)
    return
  }
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
