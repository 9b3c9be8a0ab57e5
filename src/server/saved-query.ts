import { FilterQuery } from './filter-query.js'

const names = new Set(Object.keys(FilterQuery.properties))
const whole: ReadonlySet<string> = new Set(['minSources', 'minKilled'])

/** The filter of a saved page address; what is no part of a filter (a step, a language) is left out. */
export function toQuery(address: string): FilterQuery {
  const parameters = new URLSearchParams(address.split('?')[1] ?? '')
  return Object.fromEntries(
    [...parameters].filter(([name]) => names.has(name)).map(([name, value]) => [name, whole.has(name) ? Number(value) : name === 'background' ? value === 'true' : value]),
  ) as FilterQuery
}
