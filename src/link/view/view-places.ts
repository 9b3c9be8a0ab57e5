import { viewRules } from '../../../codebook/view-rules.table.js'
import type { ViewPlace } from '../../core/incident.js'
import { type Candidate, candidatesOf, idsOf, type ViewStatement } from './candidate.js'
import { choose } from './choose.js'

/** The places of an incident: of those inside each other in one role the finest stays, the most told first. */
export function viewPlaces(statements: readonly ViewStatement[]): ViewPlace[] {
  const candidates = candidatesOf<ViewPlace>(statements, (place) => `${place.role} ${place.gazetteerId ?? `${place.name} ${place.country}`}`)
  const places: ViewPlace[] = []
  let left = candidates.filter((wide) => !candidates.some((fine) => isWithin(fine, wide)))
  while (left.length > 0) {
    const best = choose(left, viewRules.place, { precise: ({ precision }) => -precision })!
    const { role, name, nameAr, gazetteerId, admin1, country, lat, lon, precision } = best.value
    places.push({ role, name, nameAr, gazetteerId, admin1, country, lat, lon, precision, by: idsOf(best.by) })
    left = left.filter((candidate) => candidate !== best)
  }
  return places
}

/** Whether `fine` lies inside `wide` as far as both tell: a town in its first-order unit, a unit in its country. A person's wide place yields to no machine's. */
function isWithin({ value: fine, by }: Candidate<ViewPlace>, { value: wide, by: wideBy }: Candidate<ViewPlace>): boolean {
  if (fine.role !== wide.role || fine.precision >= wide.precision || fine.country === null || fine.country !== wide.country) return false
  const isPersons = (entries: readonly ViewStatement[]): boolean => entries.some(({ statement }) => statement.by.kind === 'person')
  if (isPersons(wideBy) && !isPersons(by)) return false
  if (wide.precision === 6) return true
  return wide.precision === 4 && fine.admin1 !== null && (fine.admin1 === wide.admin1 || fine.admin1 === wide.name)
}
