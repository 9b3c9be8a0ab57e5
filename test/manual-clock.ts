import type { Clock } from '../src/ingest/net/clock.js'

/** A clock that moves only when someone sleeps, and then at once. */
export class ManualClock implements Clock {
  /** How long each sleep was. */
  readonly slept: number[] = []

  constructor(public time = Date.UTC(2025, 1, 19, 8)) {}

  now(): number {
    return this.time
  }

  async sleep(milliseconds: number): Promise<void> {
    this.slept.push(milliseconds)
    this.time += milliseconds
  }
}
