import { ActionIcon, Alert, Anchor, AppShell, Burger, Group, Loader, NavLink, SegmentedControl, Stack, Text, Title, useDirection, useMantineColorScheme } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useEffect, useMemo } from 'react'
import { Link, Route, Switch, useLocation, useSearch } from 'wouter'
import { ask } from './api.ts'
import { filterNames } from './filter.ts'
import { type Locale, locales, useLocale } from './locale.tsx'
import { LiveChanges } from './parts/live-changes.tsx'

const OverviewPage = lazy(() => import('./pages/overview/overview-page.tsx'))
const IncidentPage = lazy(() => import('./pages/incident/incident-page.tsx'))
const ReportPage = lazy(() => import('./pages/report/report-page.tsx'))
const TiesPage = lazy(() => import('./pages/ties/ties-page.tsx'))
const TrendsPage = lazy(() => import('./pages/trends/trends-page.tsx'))
const SourcesPage = lazy(() => import('./pages/sources/sources-page.tsx'))
const AboutPage = lazy(() => import('./pages/about/about-page.tsx'))

const places = [
  ['/', 'overview'],
  ['/trends', 'trends'],
  ['/ties', 'ties'],
  ['/sources', 'sources'],
  ['/about', 'about'],
] as const

const languageNames: Readonly<Record<Locale, string>> = { ar: 'العربية', fr: 'Français', en: 'English' }

/** The frame of every page: name, pages, language, light or dark, and the banner over invented data. */
export function App(): ReactNode {
  const { words, locale, setLocale, direction } = useLocale()
  const { setDirection } = useDirection()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const [opened, { toggle, close }] = useDisclosure(false)
  const [path] = useLocation()
  const search = useSearch()
  // the filter goes along from page to page; what belongs to one page alone does not
  const kept = useMemo(() => {
    const parameters = new URLSearchParams(search)
    return new URLSearchParams(filterNames.flatMap((name) => (parameters.has(name) ? [[name, parameters.get(name) as string]] : []))).toString()
  }, [search])
  const health = useQuery({ queryKey: ['health'], queryFn: () => ask<{ sample: boolean }>('health'), staleTime: Number.POSITIVE_INFINITY })
  useEffect(() => setDirection(direction), [direction, setDirection])
  useEffect(() => {
    const place = places.find(([to]) => to === path)
    const page = path.startsWith('/incidents/') ? words.incident : path.startsWith('/reports/') ? words.report : place ? words[place[1]] : words.subtitle
    document.title = `${page} · ${words.name}`
  }, [words, path])
  return (
    <AppShell header={{ height: 56 }} navbar={{ width: 210, breakpoint: 'sm', collapsed: { mobile: !opened } }} padding="md">
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <AppShell.Header className="no-print">
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group wrap="nowrap">
            <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={words.menu} aria-expanded={opened} />
            <Title order={1} size="h3">
              {words.name}
            </Title>
            <Text visibleFrom="md" c="dimmed" size="sm">
              {words.subtitle}
            </Text>
          </Group>
          <Group wrap="nowrap" gap="xs">
            <SegmentedControl
              size="xs"
              className="languages"
              aria-label={words.language}
              value={locale}
              onChange={(value) => setLocale(value as Locale)}
              data={locales.map((value) => ({
                value,
                label: (
                  <span lang={value} title={languageNames[value]}>
                    <span className="wide">{languageNames[value]}</span>
                    <span className="narrow" aria-hidden="true">
                      {value === 'ar' ? 'ع' : value}
                    </span>
                  </span>
                ),
              }))}
            />
            <ActionIcon variant="default" size="lg" aria-label={words.theme} onClick={() => setColorScheme(colorScheme === 'dark' ? 'light' : 'dark')}>
              ◐
            </ActionIcon>
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" className="no-print" component="nav" aria-label={words.name}>
        {places.map(([to, name]) => (
          <NavLink
            key={to}
            component={Link}
            href={kept && to !== '/about' && to !== '/sources' ? `${to}?${kept}` : to}
            active={path === to}
            aria-current={path === to ? 'page' : undefined}
            label={words[name]}
            onClick={close}
          />
        ))}
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        {health.data?.sample ? (
          <Alert mb="sm" color="yellow" role="note" py="xs">
            {words.sample}
          </Alert>
        ) : null}
        <LiveChanges />
        <Suspense fallback={<Loader aria-label={words.loading} />}>
          <Switch>
            <Route path="/" component={OverviewPage} />
            <Route path="/incidents/:id" component={IncidentPage} />
            <Route path="/reports/:id" component={ReportPage} />
            <Route path="/ties" component={TiesPage} />
            <Route path="/trends" component={TrendsPage} />
            <Route path="/sources" component={SourcesPage} />
            <Route path="/about" component={AboutPage} />
            <Route>
              <Stack align="flex-start">
                <Text>{words.notFound}</Text>
                <Anchor component={Link} href="/">
                  {words.back}
                </Anchor>
              </Stack>
            </Route>
          </Switch>
        </Suspense>
      </AppShell.Main>
    </AppShell>
  )
}
