import { Anchor, Card, Group, MultiSelect, Stack, Table, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react'
import { linkKinds } from '../../../../codebook/values.table.ts'
import { ask, type ListedIncident, type Overview, type Tie } from '../../api.ts'
import { useFilter } from '../../filter.ts'
import { useLocale } from '../../locale.tsx'
import { FilterBar } from '../../parts/filter-bar.tsx'
import { useGroupName } from '../../parts/group-name.ts'
import { IncidentLine } from '../../parts/incident-line.tsx'
import { Shown } from '../../parts/shown.tsx'
import { Sankey } from './sankey.tsx'
import { endsOf, type TieEnd, tieKey } from './tie-ends.ts'

const FlowMap = lazy(() => import('./flow-map.tsx'))
const GroupGraph = lazy(() => import('./group-graph.tsx'))

interface Ties {
  readonly ties: readonly Tie[]
  readonly incidents: readonly ListedIncident[]
}

/** Who is said to direct, finance, recruit, return or travel across borders; every tie opens the incidents that tell of it. */
export default function TiesPage(): ReactNode {
  const { words, term, country, number, locale } = useLocale()
  const { filter, parameter, setParameter } = useFilter()
  const kinds = (parameter('kind') ?? '').split(',').filter((kind) => kind !== '')
  const [open, setOpen] = useState<Tie | null>(null)
  const overview = useQuery({ queryKey: ['series', filter, 'auto'], queryFn: () => ask<Overview>('series', filter) })
  const ties = useQuery({ queryKey: ['ties', filter, kinds], queryFn: () => ask<Ties>('ties', { ...filter, kind: kinds.join(',') || undefined }) })
  const groupName = useGroupName()
  const incidents = ties.data?.incidents
  // of a region like the Sahel the tie knows only the name; the incidents that tell of it know more
  const places = useMemo(() => new Map((incidents ?? []).flatMap(({ view }) => view.places.map((place) => [place.name, place] as const))), [incidents])
  const regions = useMemo(() => {
    const points = new Map<string, [number, number]>([['Sahel', [2, 15.5]]])
    for (const { name, lat, lon } of places.values()) if (lat !== null && lon !== null) points.set(name, [lon, lat])
    return points as ReadonlyMap<string, [number, number]>
  }, [places])
  const nameOf = useCallback(
    ({ kind, value }: TieEnd): string => {
      if (kind === 'unknown') return words.noCountry
      if (kind === 'country') return country(value)
      return kind === 'group' ? groupName(value) : locale === 'ar' ? (places.get(value)?.nameAr ?? value) : value
    },
    [words, country, groupName, places, locale],
  )
  return (
    <Stack>
      <Title order={2}>{words.ties}</Title>
      <FilterBar overview={overview.data} />
      <Group align="flex-end" className="no-print">
        <MultiSelect
          size="xs"
          w={320}
          label={words.kind}
          data={linkKinds.map((kind) => ({ value: kind, label: term(kind) }))}
          value={kinds}
          onChange={(values) => setParameter('kind', values.join(',') || null)}
        />
      </Group>
      <Shown query={ties}>
        {(data) =>
          data.ties.length === 0 ? (
            <Text>{words.empty}</Text>
          ) : (
            <>
              <Suspense fallback={<div style={{ height: 380 }} />}>
                <FlowMap ties={data.ties} nameOf={nameOf} regions={regions} onOpen={setOpen} />
              </Suspense>
              <Card withBorder component="section" aria-labelledby="flows">
                <Title order={3} size="h4" id="flows">
                  {words.flows}
                </Title>
                <Text size="sm" c="dimmed" className="no-print">
                  {words.tieHint}
                </Text>
                <Sankey ties={data.ties} nameOf={nameOf} onOpen={setOpen} />
              </Card>
              {open ? (
                <Card withBorder component="section" aria-live="polite" data-testid="open-tie">
                  <Text fw={600}>
                    {term(open.kind)} · {words.from} <bdi>{nameOf(endsOf(open).from)}</bdi> {words.to} <bdi>{nameOf(endsOf(open).to)}</bdi>
                  </Text>
                  {data.incidents
                    .filter((incident) => open.ids.includes(incident.id))
                    .map((incident) => (
                      <IncidentLine key={incident.id} id={incident.id} view={incident.view} />
                    ))}
                </Card>
              ) : null}
              <Table.ScrollContainer minWidth={440}>
                <Table striped highlightOnHover aria-label={words.ties}>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{words.from}</Table.Th>
                      <Table.Th>{words.kind}</Table.Th>
                      <Table.Th>{words.to}</Table.Th>
                      <Table.Th>{words.incidents}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {data.ties.slice(0, 60).map((tie) => (
                      <Table.Tr key={tieKey(tie)}>
                        <Table.Td>
                          <bdi>{nameOf(endsOf(tie).from)}</bdi>
                        </Table.Td>
                        <Table.Td>{term(tie.kind)}</Table.Td>
                        <Table.Td>
                          <bdi>{nameOf(endsOf(tie).to)}</bdi>
                        </Table.Td>
                        <Table.Td>
                          <Anchor component="button" type="button" aria-label={`${words.incidents}: ${number(tie.incidents)}`} onClick={() => setOpen(tie)}>
                            {number(tie.incidents)}
                          </Anchor>
                        </Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
            </>
          )
        }
      </Shown>
      <Suspense fallback={null}>
        <GroupGraph />
      </Suspense>
    </Stack>
  )
}
