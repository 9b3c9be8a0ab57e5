import type { EventType } from '../../codebook/event-types.table.js'
import type { CountOf, CountWhat } from '../../codebook/values.table.js'
import type { IncidentView, ViewFigure } from '../core/incident.js'

/** How many in all, over everyone counted: null where nothing is told; `high` is null also where it is open upwards. */
export interface Toll {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}

/** In these types dead attackers are counted apart from victims (codebook section 4, rule 3); elsewhere every part lies within a told total. */
const attackersApart: ReadonlySet<EventType> = new Set<EventType>(['armed_attack', 'bombing', 'suicide_bombing', 'assassination', 'melee_attack', 'killing'])

/**
 * One figure from a total (`of: unknown`) and its told parts, none counted twice. Attackers who may or may not be within the total widen the range:
 * they are in `best` and `high`, and not in `low`.
 */
export function findToll(view: IncidentView, what: CountWhat): Toll | null {
  const figures = view.figures.filter((figure) => figure.what === what)
  if (figures.length === 0) return null
  const total = figures.filter((figure) => figure.of === 'unknown')
  const isApart = (figure: ViewFigure) => figure.of === 'militants' && (what === 'killed' || what === 'injured') && attackersApart.has(view.type)
  const parts = figures.filter((figure) => figure.of !== 'unknown')
  const victims = parts.filter((figure) => !isApart(figure))
  const attackers = parts.filter(isApart)
  const sum = (of: readonly ViewFigure[], key: keyof Toll) => add(of.map((figure) => figure[key]))
  const whole = (key: keyof Toll) => most(sum(total, key), sum(victims, key))
  const low = total.length > 0 ? most(sum(total, 'low'), sum(parts, 'low')) : sum(parts, 'low')
  const best = add([whole('best'), sum(attackers, 'best')])
  const bounding = total.length > 0 ? total : victims
  const isOpen = [...bounding, ...attackers].some((figure) => figure.high === null)
  const high = isOpen ? null : add([whole('high'), sum(attackers, 'high')])
  return { low, best: most(best, best === null ? null : low), high: high === null ? null : most(high, best, low) }
}

/** The best figure for one kind of people, 0 where none is told. */
export function bestOf(view: IncidentView, what: CountWhat, ...ofs: readonly CountOf[]): number {
  return view.figures.filter((figure) => figure.what === what && ofs.includes(figure.of)).reduce((sum, figure) => sum + (figure.best ?? figure.low ?? 0), 0)
}

function add(values: readonly (number | null)[]): number | null {
  const told = values.filter((value) => value !== null)
  return told.length === 0 ? null : told.reduce((sum, value) => sum + value, 0)
}

function most(...values: readonly (number | null)[]): number | null {
  const told = values.filter((value) => value !== null)
  return told.length === 0 ? null : Math.max(...told)
}
