import type { Incident, ViewPlace } from '../core/incident.js'
import { findToll } from './find-toll.js'
import type { IncidentWriter, Release } from './incident-writer.js'
import { isSpot, sitesOf } from './main-site.js'
import { publicName } from './public-actor.js'

/** Properties of a feature. `docs/exports/geojson.md` tells each. */
export const incidentGeojsonProperties = [
  'incident',
  'event_type',
  'class',
  'domain',
  'status',
  'background',
  'start',
  'end',
  'date_precision',
  'place',
  'place_ar',
  'gazetteer',
  'admin1',
  'country',
  'precision',
  'fuzzy',
  'label_point',
  'sites',
  'actors',
  'killed',
  'injured',
  'sources',
  'reports',
  'disputed',
] as const

type Properties = Readonly<Record<(typeof incidentGeojsonProperties)[number], unknown>>

/**
 * A FeatureCollection with one feature a site. Only places of precision 1 and 2 have a geometry; areas and fuzzy places have none, `fuzzy: true` and a `label_point`,
 * so that no map shows a bare centroid as a spot. An incident without a site is one feature without a place.
 */
export function incidentsGeojsonWriter(release: Release): IncidentWriter {
  let isFirst = true
  const { title, version, created, coder, licence } = release
  return {
    begin: () => `{"type":"FeatureCollection","release":${JSON.stringify({ title, version, created, coder, licence })},"features":[\n`,
    add(incident) {
      const sites = sitesOf(incident.view)
      const features = sites.length === 0 ? [toFeature(incident, null, 0)] : sites.map((site, i) => toFeature(incident, site, i))
      const text = `${isFirst ? '' : ',\n'}${features.map((feature) => JSON.stringify(feature)).join(',\n')}`
      isFirst = false
      return text
    },
    end: () => '\n]}\n',
  }
}

function toFeature(incident: Incident, site: ViewPlace | null, index: number) {
  const { view } = incident
  const spot = site !== null && isSpot(site) ? [site.lon, site.lat] : null
  const point = site !== null && site.lat !== null && site.lon !== null ? [site.lon, site.lat] : null
  const properties: Properties = {
    incident: incident.id,
    event_type: view.type,
    class: view.class,
    domain: view.domain,
    status: view.status,
    background: view.background,
    start: view.date.start,
    end: view.date.end,
    date_precision: view.date.precision,
    place: site?.name ?? null,
    place_ar: site?.nameAr ?? null,
    gazetteer: site?.gazetteerId ?? null,
    admin1: site?.admin1 ?? null,
    country: site?.country ?? null,
    precision: site?.precision ?? null,
    fuzzy: spot === null,
    label_point: spot === null ? point : null,
    sites: sitesOf(view).length,
    actors: view.actors.map((actor) => ({ role: actor.role, kind: actor.kind, name: publicName(actor) })),
    killed: findToll(view, 'killed'),
    injured: findToll(view, 'injured'),
    sources: view.sources,
    reports: incident.reports.map((report) => report.id),
    disputed: view.disputed,
  }
  return { type: 'Feature', id: `${incident.id}/${index + 1}`, geometry: spot === null ? null : { type: 'Point', coordinates: spot }, properties }
}
