import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import iconv from 'iconv-lite'
import { MarsadError } from '../core/errors.js'
import { decodeText, looksBinary } from './decode.js'
import type { DocumentDefaults, SourceDocument } from './document.js'
import { toInputError } from './find-inputs.js'
import { formatByBytes, formatByContent, formatByName, type InputFormat } from './input-format.js'
import { parseJsonDocument } from './json-document.js'
import { parseDocument } from './parse-document.js'
import { parsePageDocuments } from './parse-page-documents.js'
import type { Sites } from './sites.js'
import { splitLines } from './split-lines.js'
import type { ColumnMap } from './tables/column-map.js'
import { readTelegram } from './telegram.js'
import { unzip } from './unzip.js'
import { beginsRecord, gzipMembers } from './warc/gzip-members.js'
import { readWarc } from './warc/read-warc.js'
import { readWebPage, type WebPage } from './web-page.js'
import { WordlessPages } from './wordless-pages.js'

/** A document, or what was wrong with an input or a line of it. */
export type InputItem = { readonly document: SourceDocument } | { readonly error: MarsadError }

/** The same, or a page that is yet to be read: that takes longest, and any thread can do it. */
export type RawItem = InputItem | { readonly page: WebPage }

export interface ReadOptions {
  readonly from: InputFormat | null
  readonly defaults: DocumentDefaults
  /** The sources of a `sources.yaml`, whose selectors and names serve pages of their sites. */
  readonly sites?: Sites | null
  /** The columns of tables, by field; those that are not told are found by their names. */
  readonly columns?: ColumnMap
  /** Told how many bytes of the file (before decompression) were read. */
  readonly onBytes?: (count: number) => void
  /** Told what was passed over in a file that is no fault. */
  readonly onNote?: (path: string, sentence: string) => void
}

/** A single report, or a file read whole, may not be larger: 256 MiB. */
export const largestWhole = 256 * 1024 * 1024

/**
 * The documents of one file or of standard input (`-`), one by one as they are read. JSON lines, tables of values, mailboxes and web archives are streamed; the
 * others are read whole. Faults come as items; what was read before them has already been given.
 */
export async function* readInput(path: string, options: ReadOptions): AsyncGenerator<InputItem> {
  const wordless = new WordlessPages()
  for await (const item of readRaw(path, options)) {
    if ('page' in item) yield* readWebPage(item.page).filter((read) => !wordless.takes(read))
    else yield item
  }
  wordless.tell(options)
}

/** The same with the pages of archives as they came. Who reads them counts those without text (`WordlessPages`). */
export async function* readRaw(path: string, options: ReadOptions): AsyncGenerator<RawItem> {
  const raw: Readable = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 1 << 18 })
  try {
    const named = options.from ?? formatByName(path)
    const received = await peek(count(raw, options.onBytes), 1024)
    const isZipped = received.head[0] === 0x1f && received.head[1] === 0x8b
    if (isZipped && (named === 'warc' || (named === null && beginsRecord(received.head)))) {
      yield* readWarc(path, gzipMembers(received.stream), options)
      return
    }
    const { head, stream } = await peek(isZipped ? unzip(received.stream) : received.stream, 65_536)
    if (head.length === 0) throw new MarsadError('INPUT_EMPTY', path)
    const { text: start, encoding } = decodeText(head)
    const format = named === null ? (formatByBytes(head) ?? formatByContent(start.trimStart(), null)) : named === 'json' && options.from === null ? formatByContent(start.trimStart(), named) : named
    yield* readFormat({ path, format, head, start, encoding, stream, isZipped }, options)
  } catch (cause) {
    yield { error: toReadError(path, cause) }
  } finally {
    raw.destroy()
  }
}

interface OpenedInput {
  readonly path: string
  readonly format: InputFormat
  readonly head: Buffer
  /** The head as text. */
  readonly start: string
  readonly encoding: string
  readonly stream: AsyncIterable<Buffer>
  readonly isZipped: boolean
}

/** Readers of formats that are no text are loaded when they are wanted. */
async function* readFormat(input: OpenedInput, options: ReadOptions): AsyncGenerator<RawItem> {
  const { path, format, stream } = input
  switch (format) {
    case 'warc':
      yield* readWarc(path, stream, options)
      return
    case 'wacz': {
      const { readWacz } = await import('./warc/read-wacz.js')
      yield* readWacz(path, path === '-' || input.isZipped ? await collect(path, stream) : path, options)
      return
    }
    case 'mbox': {
      const { readMbox } = await import('./mail/read-mbox.js')
      yield* readMbox(path, stem(path), stream, options)
      return
    }
    case 'eml': {
      const { toMailItem } = await import('./mail/mail-document.js')
      yield await toMailItem(await collect(path, stream), path, stem(path), options)
      return
    }
    case 'xlsx': {
      const { readXlsx } = await import('./tables/read-xlsx.js')
      yield* readXlsx(path, stem(path), await collect(path, stream), options)
      return
    }
    case 'pdf':
    case 'docx':
      yield await parseDocument(await collect(path, stream), format, path, stem(path), options.defaults)
      return
    default:
      yield* readText(input, options)
  }
}

async function* readText({ path, format, head, start, encoding, stream }: OpenedInput, options: ReadOptions): AsyncGenerator<InputItem> {
  if (looksBinary(head) && !(format === 'ndjson' && start.startsWith('{'))) throw new MarsadError('INPUT_BINARY', path)
  const isWide = encoding.startsWith('utf-16')
  switch (format) {
    case 'ndjson':
      yield* readLines(path, isWide ? toUtf8(stream, encoding) : stream, options)
      return
    case 'csv': {
      const { readCsv } = await import('./tables/read-csv.js')
      yield* readCsv(path, stem(path), encoding === 'utf-8' ? stream : toUtf8(stream, encoding), start, options)
      return
    }
    case 'telegram':
      yield* readTelegram(path, await collect(path, stream), options)
      return
    case 'json':
      yield* readJson(path, await collect(path, stream), options.defaults)
      return
    case 'html':
      yield* parsePageDocuments(await collect(path, stream), path, stem(path), { ...options.defaults, selectors: options.sites?.of(options.defaults.url, options.defaults.source).selectors ?? null })
      return
    default:
      yield await parseDocument(await collect(path, stream), 'txt', path, stem(path), options.defaults)
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

const beginsObject = (head: Buffer): boolean => /^(?:\u00ef\u00bb\u00bf)?\s*\{/u.test(head.toString('latin1', 0, 64))

async function* toUtf8(stream: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  const decoder = iconv.getDecoder(encoding)
  for await (const chunk of stream) yield Buffer.from(decoder.write(chunk))
  yield Buffer.from(decoder.end() ?? '')
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

function stem(path: string): string {
  return path === '-'
    ? 'stdin'
    : basename(path)
        .replace(/\.gz$/iu, '')
        .replace(/(?<=.)\.[^.]+$/u, '')
}
