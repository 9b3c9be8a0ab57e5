import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import type { FetchLimits } from '../src/ingest/net/fetch-limits.js'
import type { NameResolver } from '../src/ingest/net/name-resolver.js'
import { bodyFaults } from './faults/body.faults.js'
import { connectionFaults } from './faults/connection.faults.js'
import { feedFaults } from './faults/feed.faults.js'
import { redirectFaults } from './faults/redirect.faults.js'
import { closingRobots, openingRobots } from './faults/robots.faults.js'
import { type FaultAsk, reply, type ServerFault } from './faults/server-fault.js'
import { statusFaults } from './faults/status.faults.js'

export const serverFaults: readonly ServerFault[] = [...connectionFaults, ...bodyFaults, ...statusFaults, ...redirectFaults, ...feedFaults, ...closingRobots, ...openingRobots]

/** Limits within which the faults have the outcomes that they name. */
export const faultLimits: Partial<FetchLimits> = { connectTime: 500, totalTime: 3000, slowWindow: 250, slowBytes: 500, headerBytes: 16_384, bodyBytes: 6_000_000, decodedBytes: 20_000_000 }

/** A public address at which there is nothing: the range was given back (RFC 3701). */
const nowhere = '3ffe::1'

export interface SeenRequest {
  readonly host: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

/**
 * A server on this machine with one fault a path. `url(name)` gives each fault a host of its own, `name.test`, which `resolver` knows and
 * `allowHosts` opens; the same paths on `127.0.0.1:port` answer alike.
 */
export class MisbehavingServer {
  /** Every request, in the order in which they came. */
  readonly seen: SeenRequest[] = []
  private readonly sockets = new Set<Socket>()
  private readonly asked = new Map<string, number>()

  private constructor(private readonly server: Server) {
    server.on('connection', (socket) => this.serve(socket))
  }

  static async start(): Promise<MisbehavingServer> {
    const server = createServer()
    const started = new MisbehavingServer(server)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return started
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port
  }

  url(name: string): string {
    return `http://${name}.test:${this.port}/${name}`
  }

  get allowHosts(): string[] {
    return serverFaults.filter((fault) => !fault.closed).map((fault) => `${fault.name}.test:${this.port}`)
  }

  /** Knows every `.test` name as this machine, but for `dns-rebinding.test`, which is elsewhere the first time. */
  readonly resolver: NameResolver = {
    resolve4: async (name) => {
      const times = (this.asked.get(name) ?? 0) + 1
      this.asked.set(name, times)
      if (!name.endsWith('.test')) throw Object.assign(new Error(`no ${name}`), { code: 'ENOTFOUND' })
      return name === 'dns-rebinding.test' && times === 1 ? [] : ['127.0.0.1']
    },
    resolve6: async (name) => (name === 'dns-rebinding.test' && this.asked.get(name) === 1 ? [nowhere] : []),
  }

  async stop(): Promise<void> {
    const closed = once(this.server, 'close')
    this.server.close()
    for (const socket of this.sockets) socket.destroy()
    await closed
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => this.sockets.delete(socket))
    let text = ''
    const read = (part: Buffer) => {
      // A TLS greeting, to a server that knows no TLS.
      if (text === '' && part[0] === 0x16) return void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')
      text += part.toString('latin1')
      if (!text.includes('\r\n\r\n')) return
      socket.off('data', read)
      socket.resume()
      this.answer(socket, text)
    }
    socket.on('data', read)
  }

  private answer(socket: Socket, text: string): void {
    const [line, ...lines] = text.split('\r\n')
    const path = line.split(' ')[1] ?? '/'
    const headers = Object.fromEntries(
      lines.filter((header) => header.includes(':')).map((header) => [header.slice(0, header.indexOf(':')).toLowerCase(), header.slice(header.indexOf(':') + 1).trim()]),
    )
    this.seen.push({ host: headers.host ?? '', path, headers })
    const every = (milliseconds: number, act: () => void) => {
      const timer = setInterval(() => (socket.destroyed ? clearInterval(timer) : act()), milliseconds)
      socket.on('close', () => clearInterval(timer))
    }
    const ask: FaultAsk = { socket, path, headers, port: this.port, every }
    const host = (headers.host ?? '').split('.')[0]
    const isRobots = path === '/robots.txt'
    // Paths in Arabic come from one fault, which cannot stand in them by name.
    const name = isRobots || path.includes('%') ? host : path.split('/')[1]
    const fault = serverFaults.find((one) => one.name === name)
    const answer = isRobots ? fault?.robots : fault?.answer
    if (answer) answer(ask)
    else reply(ask, 404)
  }
}
