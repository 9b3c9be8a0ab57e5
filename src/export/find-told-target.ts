import type { ActorKind, CountOf, TargetCategory } from '../../codebook/values.table.js'
import type { IncidentView } from '../core/incident.js'

const armedKinds: ReadonlySet<ActorKind> = new Set(['state_security', 'armed_group', 'foreign_state', 'international'])
const civilianKinds: ReadonlySet<ActorKind> = new Set(['civilians', 'individual', 'crowd', 'state'])
const civilianVictims: ReadonlySet<CountOf> = new Set(['civilians', 'migrants'])
const armedTargets: ReadonlySet<TargetCategory> = new Set(['security_site', 'military'])
const civilianTargets: ReadonlySet<TargetCategory> = new Set(['civilians', 'officials', 'religious_site', 'tourism'])

/**
 * Whom an act of violence hit, as far as it is told: first by the recipients, then by the harmed, then by what was aimed at. Where both are named it was aimed at
 * the armed. Null where nothing tells.
 */
export function findToldTarget(view: IncidentView): 'armed' | 'civilian' | null {
  const recipients = view.actors.filter((actor) => actor.role === 'recipient')
  if (recipients.some((actor) => armedKinds.has(actor.kind))) return 'armed'
  if (recipients.some((actor) => civilianKinds.has(actor.kind))) return 'civilian'
  const harmed = view.figures.filter((figure) => ['killed', 'injured', 'kidnapped', 'missing'].includes(figure.what))
  if (harmed.some((figure) => figure.of === 'security')) return 'armed'
  if (harmed.some((figure) => civilianVictims.has(figure.of))) return 'civilian'
  if (view.intendedTargets.some((target) => armedTargets.has(target))) return 'armed'
  if (view.intendedTargets.some((target) => civilianTargets.has(target))) return 'civilian'
  return null
}
