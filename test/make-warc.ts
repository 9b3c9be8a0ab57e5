import { gzipSync } from 'node:zlib'

/** A record of a web archive. */
export function warcRecord(type: string, url: string | null, contentType: string, block: string | Buffer, fields: Readonly<Record<string, string>> = {}): Buffer {
  const body = Buffer.from(block)
  const head = {
    'WARC-Type': type,
    ...(url === null ? {} : { 'WARC-Target-URI': url }),
    'WARC-Date': '2024-05-06T07:08:09Z',
    'Content-Type': contentType,
    'Content-Length': String(body.length),
    ...fields,
  }
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${lines.join('')}\r\n`), body, Buffer.from('\r\n\r\n')])
}

/** A response record: an HTTP head and a body. */
export function warcResponse(url: string, body: string | Buffer, head: readonly string[] = ['HTTP/1.1 200 OK', 'Content-Type: text/html; charset=utf-8']): Buffer {
  return warcRecord('response', url, 'application/http; msgtype=response', Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), Buffer.from(body)]))
}

/** A page with a headline and a paragraph. */
export const warcPage = (title: string, text: string): string => `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`

/** Each record a gzip member of its own, as web archives are compressed. */
export const toMembers = (records: readonly Buffer[]): Buffer => Buffer.concat(records.map((record) => gzipSync(record)))
