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
export const largestWhole = 256 * 1024 * 1024

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

export function toReadError(path: string, cause: unknown): MarsadError {
  if (cause instanceof MarsadError) return cause
  const code = (cause as NodeJS.ErrnoException).code
  if (code === 'Z_BUF_ERROR') return new MarsadError('INPUT_TRUNCATED', path, undefined, { cause })
  if (typeof code === 'string' && code.startsWith('Z_')) return new MarsadError('INPUT_MALFORMED', path, `not valid gzip: ${(cause as Error).message}`, { cause })
  return toInputError(path, cause)
}

/** The stream, unzipped if its first bytes are gzip's. */
export async function openBytes(raw: Readable, onBytes?: (count: number) => void): Promise<AsyncIterable<Buffer>> {
  const { head, stream } = await peek(raw, 2)
  const counted = count(stream, onBytes)
  return head[0] === 0x1f && head[1] === 0x8b ? unzip(counted) : counted
}

async function* count(stream: AsyncIterable<Buffer>, onBytes?: (count: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    onBytes?.(chunk.length)
    yield chunk
  }
}

/** The first `size` bytes (fewer at the end; of a JSON object its whole first line), and a stream that still has them. A fault after them is kept for its place. */
async function peek(source: AsyncIterable<Buffer>, size: number): Promise<{ head: Buffer; stream: AsyncIterable<Buffer> }> {
  const iterator = source[Symbol.asyncIterator]()
  const parts: Buffer[] = []
  let length = 0
  let lineEnded = false
  let fault: unknown = null
  while (length < size || (!lineEnded && length < largestWhole && beginsObject(parts[0]))) {
    try {
      const next = await iterator.next()
      if (next.done) break
      parts.push(next.value)
      length += next.value.length
      lineEnded ||= next.value.includes(10)
    } catch (cause) {
      if (length === 0) throw cause
      fault = cause
      break
    }
  }
  const head = Buffer.concat(parts)
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

const beginsObject = (head: Buffer): boolean => /^(?:\u00ef\u00bb\u00bf)?\s*\{/u.test(head.toString('latin1', 0, 64))

async function* toUtf8(stream: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  const decoder = iconv.getDecoder(encoding)
  for await (const chunk of stream) yield Buffer.from(decoder.write(chunk))
  yield Buffer.from(decoder.end() ?? '')
}

/** JSON lines that call themselves .json are told by their first two lines; other content by how it begins. */
function formatByContent(start: string, named: InputFormat | null): InputFormat {
  if (named || /^(?:\{\s*["}]|\[\s*[{\]])/u.test(start)) return isJsonLines(start) ? 'ndjson' : 'json'
  return /^<(?:!--|(?:!doctype|html|head|body|main|article|section|div|p|h1|\?xml)\b)/iu.test(start) ? 'html' : 'txt'
}

function isJsonLines(start: string): boolean {
  const end = start.indexOf('\n')
  if (end < 0 || !start.startsWith('{')) return false
  const rest = start.slice(end).trimStart()
  if (rest === '' || rest.startsWith('{')) return rest !== ''
  try {
    JSON.parse(start.slice(0, end))
    return true
  } catch {
    return false
  }
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
  if (page.sections.length === 0) throw new MarsadError('INPUT_EMPTY', path)
  yield {
    document: {
      ...base,
      source: options.defaults.source ?? page.source,
      url: options.defaults.url ?? page.url,
      published: options.defaults.published ?? page.published,
      title: page.title,
      text: null,
      sections: page.sections,
      issues: [...decoded.issues, ...page.issues],
    },
  }
}

function* readJson(path: string, bytes: Buffer, defaults: DocumentDefaults): Generator<InputItem> {
  const first = bytes
    .subarray(0, 64)
    .toString('utf8')
    .replace(/^\ufeff/u, '')
    .trimStart()
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
  for (const [i, item] of list.entries()) {
    const origin = `${path}[${i}]`
    const own = toJsonBytes(item)
    yield own ? parseJsonDocument(own, origin, `${stem(path)}-${i + 1}`, defaults) : { error: new MarsadError('INPUT_MALFORMED', origin, 'nested too deep') }
  }
}

/** Null for values nested deeper than the stack. */
function toJsonBytes(value: unknown): Buffer | null {
  try {
    return Buffer.from(JSON.stringify(value))
  } catch {
    return null
  }
}

function charsetOf(bytes: Buffer): string | null {
  const head = bytes.subarray(0, 2048).toString('latin1')
  return /charset ?= ?["']?([\w-]{2,20})/iu.exec(head)?.[1] ?? null
}

function stem(path: string): string {
  return path === '-'
    ? 'stdin'
    : basename(path)
        .replace(/\.gz$/iu, '')
        .replace(/(?<=.)\.[^.]+$/u, '')
}
