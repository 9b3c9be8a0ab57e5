import { Card, List, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { FullIncident, HistoryEntry } from '../../api.ts'
import { useLocale } from '../../locale.tsx'

/** How the incident came about: what joined, why, and who decided. */
export function History({ incident }: { readonly incident: FullIncident }): ReactNode {
  const { words, moment, number } = useLocale()
  const reportOf = new Map(incident.statements.map((statement) => [statement.event, statement.report]))
  const sourceOf = new Map(incident.reports.map((report) => [report.id, report.source]))
  const labels: Readonly<Record<string, string>> = {
    found: words.historyFound,
    join: words.historyJoin,
    merge: words.historyMerge,
    split: words.historySplit,
    together: words.historyTogether,
    apart: words.historyApart,
  }
  const sourceFor = ({ decision }: HistoryEntry): string | null => (decision.event ? (sourceOf.get(reportOf.get(decision.event) ?? '') ?? null) : null)
  return (
    <Card withBorder component="section" aria-labelledby="history" padding="sm">
      <Title order={3} size="h4" id="history">
        {words.history}
      </Title>
      <List listStyleType="none" spacing={4}>
        {incident.history.map((entry) => {
          const { decision, by } = entry
          const source = sourceFor(entry)
          return (
            <List.Item key={`${entry.at} ${decision.kind} ${decision.event ?? decision.from ?? ''}`}>
              <Text size="sm">
                {labels[decision.kind] ?? decision.kind} {source ? <bdi>{source}</bdi> : null}
              </Text>
              <Text size="xs" c="dimmed">
                <bdi>{moment(entry.at)}</bdi> · {by.kind === 'person' ? <bdi>{by.name}</bdi> : words.byMachine}
                {decision.score === undefined ? null : ` · ${words.likeness} ${number(Math.round(decision.score * 10) / 10)}`}
              </Text>
              {decision.features && decision.features.length > 0 ? (
                <details>
                  <summary>
                    <Text span size="xs">
                      {words.why}
                    </Text>
                  </summary>
                  {decision.features.map((feature) => (
                    <Text size="xs" c="dimmed" key={feature.name} dir="ltr">
                      {feature.name} {(feature.value * feature.weight).toFixed(2)} <bdi>{feature.detail}</bdi>
                    </Text>
                  ))}
                </details>
              ) : null}
            </List.Item>
          )
        })}
      </List>
    </Card>
  )
}
