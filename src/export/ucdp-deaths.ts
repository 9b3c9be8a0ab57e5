import type { IncidentView } from '../core/incident.js'
import { bestOf, findToll } from './find-toll.js'
import type { UcdpSides } from './ucdp-sides.js'

export interface UcdpDeaths {
  readonly a: number
  readonly b: number
  readonly civilians: number
  readonly unknown: number
  /** The sum of the four. */
  readonly best: number
  readonly low: number
  readonly high: number
  /** The highest figure is open upwards, which GED cannot say: `high` is then the highest number told. */
  readonly isOpen: boolean
}

/** The dead by side. Null where no source tells of any; what the figures do not give to a side is `unknown`. */
export function findUcdpDeaths(view: IncidentView, sides: UcdpSides): UcdpDeaths | null {
  const toll = findToll(view, 'killed')
  if (toll === null) return null
  const total = toll.best ?? toll.low ?? 0
  const toldNumbers = view.figures.filter((figure) => figure.what === 'killed').flatMap((figure) => figure.told.flatMap(({ min, max }) => [min ?? 0, max ?? 0]))
  const low = Math.min(toll.low ?? 0, total)
  const high = Math.max(total, toll.high ?? Math.max(0, ...toldNumbers))
  if (high === 0) return null
  const ofSecurity = bestOf(view, 'killed', 'security')
  const ofMilitants = bestOf(view, 'killed', 'militants')
  const deadOf = (side: 'a' | 'b') => (sides.securityDead === side ? ofSecurity : 0) + (sides.militantDead === side ? ofMilitants : 0)
  const a = deadOf('a')
  const b = deadOf('b')
  const civilians = bestOf(view, 'killed', 'civilians', 'migrants')
  const unknown = Math.max(0, total - a - b - civilians)
  return { a, b, civilians, unknown, best: a + b + civilians + unknown, low, high: Math.max(high, a + b + civilians), isOpen: toll.high === null }
}
