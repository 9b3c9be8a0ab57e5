/** A worker that makes coded reports, prepares them for the store, and hands them over batch by batch, each when it is asked for. */
import { parentPort, workerData } from 'node:worker_threads'
import { gazetteerImage } from '#images/gazetteer'
import { readGazetteer } from '../dist/src/gazetteer/gazetteer.js'
import { type PreparedReport, prepareReport } from '../dist/src/store/prepared-report.js'
import type { CodedReport } from '../src/core/record.js'
import { generatedReports } from './generated-reports.js'

const { events, perBatch } = workerData as { readonly events: number; readonly perBatch: number }
const reports = generatedReports(readGazetteer(gazetteerImage).places, events)

parentPort?.on('message', () => {
  const batch: PreparedReport[] = []
  while (batch.length < perBatch) {
    const { value, done } = reports.next()
    if (done === true) break
    batch.push(prepare(value))
  }
  parentPort?.postMessage(batch)
  if (batch.length === 0) parentPort?.close()
})

function prepare(record: CodedReport): PreparedReport {
  const { id, source, url, published, sha256, sections } = record.report
  const given = { id, source: null, url: null, published: null }
  const bytes = Buffer.from(JSON.stringify({ id, source, url, published, title: sections[0].text, text: sections[1].text }))
  return prepareReport({ id, source, url, published, title: null, text: null, sections, sha256, bytes, format: 'json', origin: 'generated', issues: [] }, given, record)
}
