import { Anchor, Stack, Table, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { ask } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { Shown } from '../../parts/shown.tsx'

interface SourceFigures {
  readonly source: string
  readonly reports: number
  readonly reportsWithEvents: number
  readonly firstPublished: string | null
  readonly lastPublished: string | null
  readonly shared: number
  readonly first: number
  readonly tolls: number
  readonly agreeing: number
  readonly delay: number | null
  readonly quotes: Readonly<Record<string, number>>
}

/** What each outlet brings: volume, how often it is first, how often its tolls agree. */
export default function SourcesPage(): ReactNode {
  const { words, number, day, term } = useLocale()
  const sources = useQuery({ queryKey: ['sources'], queryFn: () => ask<{ sources: readonly SourceFigures[] }>('sources') })
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${number(Math.round((100 * part) / whole))} %`)
  return (
    <Stack>
      <Title order={2}>{words.sources}</Title>
      <Shown query={sources}>
        {(data) =>
          data.sources.length === 0 ? (
            <Text>{words.emptyStore}</Text>
          ) : (
            <Table.ScrollContainer minWidth={860}>
              <Table striped highlightOnHover>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{words.outlets}</Table.Th>
                    <Table.Th>{words.reports}</Table.Th>
                    <Table.Th>{words.withEvents}</Table.Th>
                    <Table.Th>{words.delay}</Table.Th>
                    <Table.Th>{words.first}</Table.Th>
                    <Table.Th>{words.agreement}</Table.Th>
                    <Table.Th>{words.quotes}</Table.Th>
                    <Table.Th>{words.since}</Table.Th>
                    <Table.Th>{words.until}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {data.sources.map((row) => (
                    <Table.Tr key={row.source}>
                      <Table.Td>
                        <Anchor component={Link} href={`/?source=${encodeURIComponent(row.source)}`}>
                          <bdi>{row.source}</bdi>
                        </Anchor>
                      </Table.Td>
                      <Table.Td className="figure">{number(row.reports)}</Table.Td>
                      <Table.Td className="figure">{share(row.reportsWithEvents, row.reports)}</Table.Td>
                      <Table.Td className="figure">{row.delay === null ? '–' : `${number(row.delay)} ${words.hours}`}</Table.Td>
                      <Table.Td className="figure">
                        {share(row.first, row.shared)} <Text span size="xs" c="dimmed">{`(${number(row.first)} / ${number(row.shared)})`}</Text>
                      </Table.Td>
                      <Table.Td className="figure">
                        {share(row.agreeing, row.tolls)} <Text span size="xs" c="dimmed">{`(${number(row.agreeing)} / ${number(row.tolls)})`}</Text>
                      </Table.Td>
                      <Table.Td>
                        {Object.entries(row.quotes)
                          .sort((a, b) => b[1] - a[1])
                          .slice(0, 3)
                          .map(([kind, times]) => `${term(kind)} ${number(times)}`)
                          .join(words.comma)}
                      </Table.Td>
                      <Table.Td>{row.firstPublished ? day(row.firstPublished) : '–'}</Table.Td>
                      <Table.Td>{row.lastPublished ? day(row.lastPublished) : '–'}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )
        }
      </Shown>
    </Stack>
  )
}
