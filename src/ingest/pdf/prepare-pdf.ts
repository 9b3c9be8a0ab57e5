import { constants, deflateSync, inflateSync } from 'node:zlib'
import { MarsadError } from '../../core/errors.js'

/** No compressed part of a PDF may grow beyond this, nor all of them beyond `largestSum`. */
const largestStream = 64 * 1024 * 1024
const largestSum = 512 * 1024 * 1024

/**
 * A copy of a PDF in which a glyph that stands for several Arabic letters (`لا`) names them last letter first, as pdf.js wants it: it takes all of a line's letters
 * for written from left to right and turns them round, those of one glyph too (`األحد` for `الأحد`). Looks into every deflated part on the way.
 * @throws {MarsadError} INPUT_TOO_LARGE where a part grows beyond the bounds
 */
export function preparePdf(bytes: Buffer, origin: string): Uint8Array<ArrayBuffer> {
  const copy = Buffer.from(new Uint8Array(bytes))
  let sum = 0
  for (let at = copy.indexOf('stream'); at >= 0; at = copy.indexOf('stream', at + 6)) {
    if (copy.toString('latin1', at - 3, at) === 'end') continue
    const start = at + 6 + (copy[at + 6] === 13 ? 2 : 1)
    const end = copy.indexOf('endstream', start)
    if (end < 0) break
    const held = copy.subarray(start, end)
    const isDeflated = held.length > 2 && (held[0] & 0x0f) === 8 && held.readUInt16BE(0) % 31 === 0
    const plain = isDeflated ? grow(held, origin) : held
    sum += isDeflated ? plain.length : 0
    if (sum > largestSum) throw tooLarge(origin)
    if (plain.includes('beginbf')) {
      const turned = turnLigatures(plain)
      const packed = turned && isDeflated ? deflateSync(turned, { level: 9, memLevel: 9 }) : turned
      if (packed && packed.length <= held.length) held.fill(0x20).set(packed)
    }
    at = end
  }
  return new Uint8Array(copy.buffer as ArrayBuffer, copy.byteOffset, copy.length)
}

function grow(held: Buffer, origin: string): Buffer {
  let plain = held
  // a part that is deflated more than once
  for (let depth = 0; depth < 4; depth++) {
    if (!(plain.length > 2 && (plain[0] & 0x0f) === 8 && plain.readUInt16BE(0) % 31 === 0)) return plain
    try {
      plain = inflateSync(plain, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: largestStream })
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(origin)
      return plain
    }
  }
  return plain
}

const tooLarge = (origin: string): MarsadError => new MarsadError('INPUT_TOO_LARGE', origin, 'a part of the PDF grows to more than is read')

/** Null where the table of letters has none. White space is tightened, so that it does not grow when it is deflated again. */
function turnLigatures(table: Buffer): Buffer | null {
  let turned = false
  const text = table.toString('latin1').replace(/<((?:06[0-9a-f]{2}){2,8})>/giu, (_, letters: string) => {
    turned = true
    return `<${(letters.match(/.{4}/gu) as string[]).reverse().join('')}>`
  })
  return turned ? Buffer.from(text.replace(/[\r\n]+/gu, '\n'), 'latin1') : null
}
