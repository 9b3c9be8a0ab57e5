import { useComputedColorScheme } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type Map as GlMap, Marker } from 'maplibre-gl'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { ask, type MapCell } from '../../api.ts'
import { type Filter, useFilter } from '../../filter.ts'
import { useLocale } from '../../locale.tsx'
import { createWorldMap, styleFor } from '../../parts/world-map.ts'

interface Seen {
  readonly zoom: number
  readonly box: string
}

/** Incidents on the map: the server groups what lies close together; a group opens on a click. What is chosen here narrows the other views. */
export default function OverviewMap(): ReactNode {
  const { filter, change } = useFilter()
  const { words, number, count } = useLocale()
  const [, go] = useLocation()
  const isDark = useComputedColorScheme('light') === 'dark'
  const holder = useRef<HTMLElement>(null)
  const map = useRef<GlMap | null>(null)
  const markers = useRef<Marker[]>([])
  const [seen, setSeen] = useState<Seen | null>(null)
  const cells = useQuery({
    queryKey: ['map', withoutBox(filter), seen],
    queryFn: () => ask<{ cells: readonly MapCell[] }>('map', { ...withoutBox(filter), zoom: seen?.zoom, seen: seen?.box }),
    enabled: seen !== null,
    placeholderData: (before) => before,
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is made once; its colours follow below
  useEffect(() => {
    const made = createWorldMap(holder.current as HTMLElement, isDark, [24, 25], 2.3)
    const look = (): void => {
      const bounds = made.getBounds()
      const degrees = (value: number): string => value.toFixed(3)
      setSeen({
        zoom: Math.min(14, Math.max(0, Math.round(made.getZoom()))),
        box: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()].map((value, i) => degrees(i % 2 === 0 ? Math.max(-180, Math.min(180, value)) : value)).join(','),
      })
    }
    made.on('load', look)
    made.on('moveend', look)
    map.current = made
    return () => made.remove()
  }, [])

  const shade = useRef(isDark)
  useEffect(() => {
    if (shade.current !== isDark) map.current?.setStyle(styleFor(isDark))
    shade.current = isDark
  }, [isDark])

  useEffect(() => {
    for (const marker of markers.current) marker.remove()
    const shown = cells.data?.cells ?? []
    const most = Math.max(1, ...shown.map((cell) => cell.incidents))
    markers.current = shown.slice(0, 400).map((cell) => {
      const size = 16 + 26 * Math.sqrt(cell.incidents / most)
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'map-cell'
      button.style.width = `${size}px`
      button.style.height = `${size}px`
      button.textContent = cell.incidents > 1 ? number(cell.incidents) : ''
      button.setAttribute('aria-label', `${count('incidents', cell.incidents)}, ${count('killed', cell.killed)}`)
      button.addEventListener('click', () => {
        if (cell.id !== null) go(`/incidents/${cell.id}`)
        else map.current?.easeTo({ center: [cell.lon, cell.lat], zoom: Math.min(13, (map.current?.getZoom() ?? 2) + 2) })
      })
      return new Marker({ element: button }).setLngLat([cell.lon, cell.lat]).addTo(map.current as GlMap)
    })
  }, [cells.data, go, number, count])

  return (
    <div style={{ position: 'relative' }}>
      <section ref={holder} style={{ height: 460, borderRadius: 6, overflow: 'hidden' }} aria-label={words.map} dir="ltr" data-testid="map" />
      <button type="button" className="map-choose" onClick={() => seen && change({ bbox: filter.bbox ? null : seen.box })} aria-pressed={filter.bbox !== undefined}>
        {filter.bbox ? words.wholeMap : words.onlyMap}
      </button>
    </div>
  )
}

function withoutBox({ bbox: _, ...rest }: Filter): Filter {
  return rest
}
