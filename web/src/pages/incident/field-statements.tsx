import { Anchor, Badge, Card, Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { StatementField } from '../../../../src/core/statement.ts'
import type { FullIncident, WordedStatement } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { OwnWords } from '../../parts/own-words.tsx'
import { StatedValue } from './stated-value.tsx'

/** One field: each value that is told, and under it who tells it, in which words, on whose word. */
export function FieldStatements({ field, incident }: { readonly field: StatementField; readonly incident: FullIncident }): ReactNode {
  const { term, words, quoted } = useLocale()
  const own = incident.statements.filter((statement) => statement.field === field)
  if (own.length === 0) return null
  // that nobody recalls it needs no line of its own
  if (field === 'background' && own.every((statement) => statement.value === false)) return null
  const values = new Map<string, WordedStatement[]>()
  for (const statement of own) {
    const key = JSON.stringify(statement.value)
    values.set(key, [...(values.get(key) ?? []), statement])
  }
  const differs = incident.view.disputed.some((name) => name === field || (field === 'count' && name.startsWith('figures.')))
  const reports = new Map(incident.reports.map((report) => [report.id, report]))
  const heading = `field-${field}`
  return (
    <Card withBorder component="section" aria-labelledby={heading} padding="sm">
      <Group justify="space-between">
        <Title order={3} size="h6" c="dimmed" id={heading}>
          {term(field)}
        </Title>
        {differs ? (
          <Badge color="orange" variant="light">
            {words.differ}
          </Badge>
        ) : null}
      </Group>
      <Stack gap="xs">
        {[...values.values()]
          .sort((a, b) => b.length - a.length)
          .map((statements) => (
            <div key={statements[0].id}>
              <Text fw={600}>
                <StatedValue field={field} value={statements[0].value} />
              </Text>
              {statements.map((statement) => {
                const report = reports.get(statement.report)
                return (
                  <Text size="sm" key={statement.id} ps="md">
                    <Anchor
                      component={Link}
                      href={`/reports/${encodeURIComponent(statement.report)}?event=${statement.event}&field=${field}${statement.evidence[0] ? `&at=${statement.evidence[0].section}.${statement.evidence[0].start}` : ''}`}
                      size="sm"
                    >
                      <bdi>{statement.by.kind === 'person' ? `${statement.by.name} (${words.person})` : (report?.source ?? words.noSource)}</bdi>
                    </Anchor>{' '}
                    {statement.words.length > 0 ? (
                      statement.words.map((text, i) => (
                        <span key={`${statement.evidence[i].section} ${statement.evidence[i].start}`}>
                          {i > 0 ? ' … ' : quoted[0]}
                          <OwnWords>{text}</OwnWords>
                          {i === statement.words.length - 1 ? quoted[1] : ''}
                        </span>
                      ))
                    ) : field === 'date' ? (
                      <Text span c="dimmed" size="sm">
                        {words.reportOwn}
                      </Text>
                    ) : null}
                    {statement.attribution.length > 0 ? (
                      <Text span c="dimmed" size="sm">
                        {' '}
                        {words.saysWho}{' '}
                        {statement.attribution.map((source, i) => (
                          <span key={`${source.name}-${source.evidence[0]?.start ?? i}`}>
                            {i > 0 ? words.comma : ''}
                            <bdi>{source.name}</bdi>
                          </span>
                        ))}
                      </Text>
                    ) : null}
                  </Text>
                )
              })}
            </div>
          ))}
      </Stack>
    </Card>
  )
}
