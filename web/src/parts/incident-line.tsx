import { Badge, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { IncidentView } from '../../../src/core/incident.ts'
import { useLocale } from '../locale.tsx'
import { Range } from './range.tsx'

/** An incident in one line: what, where, when, how many killed. */
export function IncidentLine({ id, view }: { readonly id: string; readonly view: IncidentView }): ReactNode {
  const { term, days, words } = useLocale()
  const killed = view.figures.find((figure) => figure.what === 'killed')
  return (
    <Group gap="xs" wrap="wrap">
      <Link href={`/incidents/${id}`}>{term(view.type)}</Link>
      <Text span size="sm">
        <PlaceNames view={view} />
      </Text>
      <Text span size="sm" c="dimmed">
        <bdi>{days(view.date.start, view.date.end)}</bdi>
      </Text>
      {killed ? (
        <Badge variant="light" color="orange">
          {words.killed} <Range low={killed.low} best={killed.best} high={killed.high} />
        </Badge>
      ) : null}
    </Group>
  )
}

const mostNames = 3

/** The names of an incident's sites in the reader's script, with the country. */
export function PlaceNames({ view }: { readonly view: IncidentView }): ReactNode {
  const { locale, country, words } = useLocale()
  const sites = view.places.filter((place) => place.role === 'site')
  if (sites.length === 0) return words.noPlace
  return sites.slice(0, mostNames).map((site, i) => (
    <span key={`${site.gazetteerId ?? site.name}`}>
      {i > 0 ? ' · ' : ''}
      <bdi>{locale === 'ar' ? (site.nameAr ?? site.name) : site.name}</bdi>
      {site.country && site.precision < 6 ? <span> ({country(site.country)})</span> : null}
    </span>
  ))
}
