import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL server of one's own, which may be stopped. */
export interface PrivatePostgres {
  readonly url: string
  /** As after a crash: connections break without a word, and the log is read again. */
  readonly crash: () => void
  readonly end: () => void
}

const home = '/usr/lib/postgresql'

/** A new cluster in a temporary folder; null where there are no server binaries, unless MARSAD_REQUIRE_SERVICES is 1. */
export async function privatePostgres(host = '127.0.0.1'): Promise<PrivatePostgres | null> {
  const version = existsSync(home) ? readdirSync(home).sort((a, b) => Number(b) - Number(a))[0] : undefined
  if (version === undefined) {
    if (process.env.MARSAD_REQUIRE_SERVICES === '1') throw new Error(`There are no PostgreSQL binaries in ${home}, and MARSAD_REQUIRE_SERVICES is 1.`)
    return null
  }
  const folder = mkdtempSync(join(tmpdir(), 'marsad-postgres-'))
  const data = join(folder, 'data')
  // the server refuses to run as root
  const owner = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {}
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid as number)
  chmodSync(folder, 0o755)
  const run = (program: string, args: readonly string[]): void => void execFileSync(join(home, version, 'bin', program), args, { ...owner, cwd: folder, stdio: 'ignore' })
  run('initdb', ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', '--locale=C', '--encoding=UTF8'])
  // who is on another address comes from a network of the test
  if (host !== '127.0.0.1') appendFileSync(join(data, 'pg_hba.conf'), `host all all ${host}/24 trust\n`)
  const port = await freePort()
  const start = (): void => run('pg_ctl', ['start', '-w', '-D', data, '-l', join(folder, 'log'), '-o', `-p ${port} -c listen_addresses=${host} -c unix_socket_directories=${folder}`])
  start()
  return {
    url: `postgres://postgres@${host}:${port}/postgres`,
    crash: () => {
      run('pg_ctl', ['stop', '-m', 'immediate', '-D', data])
      start()
    },
    end: () => {
      run('pg_ctl', ['stop', '-m', 'immediate', '-D', data])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const idOf = (flag: '-u' | '-g'): number => Number(execFileSync('id', [flag, 'postgres']).toString())

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
