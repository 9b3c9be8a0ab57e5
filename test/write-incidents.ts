import type { Incident } from '../src/core/incident.js'
import type { IncidentWriter, Release } from '../src/export/incident-writer.js'

export const sampleRelease: Release = {
  title: 'Sample release',
  version: '2023-04-01',
  created: '2023-04-01T06:00:00Z',
  coder: { name: 'marsad', version: '0', codebook: '1.0' },
  licence: 'CC-BY-4.0',
}

/** The whole file of a text format. */
export function writeIncidents(writer: IncidentWriter, incidents: readonly Incident[]): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const toText = (piece: string | Uint8Array) => (typeof piece === 'string' ? piece : decoder.decode(piece))
  return [writer.begin(), ...incidents.map((incident) => writer.add(incident)), writer.end()].map(toText).join('')
}
