import { Button, Card, Group, SegmentedControl, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useQueries, useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo, useRef } from 'react'
import { ask, type Overview } from '../../api.ts'
import { useFilter } from '../../filter.ts'
import { useLocale } from '../../locale.tsx'
import { FilterBar } from '../../parts/filter-bar.tsx'
import { Shown } from '../../parts/shown.tsx'
import { baselinePeriods, burstChance, fillSteps, findBursts } from './bursts.ts'
import { downloadPng, downloadSvg, downloadTable } from './download.ts'
import { TrendChart } from './trend-chart.tsx'
import { dimensions, useTallies } from './use-tallies.ts'

const steps = ['week', 'month', 'year'] as const
const mostMultiples = 9

/** Incidents and tolls over time, against a baseline, by type, country, province or group. */
export default function TrendsPage(): ReactNode {
  const { words, number, count } = useLocale()
  const { filter, parameter, setParameter } = useFilter()
  const step = steps.find((name) => name === parameter('step')) ?? 'month'
  const by = dimensions.find((name) => name === parameter('by')) ?? 'type'
  const holder = useRef<HTMLDivElement>(null)
  const overview = useQuery({ queryKey: ['series', filter, step], queryFn: () => ask<Overview>('series', { ...filter, step }), placeholderData: (before) => before })
  const points = useMemo(() => findBursts(trimmed(fillSteps(overview.data?.series ?? [], step))), [overview.data, step])
  const parts = useTallies(by, filter, overview.data, mostMultiples)
  const multiples = useQueries({
    queries: parts.map(({ value, parameter: name }) => ({ queryKey: ['series', { ...filter, [name]: value }, step], queryFn: () => ask<Overview>('series', { ...filter, [name]: value, step }) })),
  })
  const span = useMemo((): readonly [Date, Date] | undefined => {
    const first = points[0]?.point.start
    const last = points.at(-1)?.point.start
    if (!first || !last) return undefined
    const end = new Date(last)
    end.setUTCDate(end.getUTCDate() + (step === 'week' ? 7 : step === 'month' ? 31 : 366))
    return [new Date(first), end]
  }, [points, step])
  const starts = useMemo(() => points.map(({ point }) => point.start), [points])
  const last = points.at(-1)?.point
  const before = points.at(-2)?.point
  return (
    <Stack>
      <Title order={2}>{words.trends}</Title>
      <FilterBar overview={overview.data} />
      <Group className="no-print">
        <SegmentedControl size="xs" aria-label={words.timeline} value={step} onChange={(value) => setParameter('step', value)} data={steps.map((value) => ({ value, label: words[value] }))} />
        <SegmentedControl size="xs" aria-label={words.smallMultiples} value={by} onChange={(value) => setParameter('by', value)} data={dimensions.map((value) => ({ value, label: words[value] }))} />
        <Group gap={4}>
          <Text size="xs">{words.download}</Text>
          <Button size="xs" variant="default" onClick={() => downloadSvg(holder.current, 'marsad-trend.svg')}>
            SVG
          </Button>
          <Button size="xs" variant="default" onClick={() => void downloadPng(holder.current, 'marsad-trend.png')}>
            PNG
          </Button>
          <Button size="xs" variant="default" onClick={() => downloadTable(points, 'marsad-trend.csv')}>
            CSV
          </Button>
        </Group>
      </Group>
      <Shown query={overview}>
        {() =>
          points.length === 0 ? (
            <Text>{words.empty}</Text>
          ) : (
            <>
              {last && before ? (
                <Text data-testid="change">
                  {words.periodBefore}
                  {words.colon}
                  {count('incidents', before.incidents)}
                  {words.comma}
                  {count('killed', before.killed)} · {words.lastPeriod}
                  {words.colon}
                  {count('incidents', last.incidents)}
                  {words.comma}
                  {count('killed', last.killed)}
                </Text>
              ) : null}
              <Card withBorder ref={holder} padding="sm">
                <TrendChart points={points} title={words.incidents} figure="incidents" span={span} />
                <TrendChart points={points} title={words.killed} figure="killed" height={150} span={span} />
              </Card>
              <Text size="sm" c="dimmed">
                <span aria-hidden="true">▲ </span>
                {words.test.replace('{p}', number(burstChance)).replace('{n}', number(baselinePeriods))}
              </Text>
              <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
                {parts.map(({ value, label }, i) => (
                  <Card withBorder key={value} padding="xs" component="section" aria-label={label}>
                    <Title order={3} size="h6">
                      <bdi>{label}</bdi>
                    </Title>
                    <Small overview={multiples[i]?.data} starts={starts} title={label} span={span} />
                  </Card>
                ))}
              </SimpleGrid>
            </>
          )
        }
      </Shown>
    </Stack>
  )
}

interface SmallProps {
  readonly overview: Overview | undefined
  /** First days of the periods of the chart above. */
  readonly starts: readonly string[]
  readonly title: string
  readonly span: readonly [Date, Date] | undefined
}

function Small({ overview, starts, title, span }: SmallProps): ReactNode {
  const points = useMemo(() => {
    const known = new Map(overview?.series.map((point) => [point.start, point]))
    return findBursts(starts.map((start) => known.get(start) ?? { start, incidents: 0, killedLow: 0, killed: 0, killedHigh: 0 }))
  }, [overview, starts])
  return overview === undefined ? <div style={{ height: 120 }} /> : <TrendChart points={points} title={title} figure="incidents" height={120} span={span} />
}

/** Long before the rest lie recalled events: the axis begins where a tenth of all incidents has passed. */
function trimmed<T extends { readonly incidents: number }>(series: readonly T[]): readonly T[] {
  const all = series.reduce((sum, point) => sum + point.incidents, 0)
  let passed = 0
  const from = series.findIndex((point) => {
    passed += point.incidents
    return passed > all * 0.1
  })
  return series.slice(Math.max(0, from))
}
