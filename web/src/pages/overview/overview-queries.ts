import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { ask, type IncidentPage, type Overview } from '../../api.ts'
import type { Filter } from '../../filter.ts'

/** Counts, tolls and a series of what a filter leaves. */
export const seriesOf = (filter: Filter, step: string) => queryOptions({ queryKey: ['series', filter, step], queryFn: () => ask<Overview>('series', { ...filter, step }) })

/** The incidents that a filter leaves, page by page. */
export const incidentsOf = (filter: Filter) =>
  infiniteQueryOptions({
    queryKey: ['incidents', filter],
    queryFn: ({ pageParam }) => ask<IncidentPage>('incidents', { ...filter, limit: 30, cursor: pageParam }),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => last.next,
  })
