import type { IncidentReport } from '../core/incident.js'
import type { IncidentWriter, Release } from './incident-writer.js'
import { toStixHead } from './stix-head.js'
import { toStixIncident } from './stix-incident.js'
import { type StixObject, stixId, toStixFrame } from './stix-object.js'
import { toStixReport } from './stix-report.js'

/**
 * A STIX 2.1 bundle: markings and producer first, then each incident with its places and actors, and the reports last, since a report must list all
 * that it tells. Keeps the ids written and, a report, what `IncidentReport` has but the headline.
 */
export function stixBundleWriter(release: Release): IncidentWriter {
  const frame = toStixFrame(release)
  const written = new Set<string>()
  const told = new Map<string, { readonly report: IncidentReport; readonly incidents: string[] }>()
  const isNew = ({ id }: StixObject): boolean => {
    if (written.has(id)) return false
    written.add(id)
    return true
  }
  const toText = (objects: readonly StixObject[]): string => objects.map((object) => `,\n${JSON.stringify(object)}`).join('')

  return {
    begin() {
      const head = `{"type":"bundle","id":"${stixId('bundle', release.title, release.version)}","objects":[`
      return `${head}\n${toText(toStixHead(release)).slice(2)}`
    },
    add(incident) {
      const { id, shared, own } = toStixIncident(frame, incident)
      for (const report of incident.reports) {
        const entry = told.get(report.id)
        if (entry) entry.incidents.push(id)
        else told.set(report.id, { report: { ...report, headline: null }, incidents: [id] })
      }
      return toText([...shared.filter(isNew), ...own])
    },
    end() {
      const reports = [...told.values()].map(({ report, incidents }) => toStixReport(frame, report, incidents))
      return `${toText(reports)}\n]}\n`
    },
  }
}
