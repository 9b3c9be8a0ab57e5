import { useQuery } from '@tanstack/react-query'
import { ask, type Overview } from '../../api.ts'
import type { Filter, FilterName } from '../../filter.ts'
import { useLocale } from '../../locale.tsx'
import { useGroupName } from '../../parts/group-name.ts'

export const dimensions = ['type', 'country', 'admin1', 'group'] as const
export type Dimension = (typeof dimensions)[number]

interface Tallies {
  readonly tallies: readonly { readonly value: string; readonly nameAr: string | null }[]
}

/** What one chart of the small multiples stands for. */
export interface Part {
  readonly value: string
  readonly label: string
  /** What narrows the filter to it. */
  readonly parameter: FilterName
}

/** The values of a dimension, most incidents first. */
export function useTallies(by: Dimension, filter: Filter, overview: Overview | undefined, most: number): readonly Part[] {
  const { term, country, locale } = useLocale()
  const groupName = useGroupName()
  const isFacet = by === 'group' || by === 'admin1'
  const facets = useQuery({ queryKey: ['tallies', by, filter, most], queryFn: () => ask<Tallies>(`tallies/${by}`, { ...filter, limit: most }), enabled: isFacet })
  if (by === 'group') return (facets.data?.tallies ?? []).map(({ value }) => ({ value, label: groupName(value), parameter: 'group' }))
  if (by === 'admin1') return (facets.data?.tallies ?? []).map(({ value, nameAr }) => ({ value, label: locale === 'ar' ? (nameAr ?? value) : value, parameter: 'place' }))
  const values = (by === 'type' ? overview?.types : overview?.countries) ?? []
  const chosen = (filter[by] ?? '').split(',').filter((value) => value !== '')
  return values
    .flatMap(({ value }) => (value === null || (chosen.length > 0 && !chosen.includes(value)) ? [] : [{ value, label: by === 'type' ? term(value) : country(value), parameter: by }]))
    .slice(0, most)
}
