import { MarsadError } from '../core/errors.js'
import type { Change, ChangedFields, ChangeLine } from './change.js'
import { type IncidentField, type IncidentValues, incidentFields } from './incident-fields.js'

/**
 * The new release from the old one and the changes between them, by id. What `by` names is no part of it. @throws {MarsadError} INPUT_MALFORMED if the
 * changes are cut off or do not belong to this old release
 */
export function applyChanges(old: ReadonlyMap<string, IncidentValues>, lines: Iterable<ChangeLine>): Map<string, IncidentValues> {
  const release = new Map(old)
  let told = 0
  let isWhole = false
  for (const line of lines) {
    if (line.kind === 'summary') {
      isWhole = told === line.added + line.changed + line.merged + line.split + line.retracted && release.size === line.added + line.changed + line.unchanged
      continue
    }
    told++
    applyChange(release, line)
  }
  if (!isWhole) throw new MarsadError('INPUT_MALFORMED', 'changes', 'the summary is missing or counts something else: the change file is cut off, or of another release')
  return release
}

function applyChange(release: Map<string, IncidentValues>, change: Change): void {
  const { kind, id } = change
  const was = release.get(id)
  if ((kind === 'added') === (was !== undefined)) throw new MarsadError('INPUT_MALFORMED', id, `${kind}, but the old release has ${was ? 'it already' : 'no such incident'}`)
  if (kind === 'added' || kind === 'changed') release.set(id, withFields(id, was, change.fields))
  else if (kind !== 'split' || !change.into.includes(id)) release.delete(id)
}

function withFields(id: string, was: IncidentValues | undefined, fields: ChangedFields): IncidentValues {
  const values: Partial<Record<IncidentField, unknown>> = { ...was }
  for (const field of incidentFields) {
    const change = fields[field]
    if (!change) continue
    if (was && JSON.stringify(was[field]) !== JSON.stringify(change.old)) throw new MarsadError('INPUT_MALFORMED', id, `${field} is not what the change file says it was`)
    values[field] = change.new
  }
  return values as IncidentValues
}
