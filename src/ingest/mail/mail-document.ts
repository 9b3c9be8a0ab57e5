import PostalMime, { type Email } from 'postal-mime'
import { MarsadError } from '../../core/errors.js'
import { parseJsonDocument } from '../json-document.js'
import type { InputItem, ReadOptions } from '../read-input.js'
import { toReportId } from '../report-id.js'

/**
 * One mail as a report: its subject as the headline, its date as the date, its text (the page in it where there is no text) as the text. What is kept is a JSON document
 * of these alone: senders, recipients and attachments are not kept, and the source is only what the command line says. The id is a hash of the Message-ID.
 */
export async function toMailItem(bytes: Buffer, origin: string, fallbackId: string, options: ReadOptions): Promise<InputItem> {
  let mail: Email
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024 })
  } catch (cause) {
    return { error: new MarsadError('INPUT_MALFORMED', origin, `not a readable mail: ${(cause as Error).message.slice(0, 120)}`, { cause }) }
  }
  const text = filled(mail.text)
  const html = filled(mail.html)
  if (text === null && html === null) return { error: new MarsadError('INPUT_EMPTY', origin, 'the mail has no text') }
  const date = mail.date === undefined ? Number.NaN : Date.parse(mail.date)
  const fields = {
    id: mail.messageId ? toReportId('mail', mail.messageId) : fallbackId,
    published: Number.isNaN(date) ? null : new Date(date).toISOString().replace('.000Z', 'Z'),
    title: filled(mail.subject),
    ...(text === null ? { html } : { text }),
  }
  return parseJsonDocument(Buffer.from(JSON.stringify(fields)), origin, fallbackId, options.defaults)
}

const filled = (text: string | undefined): string | null => (text === undefined || text.trim() === '' ? null : text.replace(/\r\n/gu, '\n').trim())
