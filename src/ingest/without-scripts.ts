/** Elements whose content is text to the parser, whatever stands in it. */
const verbatim: ReadonlySet<string> = new Set(['title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext'])
const readScript = /ld\+json|__NEXT_DATA__|data-telegram-post/iu
const [lessThan, greaterThan, quote, apostrophe, slash, exclamation] = [0x3c, 0x3e, 0x22, 0x27, 0x2f, 0x21]

/**
 * A page in ASCII or UTF-8 without its styles, and without its scripts but those that hold data: half of most pages, which then need not be decoded and
 * parsed. What is not well-formed is left to the parser.
 */
export function withoutScripts(bytes: Buffer): Buffer {
  const parts: Buffer[] = []
  let kept = 0
  for (let at = bytes.indexOf(lessThan); at >= 0; ) {
    if (bytes[at + 1] === exclamation) {
      const end = bytes.toString('latin1', at, at + 4) === '<!--' ? bytes.indexOf('-->', at + 4) : bytes.indexOf(greaterThan, at)
      if (end < 0) break
      at = bytes.indexOf(lessThan, end)
      continue
    }
    if (!isLetter(bytes[at + 1])) {
      at = bytes.indexOf(lessThan, at + 1)
      continue
    }
    const end = tagEnd(bytes, at + 1)
    if (end < 0) break
    const name = nameAt(bytes, at + 1)
    const isUnread = name === 'style' || (name === 'script' && !readScript.test(bytes.toString('latin1', at, end)))
    if (!isUnread && name !== 'script' && !verbatim.has(name)) {
      at = bytes.indexOf(lessThan, end)
      continue
    }
    const after = closingTag(bytes, name, end)
    if (after < 0) break
    if (isUnread) {
      parts.push(bytes.subarray(kept, at))
      kept = after
    }
    at = bytes.indexOf(lessThan, after)
  }
  if (kept === 0) return bytes
  parts.push(bytes.subarray(kept))
  return Buffer.concat(parts)
}

const isLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a

function nameAt(bytes: Buffer, from: number): string {
  let to = from
  while (to - from < 12 && isLetter(bytes[to])) to++
  return bytes.toString('latin1', from, to).toLowerCase()
}

/** Behind the `>` that no quotes hold, or -1. */
function tagEnd(bytes: Buffer, from: number): number {
  for (let i = from; i < bytes.length; i++) {
    const byte = bytes[i]
    if (byte === greaterThan) return i + 1
    // quotes count only where a value begins
    if ((byte === quote || byte === apostrophe) && isValue(bytes, i)) {
      i = bytes.indexOf(byte, i + 1)
      if (i < 0) return -1
    }
  }
  return -1
}

function isValue(bytes: Buffer, at: number): boolean {
  let i = at - 1
  while (bytes[i] === 32 || (bytes[i] >= 9 && bytes[i] <= 13)) i--
  return bytes[i] === 0x3d
}

/** Behind `</name>`, or -1. */
function closingTag(bytes: Buffer, name: string, from: number): number {
  for (let at = bytes.indexOf('</', from); at >= 0; at = bytes.indexOf('</', at + 2)) {
    if (bytes[at + 1] !== slash || nameAt(bytes, at + 2) !== name) continue
    const end = bytes.indexOf(greaterThan, at)
    return end < 0 ? -1 : end + 1
  }
  return -1
}
