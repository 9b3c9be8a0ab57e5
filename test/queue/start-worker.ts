import { type ChildProcess, spawn } from 'node:child_process'
import { marsadPath } from '../run-marsad.js'

/** A `marsad worker` that is under way. */
export interface RunningWorker {
  readonly child: ChildProcess
  readonly ended: Promise<{ readonly status: number | null; readonly signal: string | null; readonly stderr: string }>
}

export interface WorkerSetting {
  readonly queue: string
  readonly store: string
  readonly drain?: boolean
  readonly threads?: number
  /** Hours by which its clock is wrong. */
  readonly clockOff?: number
  /** The network namespace that it lives in. */
  readonly network?: string
}

export function startWorker({ queue, store, drain = false, threads = 1, clockOff = 0, network }: WorkerSetting): RunningWorker {
  const args = [marsadPath, 'worker', '--queue', queue, '--store', store, '--threads', String(threads), ...(drain ? ['--drain'] : [])]
  const [command, all] = network === undefined ? [process.execPath, args] : ['ip', ['netns', 'exec', network, process.execPath, ...args]]
  const child = spawn(command, all, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, NODE_OPTIONS: clockOff === 0 ? '' : `--import=${wrongClock(clockOff)}` } })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    stderr += part
  })
  return { child, ended: new Promise((resolve) => child.on('close', (status, signal) => resolve({ status, signal, stderr }))) }
}

/** A module that makes Date tell another time. */
function wrongClock(hours: number): string {
  const code = `const real = Date.now; const off = ${hours * 3_600_000}; const Right = Date;
    globalThis.Date = class extends Right { constructor(...given) { given.length === 0 ? super(real() + off) : super(...given) } static now() { return real() + off } }`
  return `data:text/javascript,${encodeURIComponent(code)}`
}
