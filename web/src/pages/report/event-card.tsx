import { Anchor, Badge, Card, Group, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { CodedEvent } from '../../../../src/core/record.ts'
import type { StatementField } from '../../../../src/core/statement.ts'
import { useLocale } from '../../locale.tsx'
import { StatedValue } from '../incident/stated-value.tsx'
import { colours } from './colours.ts'
import type { Evidence } from './evidence.ts'

interface EventCardProps {
  readonly coded: CodedEvent
  /** Its place among the report's events, from 0. */
  readonly index: number
  readonly evidence: readonly Evidence[]
  readonly incident: string | undefined
  readonly onPoint: (evidence: Evidence) => void
}

/** What was read of one event: each field leads to its words in the text. */
export function EventCard({ coded, index, evidence, incident, onPoint }: EventCardProps): ReactNode {
  const { words, term } = useLocale()
  return (
    <Card withBorder padding="sm" style={{ borderInlineStart: `4px solid ${colours[index % colours.length]}` }} component="section" aria-labelledby={`event-${index}`}>
      <Group justify="space-between">
        <Title order={3} size="h5" id={`event-${index}`}>
          {index + 1} · {term(coded.type)}
        </Title>
        <Group gap={4}>
          <Badge variant="outline" tt="none">
            {term(coded.status)}
          </Badge>
          {coded.background ? (
            <Badge variant="outline" tt="none">
              {words.background}
            </Badge>
          ) : null}
        </Group>
      </Group>
      {fieldsOf(coded).map(({ field, value, spans }, j) => {
        const first = spans[0]
        const own = first && evidence.find((entry) => entry.event === index && entry.field === field && entry.section === first.section && entry.start === first.start)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a value may be told twice; the list of a coding never changes
          <button key={j} type="button" className="field-row" onMouseEnter={() => own && onPoint(own)} onFocus={() => own && onPoint(own)}>
            <Text span size="xs" c="dimmed">
              {term(field)}
            </Text>{' '}
            {field === 'attribution' ? <bdi>{String(value)}</bdi> : <StatedValue field={field} value={value} />}
          </button>
        )
      })}
      {incident ? (
        <Anchor component={Link} href={`/incidents/${incident}`} size="sm">
          {words.openIncident}
        </Anchor>
      ) : null}
    </Card>
  )
}

interface Told {
  readonly field: StatementField | 'attribution'
  readonly value: unknown
  readonly spans: readonly { readonly section: number; readonly start: number }[]
}

function fieldsOf(event: CodedEvent): Told[] {
  const each = <T extends { readonly evidence: Told['spans'] }>(field: Told['field'], values: readonly T[] | undefined): Told[] =>
    (values ?? []).map((value) => ({ field, value, spans: value.evidence }))
  return [
    { field: 'type', value: event.type, spans: [event.trigger] },
    { field: 'domain', value: event.domain, spans: [] },
    { field: 'date', value: event.date, spans: event.date.evidence },
    ...each('place', event.places),
    ...each('actor', event.actors),
    ...each('count', event.counts),
    ...each('item', event.items),
    ...each('intended_target', event.intendedTargets),
    ...each('link', event.links),
    ...event.attribution.map((source) => ({ field: 'attribution' as const, value: source.name, spans: source.evidence })),
  ]
}
