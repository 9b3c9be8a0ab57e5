import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { warcRecord, warcResponse } from '../test/make-warc.js'
import { outletPages } from './outlet-pages.js'
import { SeededRandom } from './seeded-random.js'

export interface ArchiveFigures {
  readonly pages: number
  /** Uncompressed, of all records. */
  readonly bytes: number
}

/** One response in so many is no page: a picture, a redirect, a page that is not there. */
const others = 12

/** Writes a web archive of invented pages, each with its request, as crawlers do; the same plain and as gzip members. */
export async function writeArchive(plain: string, zipped: string, bytes: number): Promise<ArchiveFigures> {
  const random = new SeededRandom(5)
  const files = [createWriteStream(plain), createWriteStream(zipped)] as const
  let written = 0
  let pages = 0
  const add = async (record: Buffer): Promise<void> => {
    written += record.length
    for (const [i, part] of [record, gzipSync(record, { level: 6 })].entries()) if (!files[i].write(part)) await once(files[i], 'drain')
  }
  await add(warcRecord('warcinfo', null, 'application/warc-fields', 'software: marsad bench\r\n'))
  for (const { url, html } of outletPages(random)) {
    if (written >= bytes) break
    await add(warcRecord('request', url, 'application/http; msgtype=request', `GET ${new URL(url).pathname} HTTP/1.1\r\nHost: ${new URL(url).host}\r\n\r\n`))
    await add(warcResponse(url, html))
    pages++
    if (random.below(others) > 0) continue
    if (random.chance(0.5)) await add(warcResponse(`${url}.jpg`, Buffer.alloc(20_000, random.hex(64)), ['HTTP/1.1 200 OK', 'Content-Type: image/jpeg']))
    else await add(warcResponse(`${url}?x`, html.slice(0, 3000), ['HTTP/1.1 404 Not Found', 'Content-Type: text/html']))
  }
  for (const file of files) {
    file.end()
    await once(file, 'close')
  }
  return { pages, bytes: written }
}
