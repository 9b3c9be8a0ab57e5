import { Anchor, Card, Group, Text, Title, useComputedColorScheme } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import cytoscape from 'cytoscape'
import { type ReactNode, useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { ask } from '../../api.ts'
import { useFilter } from '../../filter.ts'
import { useLocale } from '../../locale.tsx'
import { useGroupName } from '../../parts/group-name.ts'

interface Groups {
  readonly groups: readonly { readonly id: string; readonly incidents: number }[]
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly incidents: number }[]
}

/** Groups and agencies that stand in one incident, whatever their roles; a click shows a group's incidents. */
export default function GroupGraph(): ReactNode {
  const { words, number } = useLocale()
  const nameOf = useGroupName()
  const { filter } = useFilter()
  const [, go] = useLocation()
  const holder = useRef<HTMLDivElement>(null)
  const isDark = useComputedColorScheme('light') === 'dark'
  const groups = useQuery({ queryKey: ['groups', filter], queryFn: () => ask<Groups>('groups', { ...filter, limit: 40 }) })
  useEffect(() => {
    if (!groups.data || !holder.current) return
    // who stands alone is in the list below
    const paired = new Set(groups.data.pairs.flatMap((pair) => [pair.a, pair.b]))
    const most = Math.max(1, ...groups.data.groups.map((group) => group.incidents))
    const graph = cytoscape({
      container: holder.current,
      elements: [
        ...groups.data.groups.filter((group) => paired.has(group.id)).map((group) => ({ data: { id: group.id, label: nameOf(group.id), size: 14 + 34 * Math.sqrt(group.incidents / most) } })),
        ...groups.data.pairs.slice(0, 120).map((pair) => ({ data: { id: `${pair.a} ${pair.b}`, source: pair.a, target: pair.b, width: 1 + Math.log2(1 + pair.incidents) } })),
      ],
      style: [
        {
          selector: 'node',
          style: {
            label: 'data(label)',
            width: 'data(size)',
            height: 'data(size)',
            'background-color': '#0b6580',
            color: isDark ? '#eee' : '#222',
            'font-size': 11,
            'font-family': 'Noto Sans, Noto Sans Arabic, sans-serif',
            'text-wrap': 'wrap',
            'text-max-width': '110px',
          },
        },
        { selector: 'edge', style: { width: 'data(width)', 'line-color': isDark ? '#777' : '#aaa', 'curve-style': 'bezier' } },
      ],
      layout: { name: 'cose', animate: false, randomize: false, nodeDimensionsIncludeLabels: true, idealEdgeLength: () => 70, nodeRepulsion: () => 12_000, componentSpacing: 40 },
      userZoomingEnabled: false,
    })
    // the layout shrinks what it spreads: names stay as large as other small text
    graph.nodes().style({ 'font-size': 11 / Math.min(1, graph.zoom()), 'text-max-width': `${110 / Math.min(1, graph.zoom())}px` })
    graph.on('tap', 'node', (event) => go(`/?group=${encodeURIComponent(event.target.id())}`))
    return () => graph.destroy()
  }, [groups.data, isDark, go, nameOf])
  if (groups.data?.groups.length === 0) return null
  return (
    <Card withBorder component="section" aria-labelledby="groups">
      <Title order={3} size="h4" id="groups">
        {words.groupsTogether}
      </Title>
      <Text size="sm" c="dimmed" className="no-print">
        {words.groupsHint}
      </Text>
      <div ref={holder} style={{ height: 480 }} dir="ltr" aria-hidden="true" />
      <Group gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {groups.data?.groups.slice(0, mostListed).map((group) => (
          <li key={group.id}>
            <Anchor component={Link} href={`/?group=${encodeURIComponent(group.id)}`} size="sm">
              <bdi>{nameOf(group.id)}</bdi> ({number(group.incidents)})
            </Anchor>
          </li>
        ))}
      </Group>
    </Card>
  )
}

const mostListed = 20
