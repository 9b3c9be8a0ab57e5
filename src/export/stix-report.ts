import type { IncidentReport } from '../core/incident.js'
import { type StixFrame, type StixObject, stixEpoch, stixId, toStixObject, toStixTime } from './stix-object.js'
import { toWebAddress } from './web-address.js'

/**
 * A published report and the incidents that it tells. Its name is made of outlet and day: headlines may name private persons. A report without a day
 * is dated with the release and labelled.
 */
export function toStixReport(frame: StixFrame, report: IncidentReport, incidents: readonly string[]): StixObject {
  const published = toStixTime(report.published)
  const url = toWebAddress(report.url)
  return toStixObject(frame, 'report', stixId('report', report.id), published ?? stixEpoch, {
    name: [report.source ?? `Report ${report.id}`, published?.slice(0, 10) ?? 'date unknown'].join(', '),
    published: published ?? frame.modified,
    ...(published === null ? { labels: ['publication-date-unknown'] } : {}),
    object_refs: incidents,
    external_references: [{ source_name: report.source ?? 'report', ...(url === null ? {} : { url }), external_id: report.id }],
  })
}
