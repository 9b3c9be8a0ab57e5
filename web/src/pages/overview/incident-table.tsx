import { Anchor, Badge, Button, Center, Group, Table, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Filter } from '../../filter.ts'
import { useLocale } from '../../locale.tsx'
import { useGroupName } from '../../parts/group-name.ts'
import { PlaceNames } from '../../parts/incident-line.tsx'
import { Range } from '../../parts/range.tsx'
import { incidentsOf } from './overview-queries.ts'

/** The incidents themselves, latest first, page by page. */
export function IncidentTable({ filter, isEmptyStore }: { readonly filter: Filter; readonly isEmptyStore: boolean }): ReactNode {
  const { words, term, days, number, count } = useLocale()
  const nameOf = useGroupName()
  const pages = useInfiniteQuery(incidentsOf(filter))
  const incidents = pages.data?.pages.flatMap((page) => page.incidents) ?? []
  return (
    <>
      <Table.ScrollContainer minWidth={360}>
        <Table striped highlightOnHover verticalSpacing={4} aria-label={words.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.date}</Table.Th>
              <Table.Th>{words.type}</Table.Th>
              <Table.Th>{words.place}</Table.Th>
              <Table.Th>{words.killed}</Table.Th>
              <Table.Th visibleFrom="sm">{words.group}</Table.Th>
              <Table.Th>{words.outlets}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {incidents.map(({ id, view, sources, reports }) => {
              const killed = view.figures.find((figure) => figure.what === 'killed')
              const groups = [...new Set(view.actors.flatMap((actor) => (actor.id !== null ? [nameOf(actor.id, actor.name)] : [])))]
              return (
                <Table.Tr key={id}>
                  <Table.Td>
                    <bdi>{days(view.date.start, view.date.end)}</bdi>
                  </Table.Td>
                  <Table.Td>
                    <Anchor component={Link} href={`/incidents/${id}`}>
                      {term(view.type)}
                    </Anchor>
                    {view.status === 'occurred' ? null : (
                      <Badge ms={6} size="xs" variant="outline">
                        {term(view.status)}
                      </Badge>
                    )}
                  </Table.Td>
                  <Table.Td>
                    <PlaceNames view={view} />
                  </Table.Td>
                  <Table.Td>{killed ? <Range low={killed.low} best={killed.best} high={killed.high} /> : ''}</Table.Td>
                  <Table.Td visibleFrom="sm">
                    {groups.slice(0, 2).map((name, i) => (
                      <span key={name}>
                        {i > 0 ? ' · ' : ''}
                        <bdi>{name}</bdi>
                      </span>
                    ))}
                  </Table.Td>
                  <Table.Td className="figure">
                    {number(sources)}{' '}
                    <Text span size="xs" c="dimmed">
                      ({count('reports', reports)})
                    </Text>
                    {view.disputed.length > 0 ? (
                      <Text span c="orange.8" title={words.differ} aria-label={words.differ}>
                        {' '}
                        ≠
                      </Text>
                    ) : null}
                  </Table.Td>
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {pages.isSuccess && incidents.length === 0 ? <Text p="md">{isEmptyStore ? words.emptyStore : words.empty}</Text> : null}
      {pages.isError ? (
        <Group p="md" role="alert">
          <Text>{words.failed}</Text>
          <Button size="xs" onClick={() => void pages.refetch()}>
            {words.retry}
          </Button>
        </Group>
      ) : null}
      {pages.hasNextPage ? (
        <Center p="sm" className="no-print">
          <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {words.more}
          </Button>
        </Center>
      ) : null}
    </>
  )
}
