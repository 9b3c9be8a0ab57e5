import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Registry } from 'prom-client'
import { MarsadError } from '../core/errors.js'

export interface StatusServerOptions {
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
  readonly registry: Registry
  /** Why there is no use in sending work, or null. */
  readonly whyNotReady: () => Promise<string | null>
}

/** What answers `/metrics`, `/healthz` and `/readyz` for a process that serves nothing else. */
export interface StatusServer {
  readonly address: string
  readonly close: () => Promise<void>
}

/** @throws {MarsadError} USAGE where the port is taken */
export async function startStatusServer({ host, port, registry, whyNotReady }: StatusServerOptions): Promise<StatusServer> {
  const server = createServer((request, response) => {
    const send = (status: number, type: string, body: string): void => void response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body)
    const answer = async (): Promise<void> => {
      if (request.method !== 'GET') return send(405, 'text/plain', 'GET only\n')
      if (request.url === '/metrics') return send(200, registry.contentType, await registry.metrics())
      if (request.url === '/healthz') return send(200, 'text/plain', 'ok\n')
      if (request.url !== '/readyz') return send(404, 'text/plain', 'there is nothing at this address\n')
      const why = await whyNotReady()
      return send(why === null ? 200 : 503, 'text/plain', `${why ?? 'ok'}\n`)
    }
    answer().catch((cause: Error) => send(503, 'text/plain', `${cause.message}\n`))
  })
  await listen(server, host, port)
  const bound = server.address() as AddressInfo
  return {
    address: `http://${bound.family === 'IPv6' ? `[${bound.address}]` : bound.address}:${bound.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(new MarsadError('USAGE', `${host}:${port}`, cause.code === 'EADDRINUSE' ? 'this port is taken; --metrics-port names another' : cause.message, { cause })),
    )
    server.listen(port, host, resolve)
  })
}
