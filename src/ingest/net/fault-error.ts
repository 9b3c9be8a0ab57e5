import type { FailureKind, Fault } from './fetch-result.js'

/** A fault without the address that it is about, which the one who asked knows. */
export type BareFault = Fault extends infer Each ? (Each extends Fault ? Omit<Each, 'at'> : never) : never

/** Carries a fault through libraries that know only thrown errors; never leaves this folder. */
export class FaultError extends Error {
  readonly fault: BareFault

  constructor(fault: BareFault) {
    super(fault.detail)
    this.name = 'FaultError'
    this.fault = fault
  }
}

/** A failure that no status came with. */
export function failed(kind: FailureKind, temporary: boolean, detail: string): FaultError {
  return new FaultError({ outcome: 'failed', kind, status: null, detail, temporary, retryAfter: null })
}
