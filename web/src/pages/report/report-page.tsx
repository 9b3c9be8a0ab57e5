import { Anchor, Button, Card, Grid, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useParams, useSearch } from 'wouter'
import { ask, type KeptReport } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { OwnWords } from '../../parts/own-words.tsx'
import { Shown } from '../../parts/shown.tsx'
import { EventCard } from './event-card.tsx'
import { type Evidence, evidenceOf } from './evidence.ts'
import { Reasons } from './reasons.tsx'
import { ReportText } from './report-text.tsx'

/** A report in its own words, with what was read out of them marked. */
export default function ReportPage(): ReactNode {
  const { id } = useParams<{ id: string }>()
  const report = useQuery({ queryKey: ['report', id], queryFn: () => ask<KeptReport>(`reports/${encodeURIComponent(id)}`) })
  return <Shown query={report}>{(data) => <ReportSheet key={data.id} report={data} />}</Shown>
}

function ReportSheet({ report }: { readonly report: KeptReport }): ReactNode {
  const { words, term, moment, number } = useLocale()
  const { record } = report
  const evidence = useMemo(() => evidenceOf(record), [record])
  const asked = new URLSearchParams(useSearch())
  const askedEvent = record.events.findIndex((event) => event.id === asked.get('event'))
  const [event, setEvent] = useState<number | null>(askedEvent >= 0 ? askedEvent : null)
  const [at, setAt] = useState<Evidence | null>(() => {
    const own = evidence.filter((entry) => entry.event === askedEvent && entry.field === asked.get('field'))
    return own.find((entry) => `${entry.section}.${entry.start}` === asked.get('at')) ?? own[0] ?? null
  })
  const text = useRef<HTMLElement>(null)
  const shown = useMemo(() => evidence.filter((entry) => event === null || entry.event === event), [evidence, event])
  const place = at ? shown.indexOf(at) : -1

  const step = (by: 1 | -1): void => {
    if (shown.length === 0) return
    const next = place < 0 ? (by === 1 ? 0 : shown.length - 1) : (place + by + shown.length) % shown.length
    setAt(shown[next])
  }
  // arrow keys walk from one piece of evidence to the next, in reading order
  const walk = (press: KeyboardEvent): void => {
    if (press.key !== 'ArrowDown' && press.key !== 'ArrowUp') return
    press.preventDefault()
    step(press.key === 'ArrowDown' ? 1 : -1)
  }
  useEffect(() => {
    if (at) text.current?.querySelector('mark.strong')?.scrollIntoView({ block: 'nearest' })
  }, [at])

  return (
    <Stack component="article">
      <Group justify="space-between">
        <Text c="dimmed">
          <bdi>{record.report.source ?? words.noSource}</bdi> · <bdi>{record.report.published ? moment(record.report.published) : words.unknownDay}</bdi>
          {report.versions > 1 ? ` · ${words.version} ${number(report.version)}/${number(report.versions)}` : ''}
        </Text>
        <Group gap="md" className="no-print">
          {/^https?:\/\//u.test(record.report.url ?? '') ? (
            <Anchor href={record.report.url as string} rel="noopener noreferrer" target="_blank" size="sm">
              {words.source}
            </Anchor>
          ) : null}
          <Anchor href={`/api/v1/reports/${encodeURIComponent(report.id)}/original`} target="_blank" size="sm">
            {words.original}
          </Anchor>
        </Group>
      </Group>
      {shown.length > 0 ? (
        <Group gap="xs" className="no-print evidence-now" py={4}>
          <Button size="compact-sm" variant="default" onClick={() => step(-1)}>
            {words.previous}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => step(1)}>
            {words.next}
          </Button>
          <Text size="sm" id="walk-hint" role="status" data-testid="evidence-now">
            {at ? (
              <>
                <bdi dir="ltr">{`${number(place + 1)}/${number(shown.length)}`}</bdi> · {number(at.event + 1)} · {term(at.field)}
                {words.colon}
                <OwnWords>{record.report.sections[at.section].text.slice(at.start, at.end)}</OwnWords>
              </>
            ) : (
              words.walkHint
            )}
          </Text>
        </Group>
      ) : null}
      <Grid>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <ReportText record={record} evidence={shown} at={at} onPoint={setAt} onKeyDown={walk} holder={text} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="sm">
            {record.events.length === 0 ? <Text>{words.noEvents}</Text> : null}
            {record.events.length > 1 ? (
              <Group gap={4} className="no-print">
                <Button size="compact-sm" variant={event === null ? 'filled' : 'default'} aria-pressed={event === null} onClick={() => setEvent(null)}>
                  {words.all}
                </Button>
                {record.events.map((coded, i) => (
                  <Button key={coded.id} size="compact-sm" variant={event === i ? 'filled' : 'default'} aria-pressed={event === i} onClick={() => setEvent(i)}>
                    {number(i + 1)} · {term(coded.type)}
                  </Button>
                ))}
              </Group>
            ) : null}
            {record.events.map((coded, i) =>
              event === null || event === i ? <EventCard key={coded.id} coded={coded} index={i} evidence={evidence} incident={report.incidents[coded.id]} onPoint={setAt} /> : null,
            )}
            {record.tallies.length > 0 ? (
              <Card withBorder padding="sm" component="section" aria-labelledby="tallies">
                <Title order={3} size="h5" id="tallies">
                  {words.tallies}
                </Title>
                {record.tallies.map((tally) => (
                  <Text size="sm" key={`${tally.evidence[0]?.section} ${tally.evidence[0]?.start}`}>
                    <bdi dir="ltr">{number(tally.count)}</bdi> <OwnWords>{tally.what}</OwnWords> <bdi dir="ltr">{[tally.from, tally.to].filter(Boolean).join(' – ')}</bdi>
                  </Text>
                ))}
              </Card>
            ) : null}
            {record.questions.length > 0 ? (
              <Card withBorder padding="sm" component="section" aria-labelledby="questions">
                <Title order={3} size="h5" id="questions">
                  {words.questions}
                </Title>
                {record.questions.map(({ section, start, end }) => (
                  <OwnWords block key={`${section} ${start}`}>
                    {record.report.sections[section].text.slice(start, end)}
                  </OwnWords>
                ))}
              </Card>
            ) : null}
            <Reasons id={report.id} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Stack>
  )
}
