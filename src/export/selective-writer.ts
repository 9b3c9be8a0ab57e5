import type { IncidentWriter } from './incident-writer.js'

/** A writer of a format that has no row for some incidents: it counts what it wrote, and by reason what it left out. */
export interface SelectiveWriter<Reason extends string> extends IncidentWriter {
  readonly written: number
  readonly leftOut: Readonly<Record<Reason, number>>
}
