import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { ask } from '../api.ts'
import { useLocale } from '../locale.tsx'
import { agencies } from '../words/agencies.table.ts'

interface Names {
  readonly groups: Readonly<Record<string, { readonly en: string; readonly ar: string | null }>>
}

/** Gives the name of a group or agency by its id, in the reader's language where the tables have it. `known` is the name that a record gives. */
export function useGroupName(): (id: string, known?: string | null) => string {
  const { locale, country } = useLocale()
  const names = useQuery({ queryKey: ['about', 'names'], queryFn: () => ask<Names>('names'), staleTime: Number.POSITIVE_INFINITY })
  const groups = names.data?.groups
  return useCallback(
    (id, known) => {
      const own = groups && Object.hasOwn(groups, id) ? groups[id] : undefined
      const agency = /^([a-z]{2})_(\w+)$/u.exec(id)
      const kind = agency && Object.hasOwn(agencies, agency[2]) ? agencies[agency[2]] : undefined
      // of a country's judiciary the tables know each court, and no name for the whole
      if (own && (locale === 'en' || !kind)) return locale === 'ar' ? (own.ar ?? own.en) : own.en
      if (agency && kind) return `${kind[locale]} (${country(agency[1].toUpperCase())})`
      return known && known !== id ? known : id.replaceAll('_', ' ')
    },
    [groups, locale, country],
  )
}
