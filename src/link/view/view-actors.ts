import type { ViewActor } from '../../core/incident.js'
import { candidatesOf, idsOf, type ViewStatement } from './candidate.js'

/** Who took part, in every role told. A kind alone ("gunmen") yields to a named group of that kind in the same role. */
export function viewActors(statements: readonly ViewStatement[]): ViewActor[] {
  const candidates = candidatesOf<ViewActor>(statements, ({ role, kind, id, country }) => `${role} ${id ?? `${kind} ${country}`}`)
  return candidates
    .filter(
      ({ value }) =>
        value.id !== null ||
        !candidates.some(({ value: other }) => other.role === value.role && other.kind === value.kind && other !== value && (other.id !== null || (value.country === null && other.country !== null))),
    )
    .map(({ value: { role, kind, id, name, country }, by }) => ({ role, kind, id, name: kind === 'individual' ? null : name, country, by: idsOf(by) }))
}
