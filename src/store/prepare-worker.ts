import { type PrepareTask, prepareDocuments } from './prepare-pool.js'
import type { PreparedReport } from './prepared-report.js'

/** What a worker thread runs. A document's bytes arrive without Node's methods on them and are given these back. */
export default function prepare({ documents, defaults }: PrepareTask): PreparedReport[] {
  return prepareDocuments({ defaults, documents: documents.map((document) => ({ ...document, bytes: Buffer.from(document.bytes.buffer, document.bytes.byteOffset, document.bytes.byteLength) })) })
}
