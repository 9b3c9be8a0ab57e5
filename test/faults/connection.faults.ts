import { head, html, page, pour, reply, type ServerFault } from './server-fault.js'

const bytes = String(Buffer.byteLength(page))

/** Faults of the connection, of the head and of how the body is framed. */
export const connectionFaults: readonly ServerFault[] = [
  {
    name: 'slow-drip',
    sentence: 'Sends one byte of the body every 20 ms, for ever.',
    outcome: 'failed/slow',
    answer: (ask) => {
      ask.socket.write(head(200, html))
      ask.every(20, () => ask.socket.write('.'))
    },
  },
  {
    name: 'slow-headers',
    sentence: 'Sends one header line every 50 ms, for ever.',
    outcome: 'failed/timeout',
    answer: (ask) => {
      ask.socket.write('HTTP/1.1 200 OK\r\n')
      ask.every(50, () => ask.socket.write('X-More: 1\r\n'))
    },
  },
  { name: 'silence', sentence: 'Takes the request and never answers.', outcome: 'failed/timeout', answer: () => undefined },
  {
    name: 'endless-body',
    sentence: 'Sends a body that never ends, as fast as it is read.',
    outcome: 'failed/body_too_large',
    answer: (ask) => {
      ask.socket.write(head(200, html))
      pour(ask, Buffer.alloc(65_536, 'a'))
    },
  },
  {
    name: 'endless-chunks',
    sentence: 'Sends small chunks that never end.',
    outcome: 'failed/body_too_large',
    answer: (ask) => {
      ask.socket.write(head(200, { ...html, 'Transfer-Encoding': 'chunked' }))
      pour(ask, `3e8\r\n${'a'.repeat(1000)}\r\n`.repeat(50))
    },
  },
  {
    name: 'endless-chunk-extension',
    sentence: 'Sends a chunk whose extension never ends, so that no byte of the body ever comes.',
    outcome: 'failed/slow',
    answer: (ask) => {
      ask.socket.write(`${head(200, { ...html, 'Transfer-Encoding': 'chunked' })}5;`)
      ask.every(10, () => ask.socket.write('x'.repeat(1000)))
    },
  },
  {
    name: 'endless-headers',
    sentence: 'Sends header lines that never end, as fast as they are read.',
    outcome: 'failed/headers_too_large',
    answer: (ask) => {
      ask.socket.write('HTTP/1.1 200 OK\r\n')
      pour(ask, 'X-More: all that one could wish for\r\n'.repeat(1000))
    },
  },
  { name: 'huge-header', sentence: 'Sends one header of 200 kB.', outcome: 'failed/headers_too_large', answer: (ask) => reply(ask, 200, { ...html, 'X-Large': 'x'.repeat(200_000) }, page) },
  {
    name: 'length-too-long',
    sentence: 'Names a length that is larger than the body, and closes.',
    outcome: 'failed/truncated',
    answer: (ask) => reply(ask, 200, { ...html, 'Content-Length': '5000' }, page),
  },
  { name: 'length-too-short', sentence: 'Names a length that is smaller than the body.', outcome: 'page', answer: (ask) => reply(ask, 200, { ...html, 'Content-Length': '60' }, page) },
  { name: 'length-negative', sentence: 'Names a negative length.', outcome: 'failed/protocol', answer: (ask) => reply(ask, 200, { ...html, 'Content-Length': '-5' }, page) },
  { name: 'length-twice', sentence: 'Names two lengths that differ.', outcome: 'failed/protocol', answer: (ask) => reply(ask, 200, { ...html, 'Content-Length': ['10', bytes] }, page) },
  {
    name: 'length-absurd',
    sentence: 'Names a length of a thousand gigabytes and sends a page.',
    outcome: 'failed/body_too_large',
    answer: (ask) => reply(ask, 200, { ...html, 'Content-Length': '1000000000000' }, page),
  },
  {
    name: 'length-and-chunks',
    sentence: 'Names a length and sends chunks, as those do who smuggle a second answer.',
    outcome: 'failed/protocol',
    answer: (ask) => reply(ask, 200, { ...html, 'Content-Length': '5', 'Transfer-Encoding': 'chunked' }, '5\r\nhello\r\n0\r\n\r\n'),
  },
  {
    name: 'chunks-cut-off',
    sentence: 'Closes in the middle of a chunk.',
    outcome: 'failed/truncated',
    answer: (ask) => reply(ask, 200, { ...html, 'Transfer-Encoding': 'chunked' }, 'ff\r\nhello'),
  },
  {
    name: 'chunks-of-garbage',
    sentence: 'Sends chunks whose sizes are no numbers.',
    outcome: 'failed/protocol',
    answer: (ask) => reply(ask, 200, { ...html, 'Transfer-Encoding': 'chunked' }, 'five\r\nhello\r\n!!\r\n\r\n'),
  },
  { name: 'reset-at-once', sentence: 'Resets the connection instead of answering.', outcome: 'failed/reset', answer: (ask) => void ask.socket.resetAndDestroy() },
  {
    name: 'reset-in-body',
    sentence: 'Resets the connection in the middle of the body.',
    outcome: 'failed/truncated',
    answer: (ask) => {
      ask.socket.write(`${head(200, { ...html, 'Content-Length': '5000' })}<p>`)
      setTimeout(() => ask.socket.resetAndDestroy(), 50)
    },
  },
  { name: 'closed-at-once', sentence: 'Closes the connection without an answer.', outcome: 'failed/reset', answer: (ask) => void ask.socket.end() },
  { name: 'closed-in-headers', sentence: 'Closes the connection in the middle of the header lines.', outcome: 'failed/reset', answer: (ask) => void ask.socket.end('HTTP/1.1 200 OK\r\nContent-Ty') },
  {
    name: 'keep-alive-closed',
    sentence: 'Promises to keep the connection, and closes it in the middle of the answer.',
    outcome: 'failed/truncated',
    answer: (ask) => void ask.socket.end(`${head(200, { ...html, Connection: 'keep-alive', 'Keep-Alive': 'timeout=600', 'Content-Length': bytes })}${page.slice(0, 30)}`),
  },
  {
    name: 'http-1-0',
    sentence: 'Answers in HTTP/1.0, without a length; the body ends with the connection.',
    outcome: 'page',
    answer: (ask) => void ask.socket.end(`HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`),
  },
  { name: 'http-0-9', sentence: 'Sends a page without any head.', outcome: 'failed/protocol', answer: (ask) => void ask.socket.end(page) },
  { name: 'not-http', sentence: 'Speaks another protocol.', outcome: 'failed/protocol', answer: (ask) => void ask.socket.end('SSH-2.0-OpenSSH_9.2\r\n') },
  {
    name: 'endless-hints',
    sentence: 'Sends 103 Early Hints for ever, and no answer.',
    outcome: 'failed/timeout',
    answer: (ask) => ask.every(10, () => ask.socket.write(head(103, { Link: '</style.css>' }))),
  },
  {
    name: 'hints-first',
    sentence: 'Sends 103 Early Hints before the answer.',
    outcome: 'page',
    answer: (ask) => {
      ask.socket.write(head(103, { Link: '</style.css>' }))
      reply(ask, 200, html, page)
    },
  },
  {
    name: 'other-protocol',
    sentence: 'Switches to another protocol that nobody asked for.',
    outcome: 'failed/reset',
    answer: (ask) => void ask.socket.end(head(101, { Upgrade: 'websocket', Connection: 'Upgrade' })),
  },
  { name: 'zero-in-header', sentence: 'Sends a header with a zero byte in it.', outcome: 'failed/protocol', answer: (ask) => reply(ask, 200, { ...html, 'X-Zero': 'a\0b' }, page) },
  {
    name: 'headers-twice',
    sentence: 'Sends Content-Type and ETag twice, each time another.',
    outcome: 'page',
    answer: (ask) => reply(ask, 200, { 'Content-Type': ['text/html', 'image/png'], ETag: ['"a"', '"b"'] }, page),
  },
  {
    name: 'bytes-behind-body',
    sentence: 'Sends more bytes behind the end of the body.',
    outcome: 'page',
    answer: (ask) => reply(ask, 200, { ...html, 'Content-Length': bytes }, `${page}\0\0trailing`),
  },
  {
    name: 'second-answer',
    sentence: 'Sends a second answer that nobody asked for.',
    outcome: 'page',
    answer: (ask) => reply(ask, 200, { ...html, 'Content-Length': bytes }, `${page}${head(200, { ...html, 'Content-Length': '4' })}evil`),
  },
]
