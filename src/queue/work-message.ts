import { decode, encode } from '@msgpack/msgpack'
import type { SourceDocument } from '../ingest/document.js'
import { withBuffers } from '../ingest/lazy-pool.js'
import type { WebPage } from '../ingest/web-page.js'
import type { UnpreparedItem } from '../store/prepare-pool.js'
import { deflate, inflate } from '../store/prepared-report.js'

/** What a message of the queue asks for: a document or a page to be coded and kept, or kept reports to be coded again by a version of the coder. */
export type WorkMessage = { readonly kind: 'item'; readonly item: UnpreparedItem } | { readonly kind: 'recode'; readonly reports: readonly number[]; readonly version: string }

/** MessagePack, deflated: the text of a document and its bytes say much the same. */
export const packWork = (message: WorkMessage): Uint8Array => deflate(encode(message, { ignoreUndefined: true }))

/** @throws what is no such message */
export function unpackWork(data: Uint8Array): WorkMessage {
  const message = decode(inflate(data)) as WorkMessage
  if (message.kind !== 'item') return message
  const { item } = message
  return { kind: 'item', item: 'document' in item ? { ...item, document: withBuffers(item.document as SourceDocument) } : { ...item, page: withBuffers(item.page as WebPage) } }
}

/** What it is about, for messages. */
export function originOf(message: WorkMessage): string {
  if (message.kind === 'recode') return `reports ${message.reports[0]} to ${message.reports.at(-1)}`
  return 'document' in message.item ? message.item.document.origin : message.item.page.origin
}
