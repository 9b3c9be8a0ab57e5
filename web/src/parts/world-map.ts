import 'maplibre-gl/dist/maplibre-gl.css'
import { Map as GlMap, type StyleSpecification, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import { feature, mesh } from 'topojson-client'
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

/** Where the processor draws the map it counts every corner: pixels that a line may stray where it has fewer, and pixels that tiles overlap. */
const tolerance = 0.8
const buffer = 16

export function styleFor(isDark: boolean): StyleSpecification {
  const topology = world as unknown as Topology<{ countries: GeometryCollection }>
  return {
    version: 8,
    sources: {
      countries: { type: 'geojson', data: feature(topology, topology.objects.countries), tolerance, buffer },
      // each border once: as edges of countries most are there twice
      borders: { type: 'geojson', data: mesh(topology, topology.objects.countries), tolerance, buffer },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': isDark ? '#16242c' : '#dbe9f0' } },
      // the borders are drawn over the edges, which need not be smoothed
      { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': isDark ? '#2b3338' : '#f7f5ef', 'fill-antialias': false } },
      { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': isDark ? '#55626a' : '#b9b4a6', 'line-width': 0.8 } },
    ],
  }
}
