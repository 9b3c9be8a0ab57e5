import { parseJsonDocument } from '../../src/ingest/json-document.js'
import { prepareDocuments } from '../../src/store/prepare-pool.js'
import type { PreparedReport } from '../../src/store/prepared-report.js'
import type { SampleReport } from './sample-news.js'

const prepared = new Map<string, PreparedReport>()

/** Samples coded and in the form in which the store takes them, as `marsad add` prepares them. */
export function prepareSamples(samples: readonly SampleReport[]): PreparedReport[] {
  return samples.map((sample) => {
    const line = JSON.stringify(sample)
    const known = prepared.get(line)
    if (known) return known
    const defaults = { source: null, url: null, published: null }
    const item = parseJsonDocument(Buffer.from(line), `news.ndjson:${sample.id}`, sample.id, defaults)
    if ('error' in item) throw item.error
    const [report] = prepareDocuments({ documents: [item.document], defaults })
    prepared.set(line, report)
    return report
  })
}
