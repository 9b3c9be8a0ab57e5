import { Badge, Card, List, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { accuracy } from '../../../../codebook/accuracy.table.ts'
import type { EventType } from '../../../../codebook/event-types.table.ts'
import { typeDescriptions } from '../../../../codebook/type-descriptions.table.ts'
import { ask } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { Shown } from '../../parts/shown.tsx'
import { measures } from '../../words/accuracy.table.ts'
import { weaknesses } from '../../words/weaknesses.table.ts'

interface About {
  readonly coder: { readonly name: string; readonly version: string; readonly codebook: string }
  readonly codebook: {
    readonly eventTypes: Readonly<Record<string, { readonly class: string; readonly acled: string; readonly plover: readonly (string | null)[] }>>
    readonly domains: readonly string[]
    readonly statuses: readonly string[]
    readonly actorRoles: readonly string[]
    readonly linkKinds: readonly string[]
  }
  readonly stats: { readonly reports: number; readonly events: number; readonly statements: number; readonly incidents: number; readonly incidentsOfSeveralReports: number }
}

/** The codebook, the coder's version, how right it is, and what the store holds. */
export default function AboutPage(): ReactNode {
  const { words, term, number, locale } = useLocale()
  const about = useQuery({ queryKey: ['about'], queryFn: () => ask<About>('about') })
  return (
    <Stack>
      <Title order={2}>{words.about}</Title>
      <Shown query={about}>
        {({ coder, codebook, stats }) => (
          <>
            <Text>
              {words.version}
              {words.colon}
              <bdi dir="ltr">{`${coder.name} ${coder.version}`}</bdi>
              {words.comma}
              {words.codebook} <bdi dir="ltr">{coder.codebook}</bdi>
            </Text>
            <SimpleGrid cols={{ base: 2, sm: 4 }}>
              {(
                [
                  [words.reports, stats.reports],
                  [words.incidents, stats.incidents],
                  [words.statements, stats.statements],
                  [words.toldBySeveral, stats.incidentsOfSeveralReports],
                ] as const
              ).map(([label, value]) => (
                <Card withBorder key={label} padding="sm">
                  <Text size="xl" fw={700} className="figure">
                    {number(value)}
                  </Text>
                  <Text size="sm" c="dimmed">
                    {label}
                  </Text>
                </Card>
              ))}
            </SimpleGrid>
            <Title order={3}>{words.accuracy}</Title>
            <Table.ScrollContainer minWidth={420}>
              <Table striped>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{words.measure}</Table.Th>
                    <Table.Th>{words.onDev}</Table.Th>
                    <Table.Th>{words.onUnseen}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {accuracy.map((row) => (
                    <Table.Tr key={row.measure}>
                      <Table.Td>{measures[row.measure]?.[locale] ?? row.measure}</Table.Td>
                      <Table.Td className="figure">{number(row.dev)}</Table.Td>
                      <Table.Td className="figure">{number(row.unseen)}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
            <Title order={3}>{words.weaknesses}</Title>
            <List size="sm" spacing={4}>
              {weaknesses[locale].map((text) => (
                <List.Item key={text}>{text}</List.Item>
              ))}
            </List>
            <Title order={3}>{words.codebook}</Title>
            <Table.ScrollContainer minWidth={760}>
              <Table striped>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{words.type}</Table.Th>
                    <Table.Th>{words.class}</Table.Th>
                    <Table.Th>{words.meaning}</Table.Th>
                    <Table.Th>id</Table.Th>
                    <Table.Th>ACLED</Table.Th>
                    <Table.Th>PLOVER</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {Object.entries(codebook.eventTypes).map(([type, { class: own, acled, plover }]) => (
                    <Table.Tr key={type}>
                      <Table.Td>{term(type)}</Table.Td>
                      <Table.Td>{term(own)}</Table.Td>
                      <Table.Td>{typeDescriptions[locale][type as EventType] ?? ''}</Table.Td>
                      <Table.Td>
                        <bdi dir="ltr">{type}</bdi>
                      </Table.Td>
                      <Table.Td>
                        <bdi dir="ltr">{acled}</bdi>
                      </Table.Td>
                      <Table.Td>
                        <bdi dir="ltr">{plover.filter(Boolean).join(' / ')}</bdi>
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
            {(
              [
                [words.domain, codebook.domains],
                [words.status, codebook.statuses],
                [words.ties, codebook.linkKinds],
              ] as const
            ).map(([label, values]) => (
              <div key={label}>
                <Text fw={600}>{label}</Text>
                {values.map((value) => (
                  <Badge key={value} variant="light" tt="none" me={6}>
                    {term(value)}
                  </Badge>
                ))}
              </div>
            ))}
          </>
        )}
      </Shown>
    </Stack>
  )
}
