import type { Clock } from '../src/ingest/net/clock.js'

/** A clock that runs so many times faster than the real one. */
export class FastClock implements Clock {
  private readonly started = performance.now()

  constructor(
    private readonly speed: number,
    private readonly start = Date.UTC(2025, 1, 28, 8),
  ) {}

  now(): number {
    return Math.round(this.start + (performance.now() - this.started) * this.speed)
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve()
      const done = (): void => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, milliseconds / this.speed)
      signal?.addEventListener('abort', done)
    })
  }
}
