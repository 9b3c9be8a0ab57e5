import type { Release } from './incident-writer.js'
import { toPloverRecord } from './plover-record.js'
import type { SelectiveWriter } from './selective-writer.js'

/** Why an incident has no record. `docs/exports/plover.md` tells each. */
export const ploverReasons = ['no_event'] as const
export type PloverReason = (typeof ploverReasons)[number]

/** PLOVER 2.0 JSON Lines, one record an incident, but for types that PLOVER has no event for. Keeps nothing in memory. */
export function ploverJsonlWriter(release: Release): SelectiveWriter<PloverReason> {
  let written = 0
  const leftOut = { no_event: 0 }
  return {
    get written() {
      return written
    },
    leftOut,
    begin: () => '',
    add(incident) {
      const record = toPloverRecord(incident, release)
      if (record === null) {
        leftOut.no_event++
        return ''
      }
      written++
      return `${JSON.stringify(record)}\n`
    },
    end: () => '',
  }
}
