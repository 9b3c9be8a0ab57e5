import { splitLines } from '../split-lines.js'

/** A mail of a mailbox file with the line that it begins in; without bytes where it is larger than the bound. */
export interface MboxMail {
  readonly line: number
  readonly bytes: Buffer | null
}

/** One line of a mail; base64 has 76 characters a line. */
const largestLine = 8 * 1024 * 1024
const lineEnd = Buffer.from('\r\n')

/** The mails of a mailbox file: each begins with a line `From ` after an empty line; `>From ` in a mail is its own `From `. */
export async function* splitMbox(stream: AsyncIterable<Buffer>, largest: number): AsyncGenerator<MboxMail> {
  let parts: Buffer[] = []
  let length = 0
  let begun = 0
  let number = 0
  let afterBlank = true
  for await (const line of splitLines(stream, largestLine)) {
    number++
    if (line !== null && afterBlank && line.subarray(0, 5).toString('latin1') === 'From ') {
      if (begun > 0) yield { line: begun, bytes: length > largest ? null : Buffer.concat(parts) }
      parts = []
      length = 0
      begun = number
      afterBlank = false
      continue
    }
    afterBlank = line?.length === 0
    length += line === null ? Number.POSITIVE_INFINITY : line.length + 2
    if (length > largest) parts = []
    else if (line !== null) parts.push(isQuotedFrom(line) ? line.subarray(1) : line, lineEnd)
  }
  if (begun > 0) yield { line: begun, bytes: length > largest ? null : Buffer.concat(parts) }
}

const isQuotedFrom = (line: Buffer): boolean => line[0] === 0x3e && /^>+From /u.test(line.toString('latin1', 0, 64))
