import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib'
import { head, html, page, reply, type ServerFault } from './server-fault.js'

const gzip = { ...html, 'Content-Encoding': 'gzip' }
const zeros = Buffer.alloc(24 * 1024 * 1024)
const packed = gzipSync(page)
const damaged = Buffer.from(packed)
damaged.fill(0x55, 30, 60)

/** Faults of bodies: their encoding, and what they are said to be. */
export const bodyFaults: readonly ServerFault[] = [
  { name: 'empty-body', sentence: 'Answers 200 with nothing in it.', outcome: 'page', answer: (ask) => reply(ask, 200, html) },
  { name: 'no-content', sentence: 'Answers 204.', outcome: 'page', answer: (ask) => void ask.socket.end(head(204, { Connection: 'close' })) },
  {
    name: 'part-only',
    sentence: 'Answers 206 with a part that nobody asked for.',
    outcome: 'failed/status',
    answer: (ask) => reply(ask, 206, { ...html, 'Content-Range': 'bytes 0-9/5000' }, page.slice(0, 10)),
  },
  { name: 'gzip-bomb', sentence: 'Sends 24 kB of gzip that become 24 MB of zeros.', outcome: 'failed/decoded_too_large', answer: (ask) => reply(ask, 200, gzip, gzipSync(zeros)) },
  {
    name: 'brotli-bomb',
    sentence: 'Sends a few bytes of brotli that become 24 MB of zeros.',
    outcome: 'failed/decoded_too_large',
    answer: (ask) => reply(ask, 200, { ...html, 'Content-Encoding': 'br' }, brotliCompressSync(zeros, { params: { 1: 4 } })),
  },
  {
    name: 'gzip-bomb-in-gzip',
    sentence: 'Sends a gzip bomb that is packed once more.',
    outcome: 'failed/decoded_too_large',
    answer: (ask) => reply(ask, 200, { ...html, 'Content-Encoding': 'gzip, gzip' }, gzipSync(gzipSync(zeros))),
  },
  { name: 'gzip-broken', sentence: 'Sends gzip with damaged bytes in the middle.', outcome: 'failed/encoding', answer: (ask) => reply(ask, 200, gzip, damaged) },
  { name: 'gzip-cut-off', sentence: 'Sends gzip without its end.', outcome: 'failed/encoding', answer: (ask) => reply(ask, 200, gzip, packed.subarray(0, packed.length / 2)) },
  { name: 'gzip-lie', sentence: 'Says gzip and sends plain text.', outcome: 'failed/encoding', answer: (ask) => reply(ask, 200, gzip, page) },
  { name: 'gzip-twice', sentence: 'Sends gzip in gzip, and says so.', outcome: 'page', answer: (ask) => reply(ask, 200, { ...html, 'Content-Encoding': 'gzip, gzip' }, gzipSync(packed)) },
  {
    name: 'gzip-many-times',
    sentence: 'Says that it packed the body five times.',
    outcome: 'failed/encoding',
    answer: (ask) => reply(ask, 200, { ...html, 'Content-Encoding': ['gzip, gzip', 'br, gzip, br'] }, packed),
  },
  { name: 'deflate-raw', sentence: 'Says deflate and leaves zlib’s head away.', outcome: 'page', answer: (ask) => reply(ask, 200, { ...html, 'Content-Encoding': 'deflate' }, deflateRawSync(page)) },
  { name: 'encoding-unknown', sentence: 'Sends an encoding that was not asked for.', outcome: 'failed/encoding', answer: (ask) => reply(ask, 200, { ...html, 'Content-Encoding': 'zstd' }, page) },
  { name: 'encoding-is-charset', sentence: 'Names a charset as the encoding.', outcome: 'page', answer: (ask) => reply(ask, 200, { ...html, 'Content-Encoding': 'UTF-8' }, page) },
  {
    name: 'meta-refresh',
    sentence: 'Sends a page that sends its reader on with a meta element.',
    outcome: 'page',
    answer: (ask) => reply(ask, 200, html, `<meta http-equiv="refresh" content="0; url=http://127.0.0.1:${ask.port}/reached">${page}`),
  },
  {
    name: 'refresh-header',
    sentence: 'Sends its reader on with a Refresh header.',
    outcome: 'page',
    answer: (ask) => reply(ask, 200, { ...html, Refresh: `0; url=http://127.0.0.1:${ask.port}/reached` }, page),
  },
  {
    name: 'script-page',
    sentence: 'Sends a page that is nothing without its script.',
    outcome: 'page',
    answer: (ask) => reply(ask, 200, html, `<script>fetch('http://127.0.0.1:${ask.port}/reached')</script><noscript>JavaScript</noscript>`),
  },
  {
    name: 'cookies-many',
    sentence: 'Sets two hundred cookies.',
    outcome: 'page',
    answer: (ask) => reply(ask, 200, { ...html, 'Set-Cookie': Array.from({ length: 200 }, (_, i) => `c${i}=${i}; Path=/`) }, page),
  },
]
