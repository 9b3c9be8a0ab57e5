import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'

/** The head of an HTTP response. */
export interface ResponseHead {
  readonly status: number
  /** The media type in lower case, without parameters. */
  readonly type: string
  readonly charset: string | null
  readonly location: string | null
  readonly transferEncoding: string
  readonly contentEncoding: string
  /** Where the body begins. */
  readonly length: number
}

/** Null where the bytes begin with no whole head of a response. */
export function parseResponseHead(bytes: Buffer): ResponseHead | null {
  const end = /\r?\n\r?\n/u.exec(bytes.toString('latin1', 0, 65_536))
  if (!end) return null
  const [first, ...lines] = bytes.toString('latin1', 0, end.index).split(/\r?\n/u)
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/u.exec(first)
  if (!status) return null
  const field = (name: string): string | null => {
    const line = lines.find((candidate) => candidate.slice(0, name.length + 1).toLowerCase() === `${name}:`)
    return line?.slice(name.length + 1).trim() || null
  }
  const type = field('content-type')
  return {
    status: Number(status[1]),
    type: mediaType(type),
    charset: charsetParameter(type),
    location: field('location'),
    transferEncoding: field('transfer-encoding')?.toLowerCase() ?? '',
    contentEncoding: field('content-encoding')?.toLowerCase() ?? '',
    length: end.index + end[0].length,
  }
}

export const mediaType = (contentType: string | null): string => contentType?.split(';')[0].trim().toLowerCase() ?? ''

export const charsetParameter = (contentType: string | null): string | null => /;\s*charset\s*=\s*["']?([\w.:-]{2,40})/iu.exec(contentType ?? '')?.[1] ?? null

/**
 * The body as its author wrote it. Many archives hold bodies that are no longer chunked or compressed under heads that still say so: what does not decode is
 * taken as it stands. Null where it grows beyond `largest` bytes.
 */
export function decodeBody(body: Buffer, head: Pick<ResponseHead, 'transferEncoding' | 'contentEncoding'>, largest: number): Buffer | null {
  let bytes = head.transferEncoding.includes('chunked') ? (unchunk(body) ?? body) : body
  for (const encoding of head.contentEncoding
    .split(',')
    .map((name) => name.trim())
    .reverse()) {
    try {
      bytes = decompress(bytes, encoding, largest)
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null
    }
  }
  return bytes
}

function decompress(bytes: Buffer, encoding: string, maxOutputLength: number): Buffer {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return gunzipSync(bytes, { maxOutputLength })
    case 'deflate':
      // some servers send it without zlib's two bytes
      return (bytes[0] & 0x0f) === 8 ? inflateSync(bytes, { maxOutputLength }) : inflateRawSync(bytes, { maxOutputLength })
    case 'br':
      return brotliDecompressSync(bytes, { maxOutputLength })
    default:
      return bytes
  }
}

/** Null where it is not chunked, or its chunks do not hold together. */
function unchunk(body: Buffer): Buffer | null {
  const parts: Buffer[] = []
  for (let at = 0; ; ) {
    const end = body.indexOf('\r\n', at)
    const size = end < 0 || end - at > 1024 ? null : /^([\da-f]{1,8})\s*(?:;|$)/iu.exec(body.toString('latin1', at, end))
    if (!size) return null
    const length = Number.parseInt(size[1], 16)
    if (length === 0) return Buffer.concat(parts)
    if (end + 2 + length > body.length) return null
    parts.push(body.subarray(end + 2, end + 2 + length))
    at = end + 2 + length
    if (body[at] === 13) at += 2
  }
}
