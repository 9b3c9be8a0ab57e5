import { promisify } from 'node:util'
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from 'node:zlib'
import { failed } from './fault-error.js'
import { type FetchLimits, freeDecodedBytes } from './fetch-limits.js'

/** Bodies are asked for in these; nothing else is undone. */
export const knownEncodings = 'gzip, deflate, br'

const mostLayers = 2
/** Not encodings, but named as such by servers that mean nothing by it. */
const noEncoding = new Set(['', 'identity', 'none', 'utf-8', 'utf8', 'binary'])

/**
 * Undoes the Content-Encoding of a body, within the limits of size and ratio.
 * @param cut true where the body's end was not read, so that it may stop anywhere
 * @throws {FaultError} `encoding`, `decoded_too_large`
 */
export async function decodeContent(received: Buffer, contentEncoding: readonly string[], limits: FetchLimits, cut = false): Promise<Buffer> {
  const layers = contentEncoding
    .flatMap((value) => value.split(','))
    .map((value) => value.trim().toLowerCase())
    .filter((value) => !noEncoding.has(value))
  if (layers.length > mostLayers) throw failed('encoding', false, `the body is encoded ${layers.length} times`)
  const most = Math.min(limits.decodedBytes, Math.max(freeDecodedBytes, received.length * limits.decodedRatio))
  let bytes = received
  if (bytes.length === 0) return bytes
  for (const layer of layers.reverse()) bytes = await undo(layer, bytes, most, cut)
  return bytes
}

async function undo(layer: string, bytes: Buffer, most: number, cut: boolean): Promise<Buffer> {
  const flush = cut ? { finishFlush: constants.Z_SYNC_FLUSH } : {}
  try {
    if (layer === 'gzip' || layer === 'x-gzip') return await promisify<Buffer, object, Buffer>(gunzip)(bytes, { maxOutputLength: most, ...flush })
    if (layer === 'deflate') return await promisify<Buffer, object, Buffer>(hasZlibHead(bytes) ? inflate : inflateRaw)(bytes, { maxOutputLength: most, ...flush })
    if (layer === 'br') return await promisify<Buffer, object, Buffer>(brotliDecompress)(bytes, { maxOutputLength: most, ...(cut ? { finishFlush: constants.BROTLI_OPERATION_FLUSH } : {}) })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ERR_BUFFER_TOO_LARGE') throw failed('decoded_too_large', false, `the body of ${bytes.length} bytes decodes to more than ${most}`)
    if (code === 'Z_BUF_ERROR') throw failed('encoding', true, `the ${layer} body ends before its end`)
    throw failed('encoding', false, `the body is not the ${layer} that it claims to be`)
  }
  throw failed('encoding', false, `the body is encoded in a way that was not asked for (${layer.slice(0, 40)})`)
}

/** "deflate" means zlib's format, but some servers send the bare one. */
function hasZlibHead(bytes: Buffer): boolean {
  return bytes.length > 1 && (bytes[0] & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0
}
