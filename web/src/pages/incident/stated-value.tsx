import type { ReactNode } from 'react'
import type { StatementField } from '../../../../src/core/statement.ts'
import { useLocale } from '../../locale.tsx'
import { useGroupName } from '../../parts/group-name.ts'

/** A statement's value in the reader's language. */
export function StatedValue({ field, value }: { readonly field: StatementField; readonly value: unknown }): ReactNode {
  const { term, people, days, country, number, locale, words } = useLocale()
  const groupName = useGroupName()
  const told = (value ?? {}) as Record<string, never> & { readonly [name: string]: unknown }
  const figure = (min: unknown, max: unknown): string => {
    if (typeof min === 'number' && typeof max === 'number') return min === max ? number(min) : `${number(min)}–${number(max)}`
    return typeof min === 'number' ? `≥ ${number(min)}` : typeof max === 'number' ? `≤ ${number(max)}` : '?'
  }
  switch (field) {
    case 'type':
    case 'domain':
    case 'status':
      return term(String(value))
    case 'background':
      return value === true ? words.yes : words.no
    case 'nationality':
      return country(String(value))
    case 'date':
      return <bdi>{days(String(told.start), String(told.end))}</bdi>
    case 'count':
      return (
        <>
          {term(String(told.what))} <bdi dir="ltr">{figure(told.min, told.max)}</bdi>
          {told.of === 'unknown' ? null : ` · ${people(String(told.of))}`}
        </>
      )
    case 'ages':
      return <bdi dir="ltr">{figure(told.min, told.max)}</bdi>
    case 'place':
      return (
        <>
          {told.role === 'site' ? null : `${term(String(told.role))}${words.colon}`}
          <bdi>{String((locale === 'ar' ? (told.nameAr ?? told.name) : told.name) ?? '')}</bdi>
          {told.country ? ` (${country(String(told.country))})` : ''}
          {Number(told.precision) > 2 ? ` — ${words.fuzzy}` : ''}
        </>
      )
    case 'actor':
      return (
        <>
          {term(String(told.role))}
          {words.colon}
          <bdi>{told.id ? groupName(String(told.id), told.name ? String(told.name) : null) : told.name ? String(told.name) : term(String(told.kind))}</bdi>
          {told.country && !told.id ? ` (${country(String(told.country))})` : ''}
        </>
      )
    case 'item':
      return (
        <>
          {term(String(told.category))} · {term(String(told.role))}
          {typeof told.count === 'number' ? <bdi dir="ltr"> × {number(told.count)}</bdi> : null}
        </>
      )
    case 'intended_target':
      return term(String(told.category))
    case 'link':
      return (
        <>
          {term(String(told.kind))} <bdi>{told.country ? country(String(told.country)) : told.place ? String(told.place) : told.group ? groupName(String(told.group)) : ''}</bdi>
        </>
      )
  }
}
