import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import { explain } from '../index.js'
import type { DocumentDefaults, SourceDocument } from '../ingest/document.js'
import { type PreparedReport, prepareReport } from './prepared-report.js'

/** What a worker is handed: documents, and what the command line told of them. */
export interface PrepareTask {
  readonly documents: readonly SourceDocument[]
  readonly defaults: DocumentDefaults
}

/** Codes documents and puts them in the form of the store. Runs in a worker or beside the store alike. */
export function prepareDocuments({ documents, defaults }: PrepareTask): PreparedReport[] {
  return documents.map((document) => prepareReport(document, { ...defaults, id: document.id }, explain(document, false).record))
}

/** Batches after which workers pay: building the coder once more costs about a second. */
const fewBatches = 2

/** Prepares batches on all cores; the first few without workers, so that a handful of reports need not wait for them. */
export class PreparePool {
  private pool: Piscina<PrepareTask, PreparedReport[]> | null = null
  private given = 0

  async prepare(task: PrepareTask): Promise<PreparedReport[]> {
    if (this.given++ < fewBatches) return prepareDocuments(task)
    this.pool ??= new Piscina<PrepareTask, PreparedReport[]>({
      filename: new URL('./prepare-worker.js', import.meta.url).href,
      minThreads: availableParallelism(),
      maxThreads: availableParallelism(),
      idleTimeout: 60_000,
    })
    return this.pool.run(task)
  }

  async close(): Promise<void> {
    await this.pool?.destroy()
  }
}
