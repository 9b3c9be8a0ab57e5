import type { Incident, IncidentView } from '../src/core/incident.js'
import type { ChangeLine } from '../src/export/change.js'
import { findChanges, type SortedRelease, toChangeLine } from '../src/export/change-file.js'
import { incidentsNdjson } from '../src/export/incidents-ndjson.js'
import { parseIncidentLine } from '../src/export/parse-incident-line.js'
import type { PublishedIncident } from '../src/export/published-incident.js'
import type { Redirects } from '../src/export/redirects.js'
import { sampleIncident } from './sample-incident.js'

/** The sample incident under another id, as it is read back from a line of a release. */
export function samplePublished(id: string, view: Partial<IncidentView> = {}, changes: Partial<Incident> = {}): PublishedIncident {
  return parseIncidentLine(JSON.parse(incidentsNdjson().add(sampleIncident(view, { ...changes, id })) as string), id)
}

/** The lines of the change file between two releases, read back from its text. */
export async function sampleChanges(old: SortedRelease, fresh: SortedRelease, redirects: Redirects = []): Promise<ChangeLine[]> {
  let text = ''
  for await (const line of findChanges(old, fresh, redirects, { from: '1', to: '2', at: '2026-11-23T06:00:00Z' })) text += toChangeLine(line)
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}
