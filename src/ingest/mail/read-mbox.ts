import { MarsadError } from '../../core/errors.js'
import type { InputItem, ReadOptions } from '../read-input.js'
import { toMailItem } from './mail-document.js'
import { splitMbox } from './split-mbox.js'

/** One mail with its attachments: 64 MiB. */
export const largestMail = 64 * 1024 * 1024

/** The mails of a mailbox file, one by one as they are read; the line in which a mail begins stands behind the path. */
export async function* readMbox(path: string, stem: string, stream: AsyncIterable<Buffer>, options: ReadOptions): AsyncGenerator<InputItem> {
  let mails = 0
  for await (const { line, bytes } of splitMbox(stream, largestMail)) {
    mails++
    const origin = `${path}:${line}`
    yield bytes === null ? { error: new MarsadError('INPUT_TOO_LARGE', origin) } : await toMailItem(bytes, origin, `${stem}-${mails}`, options)
  }
  if (mails === 0) yield { error: new MarsadError('INPUT_MALFORMED', path, 'not a mailbox: no line begins with "From "') }
}
