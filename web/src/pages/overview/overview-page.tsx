import { Grid, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense } from 'react'
import { useFilter } from '../../filter.ts'
import { useLocale } from '../../locale.tsx'
import { FilterBar } from '../../parts/filter-bar.tsx'
import { Range } from '../../parts/range.tsx'
import { Shown } from '../../parts/shown.tsx'
import { IncidentTable } from './incident-table.tsx'
import { seriesOf } from './overview-queries.ts'
import { TallyBars } from './tally-bars.tsx'
import { Timeline } from './timeline.tsx'

const OverviewMap = lazy(() => import('./overview-map.tsx'))

const steps = ['day', 'week', 'month', 'year'] as const

/** Map, timeline and table of the same incidents, each narrowing the others; the address holds all of it. */
export default function OverviewPage(): ReactNode {
  const { words, term, country, count } = useLocale()
  const { filter, change, toggle, parameter, setParameter } = useFilter()
  const step = parameter('step') ?? 'auto'
  const overview = useQuery({ ...seriesOf(filter, step), placeholderData: (before) => before })
  const list = (name: 'type' | 'country'): string[] => (filter[name] ?? '').split(',').filter((part) => part !== '')
  return (
    <Stack gap="sm">
      <Title order={2} className="visually-hidden">
        {words.overview}
      </Title>
      <FilterBar overview={overview.data} />
      <Shown query={overview}>
        {(data) => (
          <>
            <Group justify="space-between">
              <Text fw={600} aria-live="polite" data-testid="count">
                {count('incidents', data.count)} · {words.killed}
                {words.colon}
                <Range low={data.killed.low} best={data.killed.best} high={data.killed.high} />
                {data.undated > 0 ? (
                  <Text span c="dimmed" size="sm">
                    {' '}
                    · {count('undated', data.undated)}
                  </Text>
                ) : null}
              </Text>
              <SegmentedControl
                className="no-print"
                size="xs"
                aria-label={words.timeline}
                value={data.step}
                onChange={(value) => setParameter('step', value)}
                data={steps.map((value) => ({ value, label: words[value] }))}
              />
            </Group>
            <Timeline series={data.series} since={filter.since} until={filter.until} onChoose={(since, until) => change({ since, until })} />
            <Grid gap="sm">
              <Grid.Col span={{ base: 12, md: 8 }}>
                <Suspense fallback={<div style={{ height: 460 }} />}>
                  <OverviewMap />
                </Suspense>
              </Grid.Col>
              <Grid.Col span={{ base: 12, md: 4 }}>
                <Stack gap="sm">
                  <TallyBars title={words.type} tallies={data.types} chosen={list('type')} label={(value) => term(value ?? '')} onToggle={(value) => toggle('type', value)} />
                  <TallyBars title={words.country} tallies={data.countries} chosen={list('country')} label={country} onToggle={(value) => toggle('country', value)} />
                </Stack>
              </Grid.Col>
            </Grid>
          </>
        )}
      </Shown>
      <IncidentTable filter={filter} isEmptyStore={overview.data?.count === 0 && Object.keys(filter).length === 0} />
    </Stack>
  )
}
