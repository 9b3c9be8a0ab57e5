import type { MarsadError } from '../core/errors.js'
import type { DocumentDefaults, SourceDocument } from '../ingest/document.js'
import { addReports, type Outcome } from './add-reports.js'
import type { Backend } from './backend.js'
import { chunks } from './chunks.js'
import { LinkSession } from './link-session.js'
import { PreparePool } from './prepare-pool.js'
import type { PreparedReport } from './prepared-report.js'

/** Documents that are prepared together. */
const batchSize = 128
/** Batches that one write waits for, while enough others keep the workers busy; those behind them that are ready go with them. A write costs a wait for the disk, and a page that it touches twice is written once. */
const leastInWrite = 4
const mostInWrite = 8
/** Batches that are prepared ahead of the one that is written. */
const ahead = 8
/** How long a lost connection is tried again, in milliseconds. */
const patience = 90_000

/** What was acknowledged: it is on disk. */
export interface Acknowledged {
  readonly document: Pick<SourceDocument, 'origin' | 'sha256'>
  readonly outcome: Outcome
}

/**
 * Takes documents one by one and keeps them batch by batch, in their order: while one batch is written the next are coded. What is known is passed
 * over before it is coded.
 */
export class ReportAdder {
  private readonly backend: Backend
  private readonly defaults: DocumentDefaults
  private readonly onKept: (kept: readonly Acknowledged[]) => void
  private readonly session: LinkSession
  private readonly pool = new PreparePool()
  private waiting: SourceDocument[] = []
  private readonly underWay: UnderWay[] = []

  constructor(backend: Backend, defaults: DocumentDefaults, onKept: (kept: readonly Acknowledged[]) => void) {
    this.backend = backend
    this.defaults = defaults
    this.onKept = onKept
    this.session = new LinkSession(backend)
  }

  /** Waits where coding or writing is behind. @throws {MarsadError} STORE_… */
  async add(document: SourceDocument): Promise<void> {
    this.waiting.push(document)
    if (this.waiting.length < batchSize) return
    this.send()
    if (this.underWay.length > ahead) await this.keep()
  }

  /** Keeps all that was added. */
  async end(): Promise<void> {
    if (this.waiting.length > 0) this.send()
    while (this.underWay.length > 0) await this.keep()
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.underWay.map(({ prepared }) => prepared))
    await this.pool.close()
  }

  private send(): void {
    const documents = this.waiting
    this.waiting = []
    const underWay: UnderWay = { prepared: this.prepare(documents), ready: false }
    underWay.prepared.then(
      () => {
        underWay.ready = true
      },
      () => undefined,
    )
    this.underWay.push(underWay)
  }

  private async prepare(documents: readonly SourceDocument[]): Promise<Prepared> {
    const known = await this.patiently(() => knownOutcomes(this.backend, documents))
    const fresh = documents.filter((document) => !known.has(document.sha256))
    return { documents, known, reports: fresh.length > 0 ? await this.pool.prepare({ documents: fresh, defaults: this.defaults }) : [] }
  }

  /** Writes the batches that are next. */
  private async keep(): Promise<void> {
    const batches: Prepared[] = []
    while (this.underWay.length > 0 && batches.length < mostInWrite) {
      if (batches.length >= leastInWrite && !this.underWay[0].ready) break
      batches.push(await this.underWay[0].prepared)
      this.underWay.shift()
    }
    const reports = batches.flatMap((batch) => batch.reports)
    const outcomes = reports.length > 0 ? await this.patiently(() => addReports(this.backend, this.session, reports)) : []
    const outcomeOf = new Map<string, Outcome>(batches.flatMap((batch) => [...batch.known]))
    for (const [i, { sha256 }] of reports.entries()) if (!outcomeOf.has(sha256)) outcomeOf.set(sha256, outcomes[i])
    const seen = new Set<string>()
    this.onKept(
      batches
        .flatMap((batch) => batch.documents)
        .map((document) => {
          const outcome = seen.has(document.sha256) ? 'known' : (outcomeOf.get(document.sha256) ?? 'known')
          seen.add(document.sha256)
          return { document, outcome }
        }),
    )
  }

  /** A lost connection is tried again: a batch that was kept after all is found to be known. */
  private async patiently<T>(work: () => Promise<T>): Promise<T> {
    const until = Date.now() + patience
    for (let wait = 200; ; wait = Math.min(wait * 2, 5000)) {
      try {
        return await work()
      } catch (cause) {
        this.session.forget()
        const error = (this.backend.toError(cause) ?? cause) as MarsadError
        if (error.code !== 'STORE_LOST' || Date.now() > until) throw error
        await new Promise((resolve) => setTimeout(resolve, wait))
      }
    }
  }
}

interface UnderWay {
  readonly prepared: Promise<Prepared>
  ready: boolean
}

interface Prepared {
  readonly documents: readonly SourceDocument[]
  readonly known: ReadonlyMap<string, Outcome>
  readonly reports: readonly PreparedReport[]
}

async function knownOutcomes(backend: Backend, documents: readonly SourceDocument[]): Promise<Map<string, Outcome>> {
  const known = new Map<string, Outcome>()
  for (const part of chunks(documents.map((document) => document.sha256))) {
    for (const { sha256 } of await backend.db.selectFrom('reports').select('sha256').where('sha256', 'in', part).execute()) known.set(sha256, 'known')
    for (const { sha256 } of await backend.db.selectFrom('tombstones').select('sha256').where('sha256', 'in', part).execute()) known.set(sha256, 'removed')
  }
  return known
}
