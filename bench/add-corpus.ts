import type { SourceDocument } from '../dist/src/ingest/document.js'
import { readInput } from '../dist/src/ingest/read-input.js'
import { addReports } from '../dist/src/store/add-reports.js'
import { LinkSession } from '../dist/src/store/link-session.js'
import { openStore } from '../dist/src/store/open-store.js'
import { preparePool } from '../dist/src/store/prepare-pool.js'
import type { PreparedReport } from '../dist/src/store/prepared-report.js'
import { ReportAdder } from '../dist/src/store/report-adder.js'

const defaults = { source: null, url: null, published: null }
const perWrite = 512

/** The first documents of a file. */
export async function readDocuments(path: string, most: number): Promise<SourceDocument[]> {
  const documents: SourceDocument[] = []
  for await (const item of readInput(path, { from: null, defaults, onBytes: () => undefined })) {
    if (documents.length >= most) break
    if ('document' in item) documents.push(item.document)
  }
  return documents
}

/** Seconds in which documents are coded, kept and linked in a new store, on all cores. */
export async function addDocuments(store: string, documents: readonly SourceDocument[]): Promise<number> {
  const backend = await openStore(store)
  const adder = new ReportAdder(backend, defaults, { kept: () => undefined })
  const started = performance.now()
  for (const document of documents) await adder.add(document)
  await adder.end()
  const seconds = (performance.now() - started) / 1000
  await adder.close()
  await backend.close()
  return seconds
}

/** The same documents coded beforehand, and the seconds that took on all cores. */
export async function prepareAll(documents: readonly SourceDocument[]): Promise<{ readonly reports: PreparedReport[]; readonly seconds: number }> {
  const pool = preparePool()
  const started = performance.now()
  const tasks: ReturnType<typeof pool.run>[] = []
  for (let from = 0; from < documents.length; from += 128) tasks.push(pool.run(documents.slice(from, from + 128).map((document) => ({ document, defaults }))))
  const reports = (await Promise.all(tasks))
    .flat()
    .flatMap((worked) => ('result' in worked ? worked.result : []))
    .flatMap((item) => ('report' in item ? [item.report] : []))
  const seconds = (performance.now() - started) / 1000
  await pool.close()
  return { reports, seconds }
}

/** Seconds in which prepared reports are kept and linked in a new store, wall and processor. */
export async function addPrepared(store: string, reports: readonly PreparedReport[]): Promise<{ readonly seconds: number; readonly processor: number }> {
  const backend = await openStore(store)
  const session = new LinkSession(backend)
  const started = performance.now()
  const before = process.cpuUsage()
  for (let from = 0; from < reports.length; from += perWrite) await addReports(backend, session, reports.slice(from, from + perWrite))
  const { user, system } = process.cpuUsage(before)
  const seconds = (performance.now() - started) / 1000
  await backend.close()
  return { seconds, processor: (user + system) / 1e6 }
}
