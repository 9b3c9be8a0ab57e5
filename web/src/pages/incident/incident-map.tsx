import { List, Stack, Text, useComputedColorScheme } from '@mantine/core'
import { LngLatBounds, Marker } from 'maplibre-gl'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { ViewPlace } from '../../../../src/core/incident.ts'
import { useLocale } from '../../locale.tsx'
import { createWorldMap } from '../../parts/world-map.ts'

/** From this precision on a coordinate is only where an area's label may stand (codebook section 3). */
const firstAreaPrecision = 3

/** The places of an incident: spots as points; areas by their name with a dashed ring, never as a spot. */
export default function IncidentMap({ places }: { readonly places: readonly ViewPlace[] }): ReactNode {
  const { words, locale, term } = useLocale()
  const isDark = useComputedColorScheme('light') === 'dark'
  const holder = useRef<HTMLElement>(null)
  const known = useMemo(() => places.filter((place) => place.lat !== null && place.lon !== null), [places])
  useEffect(() => {
    if (known.length === 0) return
    const first = known[0]
    const map = createWorldMap(holder.current as HTMLElement, isDark, [first.lon as number, first.lat as number], first.precision < firstAreaPrecision ? 4.5 : 3.5)
    const bounds = new LngLatBounds()
    // places on one spot are spread on a small ring, so that each can be seen
    const spots = new Map<string, number>()
    for (const place of known) {
      const isSpot = place.precision < firstAreaPrecision
      const at: [number, number] = [place.lon as number, place.lat as number]
      const stacked = spots.get(at.join()) ?? 0
      spots.set(at.join(), stacked + 1)
      const element = document.createElement('div')
      element.className = isSpot ? `map-spot map-${place.role}` : 'map-area'
      if (!isSpot) element.textContent = locale === 'ar' ? (place.nameAr ?? place.name) : place.name
      element.title = `${place.name} (${term(place.role)})${isSpot ? '' : ` — ${words.fuzzy}`}`
      bounds.extend(at)
      new Marker({ element, offset: stacked === 0 ? [0, 0] : [14 * Math.cos(stacked), 14 * Math.sin(stacked)] }).setLngLat(at).addTo(map)
    }
    if (known.length > 1) map.fitBounds(bounds, { padding: 50, maxZoom: 7, animate: false })
    return () => map.remove()
  }, [known, isDark, locale, term, words])
  if (places.length === 0) return null
  return (
    <Stack gap={4}>
      {known.length > 0 ? <section ref={holder} style={{ height: 260, borderRadius: 6, overflow: 'hidden' }} aria-label={words.map} dir="ltr" /> : null}
      <List size="sm" listStyleType="none">
        {places.map((place) => (
          <List.Item key={`${place.role} ${place.gazetteerId ?? place.name}`}>
            {place.role === 'site' ? '' : `${term(place.role)}${words.colon}`}
            <bdi>{locale === 'ar' ? (place.nameAr ?? place.name) : place.name}</bdi>
            {place.precision >= firstAreaPrecision ? (
              <Text span size="xs" c="dimmed">
                {' '}
                — {words.fuzzy}
              </Text>
            ) : null}
          </List.Item>
        ))}
      </List>
    </Stack>
  )
}
