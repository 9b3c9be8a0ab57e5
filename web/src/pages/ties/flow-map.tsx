import { useComputedColorScheme } from '@mantine/core'
import { type Map as GlMap, LngLatBounds, Marker } from 'maplibre-gl'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { Tie } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { countryPoints } from '../../parts/country-points.ts'
import { createWorldMap } from '../../parts/world-map.ts'
import { tieColour } from './tie-colours.ts'
import { endsOf, type TieEnd, tieKey } from './tie-ends.ts'

interface FlowMapProps {
  readonly ties: readonly Tie[]
  readonly nameOf: (end: TieEnd) => string
  /** Points of regions over several countries, such as the Sahel, by name. */
  readonly regions: ReadonlyMap<string, [number, number]>
  readonly onOpen: (tie: Tie) => void
}

type Point = [number, number]

/** Ties as bent lines from country to country, with an arrow and a button on each. Ties of groups, and those whose country is not told, are in the list only. */
export default function FlowMap({ ties, nameOf, regions, onOpen }: FlowMapProps): ReactNode {
  const { words, term, number, count } = useLocale()
  const isDark = useComputedColorScheme('light') === 'dark'
  const holder = useRef<HTMLElement>(null)
  const drawn = useMemo(() => {
    const points = countryPoints()
    const pointOf = ({ kind, value }: TieEnd): Point | undefined => (kind === 'country' ? points.get(value) : kind === 'place' ? regions.get(value) : undefined)
    const perPair = new Map<string, number>()
    return ties.flatMap((tie) => {
      const ends = endsOf(tie)
      const from = pointOf(ends.from)
      const to = pointOf(ends.to)
      if (!from || !to || from.join() === to.join()) return []
      const pair = [from.join(), to.join()].join(' ')
      const nth = perPair.get(pair) ?? 0
      perPair.set(pair, nth + 1)
      return [{ tie, ends, line: bend(from, to, 0.18 + nth * 0.12) }]
    })
  }, [ties, regions])
  useEffect(() => {
    if (drawn.length === 0) return
    const map = createWorldMap(holder.current as HTMLElement, isDark, [15, 25], 2)
    const bounds = new LngLatBounds()
    for (const { line } of drawn) for (const point of line) bounds.extend(point)
    map.fitBounds(bounds, { padding: 40, maxZoom: 5, animate: false })
    map.once('style.load', () => drawLines(map, drawn))
    for (const { tie, ends, line } of drawn) {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'flow-line'
      button.textContent = number(tie.incidents)
      button.style.background = tieColour(tie.kind)
      const label = `${term(tie.kind)} · ${words.from} ${nameOf(ends.from)} ${words.to} ${nameOf(ends.to)} · ${count('incidents', tie.incidents)}`
      button.setAttribute('aria-label', label)
      button.title = label
      button.addEventListener('click', () => onOpen(tie))
      new Marker({ element: button }).setLngLat(line[Math.floor(line.length / 2)]).addTo(map)
    }
    return () => map.remove()
  }, [drawn, isDark, nameOf, onOpen, number, term, words, count])
  if (drawn.length === 0) return null
  return <section ref={holder} style={{ height: 380, borderRadius: 6, overflow: 'hidden' }} aria-label={words.flowMap} dir="ltr" data-testid="flow-map" />
}

function drawLines(map: GlMap, drawn: readonly { readonly tie: Tie; readonly line: Point[] }[]): void {
  map.addSource('flows', {
    type: 'geojson',
    data: {
      type: 'FeatureCollection',
      features: drawn.map(({ tie, line }) => ({
        type: 'Feature',
        properties: { colour: tieColour(tie.kind), width: 2 + 2 * Math.log2(tie.incidents), key: tieKey(tie) },
        geometry: { type: 'LineString', coordinates: line },
      })),
    },
  })
  map.addLayer({ id: 'flows', type: 'line', source: 'flows', layout: { 'line-cap': 'round' }, paint: { 'line-color': ['get', 'colour'], 'line-width': ['get', 'width'], 'line-opacity': 0.85 } })
  map.addSource('heads', {
    type: 'geojson',
    data: {
      type: 'FeatureCollection',
      features: drawn.map(({ tie, line }) => ({ type: 'Feature', properties: { colour: tieColour(tie.kind) }, geometry: { type: 'Polygon', coordinates: [headOf(line)] } })),
    },
  })
  map.addLayer({ id: 'heads', type: 'fill', source: 'heads', paint: { 'fill-color': ['get', 'colour'] } })
}

/** Points of a curve between two others, bent to its left by a share of its length. */
function bend(from: Point, to: Point, share: number): Point[] {
  const middle: Point = [(from[0] + to[0]) / 2 - (to[1] - from[1]) * share, (from[1] + to[1]) / 2 + (to[0] - from[0]) * share]
  return Array.from({ length: 33 }, (_, i) => {
    const t = i / 32
    const at = (axis: 0 | 1): number => (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * middle[axis] + t ** 2 * to[axis]
    return [at(0), at(1)]
  })
}

/** A triangle, in degrees, where a line ends. */
function headOf(line: readonly Point[]): Point[] {
  const tip = line[line.length - 1]
  const before = line[line.length - 4]
  const length = Math.hypot(tip[0] - before[0], tip[1] - before[1]) || 1
  const [dx, dy] = [(tip[0] - before[0]) / length, (tip[1] - before[1]) / length]
  const back: Point = [tip[0] - dx * 1.4, tip[1] - dy * 1.4]
  return [tip, [back[0] - dy * 0.6, back[1] + dx * 0.6], [back[0] + dy * 0.6, back[1] - dx * 0.6], tip]
}
