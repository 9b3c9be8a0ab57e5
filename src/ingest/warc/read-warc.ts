import { MarsadError } from '../../core/errors.js'
import { looksBinary } from '../decode.js'
import { isIsoDate } from '../iso-date.js'
import type { RawItem, ReadOptions } from '../read-input.js'
import type { WebPage } from '../web-page.js'
import type { BytePiece } from './byte-window.js'
import { charsetParameter, decodeBody, mediaType, parseResponseHead } from './http-response.js'
import { type WarcRecord, warcRecords } from './warc-records.js'

/** No page is larger than this, before and after its body is decompressed: 32 MiB. */
const largestPage = 32 * 1024 * 1024

/** What of a web archive is read. */
export interface WarcPages {
  /** Is this address one of the pages? All are where null. */
  readonly isPage: ((url: string) => boolean) | null
  /** Told where an address leads to another. */
  readonly onRedirect?: (from: string, to: string) => void
}

/**
 * The pages and texts of a web archive: responses of status 200 that hold HTML, and resource and conversion records of HTML or plain text. Pages are not read
 * yet. Records that only say that a page was the same as before are counted in a note. Broken records come as faults, with the number of the record behind the path.
 */
export async function* readWarc(path: string, pieces: AsyncIterable<BytePiece>, options: ReadOptions, pages: WarcPages = { isPage: null }): AsyncGenerator<RawItem> {
  let revisits = 0
  let found = 0
  let records = 0
  const isWanted = (fields: ReadonlyMap<string, string>, start: Buffer | null): boolean => {
    const type = fields.get('warc-type')
    const url = targetOf(fields)
    if (start === null) {
      records++
      if (type === 'revisit') revisits++
      return (type === 'response' || type === 'resource' || type === 'conversion') && url !== null
    }
    if (type !== 'response') return textFormats.has(mediaType(fields.get('content-type') ?? null)) && (pages.isPage?.(url as string) ?? true)
    const head = parseResponseHead(start)
    if (head?.location && head.status >= 300 && head.status < 400) tellRedirect(url as string, head.location, pages)
    return head !== null && head.status === 200 && (head.type === '' || textFormats.get(head.type) === 'html') && (pages.isPage?.(url as string) ?? true)
  }
  for await (const record of warcRecords(pieces, largestPage, isWanted)) {
    const origin = `${path}:${record.number}`
    found++
    yield 'reason' in record ? { error: new MarsadError(record.code, origin, record.reason) } : toItem(record, origin, options)
  }
  if (records === 0 && found === 0) yield { error: new MarsadError('INPUT_EMPTY', path) }
  else if (found === 0) yield { error: new MarsadError('INPUT_EMPTY', path, 'the archive holds no page') }
  if (revisits > 0) options.onNote?.(path, `${revisits} records of pages that had not changed were passed over`)
}

const textFormats: ReadonlyMap<string, WebPage['format']> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/plain', 'txt'],
])

/** Only what lies on the web is a report; archives hold notes of their makers under other schemes. Old wget wrote the address in angle brackets. */
function targetOf(fields: ReadonlyMap<string, string>): string | null {
  const url = fields.get('warc-target-uri')?.replace(/^<(.*)>$/u, '$1')
  return url && /^https?:\/\//iu.test(url) ? url : null
}

function tellRedirect(from: string, location: string, pages: WarcPages): void {
  if (URL.canParse(location, from)) pages.onRedirect?.(from, new URL(location, from).href)
}

function toItem({ fields, block }: WarcRecord, origin: string, options: ReadOptions): RawItem {
  const address = (targetOf(fields) as string).replace(/#.*$/su, '')
  const date = fields.get('warc-date') ?? null
  const type = fields.get('content-type') ?? null
  const head = fields.get('warc-type') === 'response' ? parseResponseHead(block) : null
  const bytes = head ? decodeBody(block.subarray(head.length), head, largestPage) : block
  if (bytes === null) return { error: new MarsadError('INPUT_TOO_LARGE', origin, `the page is larger than ${largestPage >> 20} MiB`) }
  if (looksBinary(bytes)) return { error: new MarsadError('INPUT_BINARY', origin) }
  const charset = head ? head.charset : charsetParameter(type)
  const fetched = date !== null && isIsoDate(date) ? date : null
  const { source: outlet, published } = options.defaults
  const site = options.sites?.of(address, outlet)
  const format = head ? 'html' : (textFormats.get(mediaType(type)) ?? 'html')
  return { page: { bytes, format, origin, address, charset, fetched, selectors: site?.selectors ?? null, source: outlet ?? site?.source ?? null, published, listed: null } }
}
