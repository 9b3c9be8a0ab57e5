import { type ByteGap, type BytePiece, ByteWindow } from './byte-window.js'

/** A record of a web archive: the fields of its head by lower-case name, and its block. */
export interface WarcRecord {
  /** Counted from 1. */
  readonly number: number
  readonly fields: ReadonlyMap<string, string>
  readonly block: Buffer
}

/** What was wrong with a record, which is passed over. */
export interface BrokenRecord extends ByteGap {
  readonly number: number
}

const largestHead = 64 * 1024
/** How much of a block is looked at to tell whether it is wanted. */
const blockStart = 16 * 1024

/**
 * The wanted records of a web archive, ISO 28500. `isWanted` is asked with a record's fields, then once more with the start of its block; blocks that are
 * not wanted are never put together. After a broken record reading goes on where the next one begins.
 */
export async function* warcRecords(
  pieces: AsyncIterable<BytePiece>,
  largestBlock: number,
  isWanted: (fields: ReadonlyMap<string, string>, start: Buffer | null) => boolean,
): AsyncGenerator<WarcRecord | BrokenRecord> {
  const window = new ByteWindow(pieces)
  let number = 0
  const broken = (reason: string): BrokenRecord => ({ number, code: 'INPUT_MALFORMED', reason })
  try {
    for (;;) {
      if (!(await toRecord(window))) {
        if (!window.gap && window.length === 0) return
        number++
        yield { number, ...lostIn(window) }
        continue
      }
      number++
      const head = await takeHead(window)
      const length = Number(head?.get('content-length') ?? Number.NaN)
      if (head === null || !Number.isSafeInteger(length) || length < 0) {
        if (window.gap) yield { number, ...lostIn(window) }
        else {
          yield broken(head === null ? 'no head of a record where one should begin' : 'a record without the length of its block')
          if (!(await findRecord(window))) window.drop(window.length)
        }
        continue
      }
      let wanted = isWanted(head, null)
      if (wanted) {
        await window.fill(Math.min(length, blockStart))
        wanted = isWanted(head, window.peek(Math.min(length, blockStart)))
      }
      if (wanted && length > largestBlock) {
        yield { number, code: 'INPUT_TOO_LARGE', reason: `the block of a record is larger than ${largestBlock >> 20} MiB` }
        wanted = false
      }
      const whole = await (wanted ? window.fill(length) : window.skip(length))
      if (!whole) yield { number, ...lostIn(window) }
      else if (wanted) {
        yield { number, fields: head, block: window.peek(length) }
        window.drop(length)
      }
    }
  } finally {
    await window.close()
  }
}

/** Passes over the line ends between records; false at a gap or the end. */
async function toRecord(window: ByteWindow): Promise<boolean> {
  while (await window.fill(1)) {
    const byte = window.peek(1)[0]
    if (byte !== 13 && byte !== 10) return true
    window.drop(1)
  }
  return false
}

/** Drops what is left of the record that the gap, or the end, cuts. */
function lostIn(window: ByteWindow): ByteGap {
  window.drop(window.length)
  return window.passGap() ?? { code: 'INPUT_TRUNCATED', reason: 'it ends within a record' }
}

/** The record's fields by lower-case name, and the window moved to its block; null where no head stands. */
async function takeHead(window: ByteWindow): Promise<Map<string, string> | null> {
  let end = -1
  for (let size = 1024; ; size *= 4) {
    const all = await window.fill(size)
    const bytes = window.peek(size)
    if (bytes.subarray(0, 5).toString('latin1') !== 'WARC/') return null
    end = bytes.indexOf('\r\n\r\n')
    if (end >= 0) break
    if (!all || size >= largestHead) return null
  }
  const lines = window.peek(end).toString('utf8').split('\r\n')
  window.drop(end + 4)
  const fields = new Map<string, string>()
  let last = ''
  for (const line of lines.slice(1)) {
    const colon = line.indexOf(':')
    if (/^[ \t]/u.test(line)) fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`)
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase()
      fields.set(last, line.slice(colon + 1).trim())
    }
  }
  return fields
}

/** Moves the window to the next line that begins like a record. */
async function findRecord(window: ByteWindow): Promise<boolean> {
  window.drop(1)
  for (;;) {
    await window.fill(largestHead)
    const at = window.peek().indexOf('\nWARC/1.')
    if (at >= 0) {
      window.drop(at + 1)
      return true
    }
    window.drop(Math.max(0, window.length - 8))
    if (!(await window.fill(largestHead))) {
      if (window.peek().indexOf('\nWARC/1.') >= 0) continue
      return false
    }
  }
}
