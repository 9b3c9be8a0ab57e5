import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import type { Issue } from '../core/issue.js'

export interface DecodedText {
  readonly text: string
  readonly encoding: string
  readonly issues: readonly Issue[]
}

/**
 * Bytes to text: by byte order mark, else by the charset that a page names, else UTF-8 where the bytes are valid, else
 * UTF-16 or Windows-1256 where the bytes look like it. What is broken becomes U+FFFD, with an issue.
 */
export function decodeText(bytes: Buffer, named: string | null = null): DecodedText {
  if (bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeUtf8(bytes.subarray(3), 3)
  const wide = utf16ByMark(bytes) ?? utf16ByZeros(bytes) ?? utf16ByBlock(bytes)
  if (wide) return decodeUtf16(bytes, wide)
  if (isUtf8(bytes)) return plain(bytes.toString('utf8'), 'utf-8')
  if (named && !/^utf-?8$/iu.test(named) && iconv.encodingExists(named)) return plain(iconv.decode(bytes, named), named.toLowerCase())
  if (isMostlyUtf8(bytes)) return decodeUtf8(bytes, 0)
  return plain(iconv.decode(bytes, 'windows-1256'), 'windows-1256')
}

function plain(text: string, encoding: string): DecodedText {
  return { text, encoding, issues: [] }
}

function decodeUtf8(bytes: Buffer, offset: number): DecodedText {
  const text = bytes.toString('utf8')
  const at = text.indexOf('\ufffd')
  const issues: Issue[] = at >= 0 && !isUtf8(bytes) ? [{ code: 'invalid_encoding', at: offset + Buffer.byteLength(text.slice(0, at), 'utf8') }] : []
  return { text, encoding: 'utf-8', issues }
}

type WideEncoding = 'utf-16le' | 'utf-16be'

/** A last byte without its half is the only thing that UTF-16 can have broken. */
function decodeUtf16(bytes: Buffer, encoding: WideEncoding): DecodedText {
  const odd = bytes.length % 2 === 1
  const text = iconv.decode(odd ? bytes.subarray(0, -1) : bytes, encoding)
  return { text: odd ? `${text}\ufffd` : text, encoding, issues: odd ? [{ code: 'invalid_encoding', at: bytes.length - 1 }] : [] }
}

function utf16ByMark(bytes: Buffer): WideEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** UTF-16 without a mark, mostly Latin: every second byte is zero. */
function utf16ByZeros(bytes: Buffer): WideEncoding | null {
  const sample = bytes.subarray(0, 2000)
  let even = 0
  let odd = 0
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) i % 2 === 0 ? even++ : odd++
  const half = sample.length / 2
  if (half < 4) return null
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le'
  return even > half * 0.4 && odd < half * 0.05 ? 'utf-16be' : null
}

/** UTF-16 without a mark, Arabic: every second byte is 06, or 00 for spaces. Such bytes are all ASCII, so they are valid UTF-8 too. */
function utf16ByBlock(bytes: Buffer): WideEncoding | null {
  const sample = bytes.subarray(0, 2000)
  if (sample.length < 16) return null
  const high = [0, 0]
  for (let i = 0; i < sample.length; i++) if (sample[i] === 6 || sample[i] === 0) high[i % 2]++
  const half = sample.length / 2
  if (high[1] > half * 0.8 && high[0] < half * 0.2) return 'utf-16le'
  return high[0] > half * 0.8 && high[1] < half * 0.2 ? 'utf-16be' : null
}

/** Of the bytes above ASCII, nine in ten lie in well-formed sequences: broken UTF-8, not another charset. */
function isMostlyUtf8(bytes: Buffer): boolean {
  let good = 0
  let bad = 0
  for (let i = 0; i < bytes.length && i < 200_000; ) {
    const byte = bytes[i]
    if (byte < 0x80) {
      i++
      continue
    }
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0
    let whole = length > 0
    for (let k = 1; k < length; k++) if ((bytes[i + k] & 0xc0) !== 0x80) whole = false
    if (whole) {
      good += length
      i += length
    } else {
      bad++
      i++
    }
  }
  return good > bad * 9
}

/** True for bytes that are no text: NULs beyond UTF-16's, or many control bytes. */
export function looksBinary(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, 4096)
  if (sample.length === 0 || utf16ByMark(bytes) || utf16ByZeros(bytes) || utf16ByBlock(bytes)) return false
  let control = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 27) || byte === 127) control++
  }
  return control > sample.length * 0.05
}
