import { type EventType, eventTypes } from '../../../codebook/event-types.table.js'
import type { Domain, LinkKind, Status, TargetCategory } from '../../../codebook/values.table.js'
import { viewRules } from '../../../codebook/view-rules.table.js'
import { refinements } from '../../coder/type-relations.table.js'
import type { IncidentView, ViewDate, ViewItem, ViewLink } from '../../core/incident.js'
import type { StatementField } from '../../core/statement.js'
import { type Candidate, candidatesOf, idsOf, type ViewStatement } from './candidate.js'
import { choose } from './choose.js'
import { viewActors } from './view-actors.js'
import { viewFigures } from './view-figures.js'
import { viewPlaces } from './view-places.js'

/** What a person sees of an incident: for each field the value that the rules of `codebook/view-rules.table.ts` choose. Total and pure; at least one type must be told. */
export function toView(statements: readonly ViewStatement[]): IncidentView {
  const sorted = [...statements].sort(byTelling)
  const of = (field: StatementField): ViewStatement[] => sorted.filter(({ statement }) => statement.field === field)
  const types = candidatesOf<EventType>(of('type'), String)
  const type = choose(types, viewRules.type, { specific: refinesOthers })?.value
  if (type === undefined) throw new Error('an incident without a type')
  const domains = candidatesOf<Domain>(of('domain'), String)
  const statuses = candidatesOf<Status>(of('status'), String)
  const dates = candidatesOf<ViewDate>(of('date'), ({ start, end, precision }) => `${start}/${end}/${precision}`)
  const date = choose(dates, viewRules.date, { precise: ({ precision }) => -precision })
  const places = viewPlaces(of('place'))
  const figures = viewFigures(of('count'))
  const ages = choose(
    candidatesOf<{ min: number; max: number }>(of('ages'), ({ min, max }) => `${min}-${max}`),
    viewRules.ages,
  )
  const disputed = [
    ...(types.length > 1 ? ['type'] : []),
    ...(statuses.length > 1 ? ['status'] : []),
    ...(differ(dates) ? ['date'] : []),
    ...figures.filter((figure) => new Set(figure.told.map(({ min, max }) => `${min}-${max}`)).size > 1).map((figure) => `figures.${figure.what}`),
  ]
  return {
    type,
    class: eventTypes[type].class,
    domain: choose(domains, viewRules.domain)?.value ?? 'other_crime',
    status: choose(statuses, viewRules.status)?.value ?? 'occurred',
    background: of('background').every(({ statement }) => statement.value === true),
    date: date ? { start: date.value.start, end: date.value.end, precision: date.value.precision, by: idsOf(date.by) } : { start: '0001-01-01', end: '9999-12-31', precision: 5, by: [] },
    places,
    actors: viewActors(of('actor')),
    figures,
    items: candidatesOf<ViewItem>(of('item'), ({ role, category, count }) => `${role} ${category} ${count}`)
      .filter(({ value }, _, all) => value.count !== null || !all.some((other) => other.value.role === value.role && other.value.category === value.category && other.value.count !== null))
      .map(({ value, by }) => ({ role: value.role, category: value.category, count: value.count, by: idsOf(by) })),
    nationalities: [...new Set(of('nationality').map(({ statement }) => statement.value as string))].sort(),
    ages: ages ? { min: ages.value.min, max: ages.value.max } : null,
    intendedTargets: [...new Set(of('intended_target').map(({ statement }) => (statement.value as { category: TargetCategory }).category))].sort(),
    links: candidatesOf<ViewLink>(of('link'), ({ kind, place, country, group }) => `${kind} ${place} ${country} ${group}`).map(({ value, by }) => ({
      kind: value.kind as LinkKind,
      place: value.place,
      country: value.country,
      group: value.group,
      by: idsOf(by),
    })),
    sources: [...new Set(sorted.map(({ source }) => source).filter((source): source is string => source !== null))],
    disputed: [...new Set(disputed)],
  }
}

/** By publication, then by the report's and the statement's id: the same statements give the same view whatever order they come in. */
function byTelling(a: ViewStatement, b: ViewStatement): number {
  return compare(a.published ?? '9999', b.published ?? '9999') || compare(a.statement.report, b.statement.report) || compare(a.statement.id, b.statement.id)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A type that refines another told one says more. */
function refinesOthers(type: EventType, all: readonly Candidate<EventType>[]): number {
  return all.some(({ value }) => value !== type && refinements[value]?.includes(type) && !refinements[type]?.includes(value)) ? 1 : 0
}

/** Told days that have no day in common. */
function differ(dates: readonly Candidate<ViewDate>[]): boolean {
  const told = dates.filter(({ by }) => by.some(({ statement }) => statement.evidence.length > 0)).map(({ value }) => value)
  return told.some((a) => told.some((b) => a.end < b.start || b.end < a.start))
}
