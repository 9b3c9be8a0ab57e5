import { readFileSync } from 'node:fs'

/** Processor seconds of the process's first thread so far, where the system tells them (Linux), else NaN: on a busy machine they say more than the clock. */
export function mainThreadSeconds(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e9
  } catch {
    return Number.NaN
  }
}
