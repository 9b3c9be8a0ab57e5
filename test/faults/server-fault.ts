import type { Socket } from 'node:net'

/** One way in which a server misbehaves. The answer is the same each time it is asked for. */
export interface ServerFault {
  /** Its path, and its host's name before `.test`. */
  readonly name: string
  /** What the server does. */
  readonly sentence: string
  /** What a fetch within `faultLimits` makes of it: `page`, or outcome and kind, as in `failed/slow` and `refused/address`. */
  readonly outcome: string
  /** The same for one who asks robots.txt first, where that makes a difference. */
  readonly polite?: string
  /** In feeds: how many different reports a careful reader finds. */
  readonly reports?: number
  readonly answer: FaultAnswer
  /** What the host of this name has as robots.txt; 404 where it says nothing. */
  readonly robots?: FaultAnswer
  /** True where `name.test` is not among the hosts that are opened. */
  readonly closed?: true
}

export type FaultAnswer = (ask: FaultAsk) => void

export interface FaultAsk {
  readonly socket: Socket
  readonly path: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The server's own port. */
  readonly port: number
  /** Does something again and again until the connection closes. */
  every(milliseconds: number, act: () => void): void
}

type HeaderLines = Readonly<Record<string, string | readonly string[]>>

/** A whole, well-formed answer, after which the connection closes; a length is given unless one is among the headers. */
export function reply(ask: FaultAsk, status: number, headers: HeaderLines = {}, body: string | Buffer = ''): void {
  const bytes = Buffer.from(body)
  const framed = Object.keys(headers).some((name) => /^(?:content-length|transfer-encoding)$/iu.test(name))
  const length: HeaderLines = framed ? {} : { 'Content-Length': String(bytes.length) }
  ask.socket.write(head(status, { ...headers, ...length, Connection: 'close' }))
  ask.socket.end(bytes)
}

export function head(status: number, headers: HeaderLines = {}): string {
  const lines = Object.entries(headers).flatMap(([name, value]) => [value].flat().map((one) => `${name}: ${one}`))
  return [`HTTP/1.1 ${status} As It Is`, ...lines, '', ''].join('\r\n')
}

/** Writes for as long as the other side reads, and never ends. */
export function pour(ask: FaultAsk, part: string | Buffer): void {
  const { socket } = ask
  const fill = () => {
    while (!socket.destroyed && socket.write(part));
  }
  socket.on('drain', fill)
  fill()
}

export const html = { 'Content-Type': 'text/html; charset=utf-8' }
export const xml = { 'Content-Type': 'application/rss+xml; charset=utf-8' }
export const page = '<!doctype html><html lang="ar"><head><title>ضبط شحنة</title></head><body><article><p>أعلنت السلطات، الاثنين، ضبط شحنة أسلحة في الميناء.</p></article></body></html>'
