import { log } from './log.js'

/** Runs work that Ctrl-C or SIGTERM ends in order, a second Ctrl-C at once. True if it was stopped. */
export async function untilStopped(work: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
  const stop = new AbortController()
  const onStop = (): void => {
    if (stop.signal.aborted) process.exit(130)
    log('stopping after what is under way; again to stop at once')
    stop.abort()
  }
  process.on('SIGINT', onStop)
  process.on('SIGTERM', onStop)
  try {
    await work(stop.signal)
  } finally {
    process.off('SIGINT', onStop)
    process.off('SIGTERM', onStop)
  }
  return stop.signal.aborted
}
