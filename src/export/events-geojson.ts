import type { CodedReport } from '../core/record.js'

export const geojsonHead = '{"type":"FeatureCollection","features":[\n'
export const geojsonTail = '\n]}\n'

/** From this precision on a coordinate is only a label point of an area (codebook section 3). */
const firstAreaPrecision = 3

/**
 * One feature a site. Areas and fuzzy places carry `"fuzzy": true` and a `label_point` property in place of a geometry of their own,
 * so that no map shows a bare centroid as a spot; sites without a coordinate have a null geometry too.
 */
export function geojsonFeatures(record: CodedReport): string[] {
  return record.events.flatMap((event) =>
    event.places
      .filter((place) => place.role === 'site')
      .map((place) => {
        const isSpot = place.lat !== null && place.lon !== null && place.precision < firstAreaPrecision
        const point = place.lat !== null && place.lon !== null ? [place.lon, place.lat] : null
        return JSON.stringify({
          type: 'Feature',
          geometry: isSpot ? { type: 'Point', coordinates: point } : null,
          properties: {
            event: event.id,
            report: record.report.id,
            source: record.report.source,
            event_type: event.type,
            status: event.status,
            background: event.background,
            start: event.date.start,
            end: event.date.end,
            date_precision: event.date.precision,
            place: place.name,
            place_ar: place.nameAr,
            gazetteer: place.gazetteerId,
            country: place.country,
            precision: place.precision,
            fuzzy: !isSpot,
            ...(isSpot ? {} : { label_point: point }),
            killed: event.counts.filter((count) => count.what === 'killed').map((count) => [count.min, count.max]),
          },
        })
      }),
  )
}
