import { createHash } from 'node:crypto'

/** The id of a report that has a name of its own where it comes from, such as an address: two captures of one page are versions of one report. */
export function toReportId(kind: string, name: string): string {
  return `${kind}-${createHash('sha256').update(name).digest('hex').slice(0, 16)}`
}
