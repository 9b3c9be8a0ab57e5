import 'maplibre-gl/dist/maplibre-gl.css'
import { Map as GlMap, type StyleSpecification, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import world from 'world-atlas/countries-50m.json'

setWorkerUrl(workerUrl)

/** A map that needs no network: Natural Earth's countries, which world-atlas holds (public domain). `data-tiles` on the page names a tile server instead. */
export function createWorldMap(container: HTMLElement, isDark: boolean, center: [number, number], zoom: number): GlMap {
  const map = new GlMap({
    container,
    style: styleFor(isDark),
    center,
    zoom,
    maxZoom: 14,
    attributionControl: { compact: true, customAttribution: 'Natural Earth' },
    dragRotate: false,
    pitchWithRotate: false,
  })
  map.touchZoomRotate.disableRotation()
  map.once('idle', () => {
    container.dataset.drawn = ''
  })
  return map
}

export function styleFor(isDark: boolean): StyleSpecification {
  const topology = world as unknown as Topology<{ countries: GeometryCollection }>
  return {
    version: 8,
    sources: { countries: { type: 'geojson', data: feature(topology, topology.objects.countries) } },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': isDark ? '#16242c' : '#dbe9f0' } },
      { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': isDark ? '#2b3338' : '#f7f5ef' } },
      { id: 'borders', type: 'line', source: 'countries', paint: { 'line-color': isDark ? '#55626a' : '#b9b4a6', 'line-width': 0.8 } },
    ],
  }
}
