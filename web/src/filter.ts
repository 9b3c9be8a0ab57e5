import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'

/** Names of the parameters that narrow what is shown: the same in the page's address and in the API. */
export const filterNames = ['since', 'until', 'type', 'class', 'domain', 'status', 'country', 'place', 'near', 'bbox', 'group', 'source', 'text', 'minSources', 'minKilled', 'background'] as const
export type FilterName = (typeof filterNames)[number]
export type Filter = Readonly<Partial<Record<FilterName, string>>>

export interface FilterState {
  readonly filter: Filter
  /** Sets or, with null, takes away; each change is a step that the back button undoes. */
  readonly change: (changes: Readonly<Partial<Record<FilterName, string | null>>>) => void
  /** In a list of values, adds one or takes it away. */
  readonly toggle: (name: FilterName, value: string) => void
  readonly clear: () => void
  /** The address's other parameters, such as `step`. */
  readonly parameter: (name: string) => string | null
  readonly setParameter: (name: string, value: string | null) => void
}

/** The filter that an address holds. */
export function filterOf(parameters: URLSearchParams): Filter {
  const entries = filterNames.flatMap((name) => {
    const value = parameters.get(name)
    return value === null || value === '' ? [] : [[name, value] as const]
  })
  return Object.fromEntries(entries)
}

/** The filter, which lives in the address and nowhere else. */
export function useFilter(): FilterState {
  const search = useSearch()
  const [path, go] = useLocation()
  const parameters = useMemo(() => new URLSearchParams(search), [search])
  const filter = useMemo(() => filterOf(parameters), [parameters])
  const write = useCallback(
    (edit: (next: URLSearchParams) => void) => {
      const next = new URLSearchParams(parameters)
      edit(next)
      const text = next.toString()
      go(`${path}${text ? `?${text}` : ''}`)
    },
    [parameters, path, go],
  )
  const change = useCallback(
    (changes: Readonly<Partial<Record<FilterName, string | null>>>) =>
      write((next) => {
        for (const [name, value] of Object.entries(changes)) {
          if (value === null || value === undefined || value === '') next.delete(name)
          else next.set(name, value)
        }
      }),
    [write],
  )
  const toggle = useCallback(
    (name: FilterName, value: string) => {
      const values = (parameters.get(name) ?? '').split(',').filter((part) => part !== '')
      const left = values.includes(value) ? values.filter((part) => part !== value) : [...values, value]
      change({ [name]: left.length > 0 ? left.join(',') : null })
    },
    [parameters, change],
  )
  const clear = useCallback(() => change(Object.fromEntries(filterNames.map((name) => [name, null]))), [change])
  const parameter = useCallback((name: string) => parameters.get(name), [parameters])
  const setParameter = useCallback((name: string, value: string | null) => write((next) => (value === null ? next.delete(name) : next.set(name, value))), [write])
  return { filter, change, toggle, clear, parameter, setParameter }
}
