import { type ChildProcess, spawn } from 'node:child_process'
import { marsadPath } from '../run-marsad.js'

/** A run of `marsad code --out-dir` that is under way. */
export interface Coding {
  readonly child: ChildProcess
  readonly isOver: () => boolean
  readonly ended: Promise<{ readonly status: number | null; readonly stderr: string }>
}

export function startCoding(args: readonly string[], cwd: string): Coding {
  const child = spawn(process.execPath, [marsadPath, 'code', ...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'], timeout: 200_000, killSignal: 'SIGKILL' })
  let stderr = ''
  let isOver = false
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    stderr += part
  })
  const ended = new Promise<{ status: number | null; stderr: string }>((resolve) =>
    child.on('close', (status) => {
      isOver = true
      resolve({ status, stderr })
    }),
  )
  return { child, isOver: () => isOver, ended }
}
