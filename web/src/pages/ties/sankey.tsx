import { Group, Text } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { sankey, sankeyLinkHorizontal } from 'd3-sankey'
import { type ReactNode, useMemo } from 'react'
import type { Tie } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { tieColour } from './tie-colours.ts'
import { endsOf, type TieEnd, tieKey } from './tie-ends.ts'

const mostTies = 40
const mostWide = 1200
/** Pixels of a letter of a label and of its lines, and between a label and its end of the flows. */
const letter = 7
const line = 15
const gap = 6

/** A label in so many letters a line, two lines at most. */
function linesOf(label: string, letters: number): readonly string[] {
  if (label.length <= letters) return [label]
  const cut = label.lastIndexOf(' ', letters)
  const first = cut > 0 ? label.slice(0, cut) : label.slice(0, letters)
  const rest = label.slice(first.length).trim()
  return [first, rest.length <= letters ? rest : `${rest.slice(0, letters - 1)}…`]
}

interface SankeyProps {
  readonly ties: readonly Tie[]
  readonly nameOf: (end: TieEnd) => string
  readonly onOpen: (tie: Tie) => void
}

interface Node {
  readonly id: string
  readonly label: string
}

/** Ties as flows from where they come to where they lead; a band is a kind of tie, its width the number of incidents. Flows run from left to right in every language. */
export function Sankey({ ties, nameOf, onOpen }: SankeyProps): ReactNode {
  const { term, count, words } = useLocale()
  const kinds = [...new Set(ties.map((tie) => tie.kind))].sort()
  const { ref, width: seen } = useElementSize()
  const width = Math.max(280, Math.min(mostWide, seen || 900))
  // labels have a third of the width at most, on either side
  const longest = Math.max(0, ...ties.flatMap((tie) => Object.values(endsOf(tie)).map((end) => nameOf(end).length)))
  const side = Math.min(longest * letter + gap, width / 3)
  const letters = Math.floor((side - gap) / letter)
  const rowHeight = longest > letters ? 2 * line + 8 : 26
  const height = Math.max(200, Math.min(mostTies, ties.length) * rowHeight)
  const graph = useMemo(() => {
    const shown = ties.slice(0, mostTies)
    const nodes = new Map<string, Node>()
    const links = shown.map((tie) => {
      const { from, to } = endsOf(tie)
      const source = `from ${from.kind} ${from.value}`
      const target = `to ${to.kind} ${to.value}`
      nodes.set(source, { id: source, label: nameOf(from) })
      nodes.set(target, { id: target, label: nameOf(to) })
      return { source, target, value: tie.incidents, tie }
    })
    return sankey<Node, { readonly tie: Tie }>()
      .nodeId((node) => node.id)
      .nodeWidth(12)
      .nodePadding(rowHeight - 16)
      .extent([
        [side, 8],
        [width - side, height - 8],
      ])({ nodes: [...nodes.values()].map((node) => ({ ...node })), links: links.map((link) => ({ ...link })) })
  }, [ties, nameOf, height, width, side, rowHeight])
  const labelOf = (tie: Tie): string => {
    const { from, to } = endsOf(tie)
    return `${term(tie.kind)} · ${words.from} ${nameOf(from)} ${words.to} ${nameOf(to)} · ${count('incidents', tie.incidents)}`
  }
  const path = sankeyLinkHorizontal<Node, { readonly tie: Tie }>()
  return (
    <div ref={ref}>
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset */}
      <svg role="group" viewBox={`0 0 ${width} ${height}`} width={width} height={height} style={{ direction: 'ltr', display: 'block', maxWidth: '100%' }} aria-label={words.ties}>
        {graph.links.map((link) => (
          // biome-ignore lint/a11y/useSemanticElements: SVG has no button
          <path
            key={tieKey(link.tie)}
            d={path(link) ?? undefined}
            fill="none"
            stroke={tieColour(link.tie.kind)}
            className="sankey-flow"
            strokeOpacity={0.55}
            strokeWidth={Math.max(2, link.width ?? 1)}
            role="button"
            tabIndex={0}
            aria-label={labelOf(link.tie)}
            style={{ cursor: 'pointer' }}
            onClick={() => onOpen(link.tie)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return
              event.preventDefault()
              onOpen(link.tie)
            }}
          >
            <title>{labelOf(link.tie)}</title>
          </path>
        ))}
        {graph.nodes.map((node) => {
          const isSource = node.id.startsWith('from')
          return (
            <g key={node.id}>
              <rect x={node.x0} y={node.y0} width={(node.x1 ?? 0) - (node.x0 ?? 0)} height={Math.max(2, (node.y1 ?? 0) - (node.y0 ?? 0))} fill="currentColor" />
              <text x={isSource ? (node.x0 ?? 0) - gap : (node.x1 ?? 0) + gap} y={((node.y0 ?? 0) + (node.y1 ?? 0)) / 2} textAnchor={isSource ? 'end' : 'start'} fontSize={13} fill="currentColor">
                {linesOf(node.label, letters).map((part, i, { length }) => (
                  <tspan key={part} x={isSource ? (node.x0 ?? 0) - gap : (node.x1 ?? 0) + gap} dy={i === 0 ? `${0.35 * 13 - ((length - 1) * line) / 2}px` : line}>
                    {part}
                  </tspan>
                ))}
                <title>{node.label}</title>
              </text>
            </g>
          )
        })}
      </svg>
      <Group gap="md" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {kinds.map((kind) => (
          <Text key={kind} size="sm" component="li">
            <span className="swatch" style={{ background: tieColour(kind) }} /> {term(kind)}
          </Text>
        ))}
      </Group>
    </div>
  )
}
