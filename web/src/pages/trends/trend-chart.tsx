import * as Plot from '@observablehq/plot'
import { type ReactNode, useEffect, useRef } from 'react'
import { useLocale } from '../../locale.tsx'
import type { Expected } from './bursts.ts'

interface TrendChartProps {
  readonly points: readonly Expected[]
  readonly title: string
  readonly height?: number
  readonly figure: 'incidents' | 'killed'
  /** First and last day of the axis, so that charts side by side can be compared. */
  readonly span?: readonly [Date, Date]
}

/** Incidents a period with the baseline, bursts marked; or the killed as a range. */
export function TrendChart({ points, title, height = 220, figure, span }: TrendChartProps): ReactNode {
  const holder = useRef<HTMLDivElement>(null)
  const { words, month, number, count } = useLocale()
  useEffect(() => {
    const draw = (): void => {
      const data = points.map(({ point, baseline, isBurst }) => ({ ...point, date: new Date(point.start), baseline, isBurst }))
      const labelOf = (entry: (typeof data)[number]): string => `${entry.start}: ${count('incidents', entry.incidents)}, ${count('killed', entry.killed)}`
      const marks =
        figure === 'incidents'
          ? [
              Plot.rectY(data, { x: 'date', y: 'incidents', interval: intervalOf(points), fill: 'var(--mantine-primary-color-filled)', fillOpacity: 0.75, title: labelOf }),
              Plot.lineY(data, { x: 'date', y: 'baseline', stroke: 'currentColor', strokeDasharray: '4 3' }),
              Plot.dot(
                data.filter((entry) => entry.isBurst),
                { x: 'date', y: 'incidents', symbol: 'triangle', fill: 'var(--killed)', r: 6, dy: -8 },
              ),
            ]
          : [Plot.areaY(data, { x: 'date', y1: 'killedLow', y2: 'killedHigh', fill: 'var(--killed)', fillOpacity: 0.25 }), Plot.lineY(data, { x: 'date', y: 'killed', stroke: 'var(--killed)' })]
      const most = Math.max(1, ...data.map((entry) => (figure === 'incidents' ? entry.incidents : entry.killedHigh)))
      const width = holder.current?.clientWidth || 640
      const chart = Plot.plot({
        height,
        width,
        marginLeft: 44,
        marginTop: 24,
        // fractions of an incident are no marks of an axis
        y: {
          grid: true,
          label: figure === 'incidents' ? words.incidents : words.killed,
          labelArrow: 'none',
          ticks: Math.min(most, Math.max(2, Math.round(height / 40))),
          tickFormat: (value: number) => (Number.isInteger(value) ? number(value) : ''),
        },
        x: { label: null, type: 'utc', domain: span ? [...span] : undefined, ticks: Math.max(2, Math.round(width / 120)), tickFormat: (date: Date) => month(date) },
        ariaLabel: title,
        marks: [Plot.ruleY([0]), ...marks],
      })
      chart.setAttribute('role', 'img')
      // the parts of one picture have no names of their own
      for (const part of chart.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label')
      holder.current?.replaceChildren(chart)
    }
    draw()
    const wide = new ResizeObserver(draw)
    if (holder.current) wide.observe(holder.current)
    return () => wide.disconnect()
  }, [points, height, figure, title, span, words, month, number, count])
  return <div ref={holder} dir="ltr" className="chart" style={{ minHeight: height }} />
}

export function intervalOf(points: readonly Expected[]): 'day' | 'week' | 'month' | 'year' {
  if (points.length < 2) return 'day'
  const days = (Date.parse(points[1].point.start) - Date.parse(points[0].point.start)) / 86_400_000
  return days <= 1 ? 'day' : days <= 7 ? 'week' : days <= 31 ? 'month' : 'year'
}
