import { existsSync } from 'node:fs'
import { isIP } from 'node:net'
import { fileURLToPath } from 'node:url'
import { MarsadError } from '../core/errors.js'
import { createServer } from '../server/create-server.js'
import type { Backend } from '../store/backend.js'
import { log } from './log.js'
import { sampleStore } from './sample-store.js'

export interface ServeOptions {
  readonly host: string
  readonly port: number
}

const web = fileURLToPath(new URL('../../../web/dist', import.meta.url))

/** Serves the API and the page until Ctrl-C. @throws {MarsadError} USAGE where others could reach it without a token */
export async function serveCommand(store: Backend, { host, port }: ServeOptions): Promise<number> {
  const token = process.env.MARSAD_TOKEN || null
  if (!isLoopback(host) && token === null) throw new MarsadError('USAGE', host, 'other machines can reach this address: set MARSAD_TOKEN, or serve on 127.0.0.1')
  const app = await createServer(store, {
    web: existsSync(web) ? web : null,
    token: isLoopback(host) ? null : token,
    isSample: await sampleStore.is(store),
    tiles: process.env.MARSAD_TILES || null,
    log: process.env.MARSAD_LOG === 'json',
  })
  try {
    const address = await app.listen({ host, port })
    log(`open ${address}`)
  } catch (cause) {
    throw new MarsadError('USAGE', `${host}:${port}`, (cause as NodeJS.ErrnoException).code === 'EADDRINUSE' ? 'this port is taken; --port names another' : (cause as Error).message, { cause })
  }
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  await app.close()
  return 0
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}
