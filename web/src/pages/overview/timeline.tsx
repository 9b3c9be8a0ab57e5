import { useElementSize } from '@mantine/hooks'
import { type PointerEvent, type ReactNode, useRef, useState } from 'react'
import type { SeriesPoint } from '../../api.ts'
import { useLocale } from '../../locale.tsx'

const height = 120
const floor = 100

interface TimelineProps {
  readonly series: readonly SeriesPoint[]
  readonly since: string | undefined
  readonly until: string | undefined
  readonly onChoose: (since: string | null, until: string | null) => void
}

/** Incidents over time as bars. Dragging over them chooses a span of days, a click one bar; time runs from left to right in every language, as on the maps. */
export function Timeline({ series, since, until, onChoose }: TimelineProps): ReactNode {
  const { day, month, count, words } = useLocale()
  const svg = useRef<SVGSVGElement>(null)
  const { ref: frame, width: measured } = useElementSize()
  const width = Math.max(200, measured)
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number } | null>(null)
  if (series.length === 0) return <div ref={frame} />
  // long before the rest lie recalled events: the axis begins where a tenth of all incidents has passed
  const shown = withoutTail(series)
  const first = Date.parse(shown[0].start)
  const last = Math.max(first + 86_400_000, endOf(shown))
  const x = (time: number): number => ((time - first) / (last - first)) * width
  const timeAt = (at: number): number => first + (at / width) * (last - first)
  const most = Math.max(...shown.map((point) => point.incidents))
  const bar = Math.max(1.5, (stepOf(shown) / (last - first)) * width * 0.85)
  const at = (event: PointerEvent): number => {
    const box = (svg.current as SVGSVGElement).getBoundingClientRect()
    return Math.min(width, Math.max(0, ((event.clientX - box.left) / box.width) * width))
  }
  const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)
  const choose = (): void => {
    if (!drag) return
    const [from, to] = [Math.min(drag.from, drag.to), Math.max(drag.from, drag.to)]
    if (to - from < 4) {
      const index = shown.findIndex((point, i) => x(Date.parse(point.start)) <= to && (i + 1 === shown.length || x(Date.parse(shown[i + 1].start)) > to))
      const point = shown[Math.max(0, index)]
      const next = shown[index + 1]
      onChoose(point.start, next ? iso(Date.parse(next.start) - 86_400_000) : iso(last))
    } else onChoose(iso(timeAt(from)), iso(timeAt(to)))
    setDrag(null)
  }
  const chosen = since || until ? { from: since ? x(Date.parse(since)) : 0, to: until ? x(Date.parse(until)) : width } : null
  const band = drag ? { from: Math.min(drag.from, drag.to), to: Math.max(drag.from, drag.to) } : chosen
  return (
    <div ref={frame}>
      <svg
        ref={svg}
        viewBox={`0 0 ${width} ${height}`}
        width="100%"
        height={height}
        role="img"
        aria-label={`${words.timeline}${words.colon}${count(
          'incidents',
          shown.reduce((sum, point) => sum + point.incidents, 0),
        )}, ${day(shown[0].start)} – ${day(shown[shown.length - 1].start)}`}
        style={{ touchAction: 'none', cursor: 'crosshair', direction: 'ltr' }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          setDrag({ from: at(event), to: at(event) })
        }}
        onPointerMove={(event) => drag && setDrag({ ...drag, to: at(event) })}
        onPointerUp={choose}
        data-testid="timeline"
      >
        {band ? <rect x={Math.max(0, band.from)} y={0} width={Math.max(1, Math.min(width, band.to) - Math.max(0, band.from))} height={floor} fill="var(--mantine-primary-color-light)" /> : null}
        {shown.map((point) => (
          <rect
            key={point.start}
            x={x(Date.parse(point.start))}
            y={floor - (point.incidents / most) * (floor - 8)}
            width={bar}
            height={(point.incidents / most) * (floor - 8)}
            fill="var(--mantine-primary-color-filled)"
          >
            <title>{`${day(point.start)}${words.colon}${count('incidents', point.incidents)}, ${count('killed', point.killed)}`}</title>
          </rect>
        ))}
        <line x1={0} x2={width} y1={floor} y2={floor} stroke="currentColor" opacity={0.4} />
        {ticksBetween(first, last).map((time) => (
          <text key={time} x={x(time) + 2} y={height - 6} fontSize={11} fill="currentColor">
            {last - first > 4 * yearLength ? new Date(time).getUTCFullYear() : month(new Date(time))}
          </text>
        ))}
      </svg>
    </div>
  )
}

const tail = 0.1

function withoutTail(series: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const all = series.reduce((sum, point) => sum + point.incidents, 0)
  let passed = 0
  const from = series.findIndex((point) => {
    passed += point.incidents
    return passed > all * tail
  })
  return series.slice(Math.max(0, from))
}

/** Milliseconds of one step: the least that two points lie apart. */
function stepOf(series: readonly SeriesPoint[]): number {
  const starts = series.map((point) => Date.parse(point.start))
  return starts.length > 1 ? Math.min(...starts.slice(1).map((start, i) => start - starts[i])) : 86_400_000 * 7
}

const endOf = (series: readonly SeriesPoint[]): number => Date.parse(series[series.length - 1].start) + stepOf(series)

const yearLength = 366 * 86_400_000
const mostTicks = 10

/** First days of months or years, at most so many that their names do not touch. */
function ticksBetween(first: number, last: number): number[] {
  const from = new Date(first)
  const months = (last - first) / (yearLength / 12)
  const every = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600].find((step) => months / step <= mostTicks) ?? 1200
  const found: number[] = []
  for (let month = Math.ceil((from.getUTCFullYear() * 12 + from.getUTCMonth()) / every) * every; ; month += every) {
    const time = Date.UTC(Math.floor(month / 12), month % 12, 1)
    if (time >= last) return found
    if (time >= first) found.push(time)
  }
}
