import type { IncidentWriter } from './incident-writer.js'
import { toPublishedIncident } from './published-incident.js'

/** Line ends to some readers though not to JSON; inside JSON they can only stand in strings, where an escape means the same. */
const foreignLineEnds = /[\u0085\u2028\u2029]/gu

/** `--format incidents`: one JSON object a line, as `codebook/incident.schema.json` has it. The file needs no head and no tail. */
export function incidentsNdjson(): IncidentWriter {
  return {
    begin: () => '',
    add: (incident) => `${JSON.stringify(toPublishedIncident(incident)).replace(foreignLineEnds, escapeUnit)}\n`,
    end: () => '',
  }
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
