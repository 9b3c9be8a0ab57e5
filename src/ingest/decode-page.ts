import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { type DecodedText, decodeText } from './decode.js'
import { withoutScripts } from './without-scripts.js'

/** Names under which Western servers send what they do not know. */
const defaults = /^(?:iso-?8859-?1|latin-?1|windows-1252|cp-?1252|us-ascii|ascii|x-user-defined)$/iu

/**
 * A page's bytes to text: by byte order mark, else as UTF-16 where the bytes look like it, else as UTF-8 where they are valid, else by
 * the charset of the header, else by the page's own, else by the bytes. Arabic sent as Latin-1, and Windows-1256 sent as ISO 8859-6, is seen by its bytes.
 */
export function decodePage(bytes: Buffer, contentType: string | null = null): DecodedText {
  const named = [charsetOf(contentType ?? ''), charsetOf(bytes.subarray(0, 4096).toString('latin1'))].find((name) => name !== null && isUsable(name)) ?? null
  // UTF-16 by name alone: a page whose ASCII can be read is not written in it
  const wide = named && /^utf-?16/iu.test(named) ? null : named
  if (isUtf8(bytes) || (wide && /^utf-?8$/iu.test(wide))) return decodeText(bytes, wide)
  return decodeText(bytes, wide && !isArabicPage(wide) ? wide : arabicCharset(bytes, wide))
}

const isUsable = (name: string): boolean => !defaults.test(name) && (/^utf/iu.test(name) || iconv.encodingExists(name))
const isArabicPage = (name: string): boolean => /8859-?6|arabic|asmo|1256/iu.test(name)

function charsetOf(text: string): string | null {
  const name = /(?:charset|encoding) ?= ?["']?([\w-]{2,20})/iu.exec(text)?.[1] ?? null
  return name && /^(?:cp|win|x-cp)-?1256$/iu.test(name) ? 'windows-1256' : name
}

/** ي and ى are EA and E9 in ISO 8859-6, ED and EC in Windows-1256; F3 to FF and 80 to 9F are no letters of the former. Null where nothing tells. */
function arabicCharset(bytes: Buffer, named: string | null): string | null {
  let iso = 0
  let windows = 0
  for (let i = 0; i < bytes.length && i < 200_000; i++) {
    const byte = bytes[i]
    if (byte === 0xea || byte === 0xe9) iso++
    else if (byte === 0xed || byte === 0xec || byte === 0x81 || byte === 0x8d || byte === 0x8e) windows++
  }
  if (iso === 0 && windows === 0) return named
  return iso > windows ? 'iso-8859-6' : 'windows-1256'
}

/** The same without the scripts and styles that no reader needs, where the page is UTF-8 throughout: the others' bytes tell what they are written in. */
export function decodeMarkup(bytes: Buffer, charset: string | null = null): DecodedText {
  const type = charset === null ? null : `charset=${charset}`
  return decodePage(isUtf8(bytes) ? withoutScripts(bytes) : bytes, type)
}
