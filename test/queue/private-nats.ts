import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../store/faults/private-postgres.js'

/** A NATS server of one's own, which may be stopped. */
export interface PrivateNats {
  readonly url: string
  /** As after a crash: SIGKILL, and started again over its files. */
  readonly crash: () => Promise<void>
  readonly end: () => Promise<void>
}

/** A server with JetStream over a temporary folder; null where there is no nats-server, unless MARSAD_REQUIRE_SERVICES is 1. */
export async function privateNats(host = '127.0.0.1'): Promise<PrivateNats | null> {
  try {
    execFileSync('nats-server', ['--version'], { stdio: 'ignore' })
  } catch (cause) {
    if (process.env.MARSAD_REQUIRE_SERVICES === '1') throw new Error('There is no nats-server, and MARSAD_REQUIRE_SERVICES is 1.', { cause })
    return null
  }
  const folder = mkdtempSync(join(tmpdir(), 'marsad-nats-'))
  const port = await freePort()
  let server: ChildProcess
  const start = async (): Promise<void> => {
    server = spawn('nats-server', ['-a', host, '-p', String(port), '-js', '-sd', folder], { stdio: 'ignore' })
    while (!(await answers(host, port))) await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => server.once('close', resolve))
    server.kill('SIGKILL')
    await ended
  }
  await start()
  return {
    url: `nats://${host}:${port}`,
    crash: async () => {
      await stop()
      await start()
    },
    end: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host)
    socket.once('data', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
