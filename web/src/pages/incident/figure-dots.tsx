import { Card, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ViewFigure } from '../../../../src/core/incident.ts'
import { useLocale } from '../../locale.tsx'
import { Range } from '../../parts/range.tsx'

const width = 320
const height = 34
const edge = 14

/** A figure as a small range with one dot a source; the best one filled. A table with the same stands below for those who do not see it. */
export function FigureDots({ figure }: { readonly figure: ViewFigure }): ReactNode {
  const { term, people, number, words } = useLocale()
  const told = figure.told.map((entry) => ({ ...entry, at: entry.min ?? entry.max ?? 0 }))
  const least = Math.min(...told.map((entry) => entry.at), figure.low ?? Number.POSITIVE_INFINITY)
  const most = Math.max(...told.map((entry) => entry.max ?? entry.at), figure.high ?? 0)
  const x = (value: number): number => (most === least ? width / 2 : edge + ((value - least) / (most - least)) * (width - 2 * edge))
  const label = `${term(figure.what)}${figure.of === 'unknown' ? '' : ` · ${people(figure.of)}`}`
  return (
    <Card withBorder padding="sm">
      <Group justify="space-between">
        <Text fw={600}>{label}</Text>
        <Text fw={700} size="lg" c="var(--killed)">
          <Range low={figure.low} best={figure.best} high={figure.high} />
        </Text>
      </Group>
      {least === most ? null : (
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width="100%"
          height={height}
          style={{ direction: 'ltr' }}
          role="img"
          aria-label={`${label}${words.colon}${words.low} ${number(least)}, ${words.high} ${number(most)}`}
        >
          <line x1={edge} x2={width - edge} y1={12} y2={12} stroke="currentColor" opacity={0.4} />
          {told.map((entry) => (
            <circle key={entry.statement} cx={x(entry.at)} cy={12} r={5} fill={entry.at === figure.best ? 'var(--killed)' : 'var(--mantine-color-body)'} stroke="var(--killed)" strokeWidth={2}>
              <title>{`${entry.source ?? words.noSource}${words.colon}${entry.min === entry.max ? number(entry.at) : `${entry.min ?? ''}–${entry.max ?? ''}`}`}</title>
            </circle>
          ))}
          <text x={x(least)} y={31} fontSize={10} textAnchor="middle" fill="currentColor">
            {number(least)}
          </text>
          <text x={x(most)} y={31} fontSize={10} textAnchor="middle" fill="currentColor">
            {number(most)}
          </text>
        </svg>
      )}
    </Card>
  )
}
