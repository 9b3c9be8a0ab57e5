import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const marsadPath = fileURLToPath(new URL('../dist/src/cli/main.js', import.meta.url))

/** Milliseconds after which a run is ended, so that none outlives its test. */
const longestRun = 200_000

export interface MarsadRun {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

interface RunOptions {
  readonly stdin?: string | Buffer
  readonly cwd?: string
  readonly nodeOptions?: string
  readonly uid?: number
}

/** Runs the built command and waits for its end. */
export function runMarsad(args: readonly string[], options: RunOptions = {}): Promise<MarsadRun> {
  return run(process.execPath, [marsadPath, ...args], options)
}

/** Runs a bash line in which `marsad` is the command; the status is the first that is not 0 in a pipe. */
export function runShell(line: string, cwd?: string): Promise<MarsadRun> {
  return run('bash', ['-o', 'pipefail', '-c', `marsad() { "${process.execPath}" "${marsadPath}" "$@"; }; ${line}`], { cwd })
}

function run(command: string, args: readonly string[], options: RunOptions): Promise<MarsadRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: options.cwd, uid: options.uid, timeout: longestRun, killSignal: 'SIGKILL', env: { ...process.env, NODE_OPTIONS: options.nodeOptions ?? '' } })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => out.push(part))
    child.stderr.on('data', (part: Buffer) => err.push(part))
    child.stdin.on('error', () => undefined)
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') }))
    child.stdin.end(options.stdin ?? '')
  })
}
