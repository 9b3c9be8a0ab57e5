import { type ChildProcess, spawn } from 'node:child_process'
import { marsadPath } from '../../run-marsad.js'

/** A run of `marsad add --acknowledge` that is under way. */
export interface Adding {
  readonly child: ChildProcess
  /** SHA-256 of the reports acknowledged so far; it grows. */
  readonly acknowledged: readonly string[]
  /** Comes when so many are acknowledged, or the run has ended. */
  readonly reached: (count: number) => Promise<void>
  readonly ended: Promise<{ readonly status: number | null; readonly stderr: string }>
}

export function startAdding(store: string, inputs: readonly string[]): Adding {
  const child = spawn(process.execPath, [marsadPath, 'add', '--acknowledge', '--store', store, ...inputs], { stdio: ['ignore', 'pipe', 'pipe'], timeout: 200_000, killSignal: 'SIGKILL' })
  const acknowledged: string[] = []
  const waiting: { readonly count: number; readonly go: () => void }[] = []
  let rest = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    const lines = (rest + part).split('\n')
    rest = lines.pop() as string
    for (const line of lines) acknowledged.push(line.split(' ')[1])
    for (const { count, go } of waiting) if (acknowledged.length >= count) go()
  })
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    stderr += part
  })
  const ended = new Promise<{ status: number | null; stderr: string }>((resolve) => child.on('close', (status) => resolve({ status, stderr })))
  const reached = (count: number): Promise<void> =>
    new Promise((resolve) => {
      if (acknowledged.length >= count) resolve()
      waiting.push({ count, go: resolve })
      void ended.then(() => resolve())
    })
  return { child, acknowledged, reached, ended }
}
