import { MarsadError } from '../core/errors.js'
import type { PublishedIncident } from './published-incident.js'

/**
 * The value of a line of an incidents file. `origin` names the line (`last.ndjson:17`). Only what joins releases is looked at: the whole
 * shape is `codebook/incident.schema.json`. @throws {MarsadError} INPUT_MALFORMED
 */
export function parseIncidentLine(value: unknown, origin: string): PublishedIncident {
  const given = value as Partial<PublishedIncident> | null
  if (typeof given !== 'object' || given === null || given.schema !== 'marsad/incident/1') throw new MarsadError('INPUT_MALFORMED', origin, 'not a line of --format incidents (marsad/incident/1)')
  if (typeof given.id !== 'string' || given.id === '') throw new MarsadError('INPUT_MALFORMED', origin, 'an incident without id')
  if (typeof given.view !== 'object' || given.view === null) throw new MarsadError('INPUT_MALFORMED', origin, 'an incident without view')
  if (!Array.isArray(given.reports) || !Array.isArray(given.events)) throw new MarsadError('INPUT_MALFORMED', origin, 'an incident without reports or events')
  return given as PublishedIncident
}
