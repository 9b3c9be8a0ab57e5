import { createHash } from 'node:crypto'
import type { KeptFetch } from './kept-fetch.js'
import { type WarcRecord, warcRecordId } from './warc-record.js'

/** The record with which an archive begins. */
export function toWarcInfo(software: string, date: string): WarcRecord {
  const block = `software: ${software}\r\nformat: WARC File Format 1.1\r\nconformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\nrobots: classic\r\n`
  return { type: 'warcinfo', date, fields: [], contentType: 'application/warc-fields', block: Buffer.from(block) }
}

/** A fetch as the records of an archive: its answer, and the redirects that led to it. */
export function toWarcRecords(fetch: KeptFetch): WarcRecord[] {
  const response: WarcRecord = {
    type: 'response',
    date: fetch.at,
    fields: [
      ['WARC-Target-URI', fetch.url],
      ...(fetch.address === null ? [] : [['WARC-IP-Address', fetch.address] as const]),
      ['WARC-Payload-Digest', `sha256:${createHash('sha256').update(fetch.body).digest('hex')}`],
    ],
    contentType: 'application/http; msgtype=response',
    block: Buffer.concat([headOf(fetch), fetch.body]),
  }
  if (fetch.redirects.length === 0) return [response]
  const block = fetch.redirects.map(({ status, from, to }) => `redirect: ${status} ${from} ${to}\r\n`).join('')
  const fields: WarcRecord['fields'] = [
    ['WARC-Target-URI', fetch.url],
    ['WARC-Concurrent-To', warcRecordId(response)],
  ]
  return [response, { type: 'metadata', date: fetch.at, fields, contentType: 'application/warc-fields', block: Buffer.from(block) }]
}

/**
 * The answer's head as it came. Only `Transfer-Encoding` has another name, as other archivers give it: the chunks are undone, and who reads the archive
 * must not look for them.
 */
function headOf({ status, statusText, headers }: KeptFetch): Buffer {
  const lines = headers.map(([name, value]) => `${/^transfer-encoding$/iu.test(name) ? `X-Archive-Orig-${name}` : name}: ${value}`)
  return Buffer.from([`HTTP/1.1 ${status} ${statusText}`, ...lines, '', ''].join('\r\n'), 'latin1')
}
