import type { IncidentView } from '../core/incident.js'
import { bounded } from './bounded.js'
import type { StoreTables } from './schema.js'
import { toSearchForm } from './search-form.js'

/** Figures from which on an incident has a facet; a filter takes the next lower and compares what is left. */
const steps = {
  sources: [2, 3, 4, 5, 6, 8, 10, 15, 20, 30],
  killed: [1, 2, 3, 5, 10, 15, 20, 30, 50, 75, 100, 150, 200, 300, 500, 1000],
} as const

/** Years that an incident spans are facets up to here; what spans more has one for all. */
const mostYears = 30

/** All that an incident is found by beside its words, each `name=value`. */
export function facetsOf(view: IncidentView, row: Omit<StoreTables['incidents'], 'view'>): string[] {
  const facets = new Set<string>([`background=${row.background}`])
  for (const column of ['type', 'class', 'domain', 'status', 'country'] as const) if (row[column] !== null) facets.add(`${column}=${row[column]}`)
  for (const { id } of view.actors) if (id !== null) facets.add(`group=${id}`)
  for (const place of view.places) {
    if (place.gazetteerId !== null) facets.add(`place=${place.gazetteerId}`)
    for (const name of [place.name, place.nameAr, place.admin1]) if (name) facets.add(`place=${toSearchForm(name)}`)
  }
  for (const source of view.sources) facets.add(`source=${bounded(source)}`)
  for (const step of steps.sources) if (row.sources >= step) facets.add(`sources>=${step}`)
  for (const step of steps.killed) if ((row.killed_best ?? 0) >= step) facets.add(`killed>=${step}`)
  for (const year of yearsOf(row)) facets.add(`spans=${year}`)
  facets.delete('place=')
  return [...facets]
}

/** The facet of the highest step that a figure reaches, and whether it says all. */
export function stepFacet(name: keyof typeof steps, figure: number): { readonly facet: string | null; readonly exact: boolean } {
  const step = steps[name].findLast((candidate) => candidate <= figure)
  return { facet: step === undefined ? null : `${name}>=${step}`, exact: step === figure }
}

/** Facets of which an incident has one if it began before a day and ended on it or later. */
export const spanningFacets = (day: string): string[] => [`spans=${day.slice(0, 4)}`, 'spans=ever']

/** The years of an incident of more than one day. */
function yearsOf({ start, end }: Pick<StoreTables['incidents'], 'start' | 'end'>): (number | 'ever')[] {
  if (end <= start) return []
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))]
  return last - first < mostYears ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : ['ever']
}
