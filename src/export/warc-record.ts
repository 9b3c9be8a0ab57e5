import { createHash } from 'node:crypto'

/** A record of a web archive (WARC 1.1, ISO 28500:2017) before it is written. */
export interface WarcRecord {
  readonly type: 'warcinfo' | 'response' | 'metadata'
  /** ISO 8601 in UTC. */
  readonly date: string
  /** Further fields of the head, in their order. */
  readonly fields: readonly (readonly [name: string, value: string])[]
  readonly contentType: string
  readonly block: Buffer
}

/** The same record always has the same id, so that an archive written twice is the same. */
export function warcRecordId({ type, date, fields, block }: WarcRecord): string {
  const hex = createHash('sha256')
    .update(JSON.stringify([type, date, fields]))
    .update(block)
    .digest('hex')
  const variant = ((Number.parseInt(hex[16], 16) & 3) | 8).toString(16)
  return `<urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}>`
}

/** The bytes of a record, uncompressed. */
export function toWarcBytes(record: WarcRecord): Buffer {
  const { type, date, fields, contentType, block } = record
  const head = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Record-ID: ${warcRecordId(record)}`,
    `WARC-Date: ${date}`,
    ...fields.map(([name, value]) => `${name}: ${value.replace(/[\r\n]+/gu, ' ')}`),
    `WARC-Block-Digest: sha256:${createHash('sha256').update(block).digest('hex')}`,
    `Content-Type: ${contentType}`,
    `Content-Length: ${block.length}`,
    '',
    '',
  ]
  return Buffer.concat([Buffer.from(head.join('\r\n')), block, Buffer.from('\r\n\r\n')])
}
