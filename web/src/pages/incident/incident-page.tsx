import { Alert, Anchor, Badge, Button, Card, CopyButton, Grid, Group, List, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { ask, type FullIncident, type ListedIncident } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { IncidentLine, PlaceNames } from '../../parts/incident-line.tsx'
import { Shown } from '../../parts/shown.tsx'
import { FieldStatements } from './field-statements.tsx'
import { FigureDots } from './figure-dots.tsx'
import { History } from './history.tsx'

const IncidentMap = lazy(() => import('./incident-map.tsx'))

const fields = ['type', 'status', 'domain', 'background', 'date', 'place', 'actor', 'count', 'ages', 'nationality', 'item', 'intended_target', 'link'] as const

/** One incident: the view of each field beside the statements behind it. */
export default function IncidentPage(): ReactNode {
  const { id } = useParams<{ id: string }>()
  const incident = useQuery({ queryKey: ['incident', id], queryFn: () => ask<FullIncident>(`incidents/${encodeURIComponent(id)}`) })
  return <Shown query={incident}>{(data) => <IncidentSheet incident={data} />}</Shown>
}

function IncidentSheet({ incident }: { readonly incident: FullIncident }): ReactNode {
  const { words, term, days, moment, locale } = useLocale()
  const [, go] = useLocation()
  const { view } = incident
  // an id that was merged into another leads to where the incident is now
  useEffect(() => {
    if (incident.asked !== incident.id) go(`/incidents/${incident.id}`, { replace: true })
  }, [incident.asked, incident.id, go])
  const citation = `${term(view.type)}, ${days(view.date.start, view.date.end)}. Marsad ${incident.id}. ${location.origin}/incidents/${incident.id}`
  return (
    <Stack gap="md" component="article">
      <Anchor component={Link} href="/" size="sm" className="no-print">
        {words.back}
      </Anchor>
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2}>{term(view.type)}</Title>
          <Text size="lg">
            <PlaceNames view={view} /> · <bdi>{days(view.date.start, view.date.end)}</bdi>
          </Text>
          <Group gap="xs" mt={4}>
            <Badge variant="outline">{term(view.status)}</Badge>
            <Badge variant="outline">{term(view.domain)}</Badge>
            {view.background ? <Badge variant="outline">{words.background}</Badge> : null}
            <Badge color={view.disputed.length > 0 ? 'orange' : 'teal'} variant="light">
              {view.disputed.length > 0 ? words.differ : words.agree}
            </Badge>
          </Group>
        </div>
        <Group className="no-print" gap="xs">
          <CopyButton value={citation}>
            {({ copied, copy }) => (
              <Button size="xs" variant="default" onClick={copy}>
                {copied ? words.copied : words.cite}
              </Button>
            )}
          </CopyButton>
          <CopyButton value={`${location.origin}/incidents/${incident.id}?lang=${locale}`}>
            {({ copied, copy }) => (
              <Button size="xs" variant="default" onClick={copy}>
                {copied ? words.copied : words.copyLink}
              </Button>
            )}
          </CopyButton>
        </Group>
      </Group>

      <Text size="xs" className="print-only" dir="auto">
        {words.printed}
        {words.colon}
        <bdi dir="ltr">{`${location.origin}/incidents/${incident.id}`}</bdi>
      </Text>
      <Grid>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack>
            {view.figures.map((figure) => (
              <FigureDots key={`${figure.what} ${figure.of}`} figure={figure} />
            ))}
            {fields.map((field) => (
              <FieldStatements key={field} field={field} incident={incident} />
            ))}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack>
            <Suspense fallback={null}>
              <IncidentMap places={view.places} />
            </Suspense>
            <Card withBorder component="section" aria-labelledby="reports">
              <Title order={3} size="h4" id="reports">
                {words.reports}
              </Title>
              <List listStyleType="none" spacing="xs">
                {incident.reports.map((report) => (
                  <List.Item key={report.id}>
                    <Text size="sm" c="dimmed">
                      <bdi>{report.source ?? words.noSource}</bdi> · <bdi>{report.published ? moment(report.published) : words.unknownDay}</bdi>
                    </Text>
                    <Anchor component={Link} href={`/reports/${encodeURIComponent(report.id)}`} dir="auto" className="own-words">
                      {report.headline ?? report.id}
                    </Anchor>
                  </List.Item>
                ))}
              </List>
            </Card>
            <Related id={incident.id} />
            <History incident={incident} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Stack>
  )
}

function Related({ id }: { readonly id: string }): ReactNode {
  const { words } = useLocale()
  const related = useQuery({ queryKey: ['related', id], queryFn: () => ask<{ incidents: readonly ListedIncident[] }>(`incidents/${encodeURIComponent(id)}/related`) })
  if (!related.data || related.data.incidents.length === 0) return related.error ? <Alert color="red">{words.failed}</Alert> : null
  return (
    <Card withBorder component="section" aria-labelledby="related">
      <Title order={3} size="h4" id="related">
        {words.related}
      </Title>
      {related.data.incidents.map((other) => (
        <IncidentLine key={other.id} id={other.id} view={other.view} />
      ))}
    </Card>
  )
}
