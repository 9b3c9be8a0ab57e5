import { createHash } from 'node:crypto'
import type { MarsadError } from '../core/errors.js'
import type { Issue } from '../core/issue.js'
import type { DocumentDefaults, SourceDocument } from '../ingest/document.js'
import { fromPlainFault } from '../ingest/plain-fault.js'
import type { WebPage } from '../ingest/web-page.js'
import { addReports, type Outcome } from './add-reports.js'
import type { Backend } from './backend.js'
import { knownOutcomes } from './known-outcomes.js'
import { LinkSession } from './link-session.js'
import { preparePool, type UnpreparedItem } from './prepare-pool.js'
import type { PreparedReport } from './prepared-report.js'

/** Documents that are prepared together, unless they have more bytes than that. */
const batchSize = 128
const batchBytes = 2_000_000
/** Batches that one write waits for, while enough others keep the workers busy; those behind them that are ready go with them. A write costs a wait for the disk, and a page that it touches twice is written once. */
const leastInWrite = 4
const mostInWrite = 8
/** Batches that are prepared ahead of the one that is written. */
const ahead = 8
/** How long a lost connection is tried again, in milliseconds. */
const patience = 90_000

/** What was acknowledged: it is on disk. */
export interface Acknowledged {
  readonly origin: string
  readonly sha256: string
  readonly outcome: Outcome
}

/** Told of what becomes of documents and pages. */
export interface AddListener {
  kept(kept: readonly Acknowledged[]): void
  /** A page that gave no report. */
  fault?(error: MarsadError): void
  /** One that ended its worker, or took too long, even by itself: it is not kept. */
  culprit?(item: UnpreparedItem, error: MarsadError): Promise<void>
  /** What went wrong while a page was read that did give one; documents have theirs with them. */
  issues?(origin: string, issues: readonly Issue[]): void
}

/**
 * Takes documents and pages one by one and keeps them batch by batch, in their order: while one batch is written the next are read and coded. What is known
 * is passed over before that.
 */
export class ReportAdder {
  private readonly session: LinkSession
  private readonly pool: ReturnType<typeof preparePool>
  private waiting: Waiting[] = []
  private waitingBytes = 0
  private readonly underWay: UnderWay[] = []

  constructor(
    private readonly backend: Backend,
    private readonly defaults: DocumentDefaults,
    private readonly listener: AddListener,
    threads: number | null = null,
  ) {
    this.pool = preparePool(threads)
    this.session = new LinkSession(backend)
  }

  /** Has all cores work from the first batch on. */
  expectMany(): void {
    this.pool.expectMany()
  }

  /** Waits where coding or writing is behind. @throws {MarsadError} STORE_… */
  add(document: SourceDocument): Promise<void> {
    return this.take({ item: { document, defaults: this.defaults }, origin: document.origin, sha256: document.sha256 }, document.bytes.length)
  }

  /** The same for a page that is yet to be read. @throws {MarsadError} STORE_… */
  addPage(page: WebPage): Promise<void> {
    return this.take({ item: { page, defaults: this.defaults }, origin: page.origin, sha256: createHash('sha256').update(page.bytes).digest('hex') }, page.bytes.length)
  }

  private async take(waiting: Waiting, bytes: number): Promise<void> {
    this.waiting.push(waiting)
    this.waitingBytes += bytes
    if (this.waiting.length < batchSize && this.waitingBytes < batchBytes) return
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
    const { waiting } = this
    this.waiting = []
    this.waitingBytes = 0
    const underWay: UnderWay = { prepared: this.prepare(waiting), ready: false }
    underWay.prepared.then(
      () => {
        underWay.ready = true
      },
      () => undefined,
    )
    this.underWay.push(underWay)
  }

  private async prepare(waiting: readonly Waiting[]): Promise<Prepared> {
    const known = await this.patiently(() =>
      knownOutcomes(
        this.backend.db,
        waiting.map(({ sha256 }) => sha256),
      ),
    )
    const fresh = waiting.filter(({ sha256 }) => !known.has(sha256))
    const read = fresh.length > 0 ? await this.pool.run(fresh.map(({ item }) => item)) : []
    const prepared: Entry[] = []
    let next = 0
    for (const { item, origin, sha256 } of waiting) {
      const outcome = known.get(sha256)
      if (outcome !== undefined) {
        prepared.push({ origin, sha256, outcome })
        continue
      }
      const worked = read[next++]
      if ('fault' in worked) {
        await this.listener.culprit?.(worked.culprit, fromPlainFault(worked.fault))
        continue
      }
      for (const one of worked.result) {
        if ('fault' in one) this.listener.fault?.(fromPlainFault(one.fault))
        else {
          if ('page' in item && one.issues.length > 0) this.listener.issues?.(one.report.origin, one.issues)
          prepared.push({ origin: one.report.origin, sha256: one.report.sha256, report: one.report })
        }
      }
    }
    return prepared
  }

  /** Writes the batches that are next. */
  private async keep(): Promise<void> {
    const entries: Entry[] = []
    for (let batches = 0; this.underWay.length > 0 && batches < mostInWrite; batches++) {
      if (batches >= leastInWrite && !this.underWay[0].ready) break
      entries.push(...(await this.underWay[0].prepared))
      this.underWay.shift()
    }
    const reports = entries.flatMap((entry) => ('report' in entry ? [entry.report] : []))
    const outcomes = reports.length > 0 ? await this.patiently(() => addReports(this.backend, this.session, reports)) : []
    let next = 0
    this.listener.kept(entries.map((entry) => ({ origin: entry.origin, sha256: entry.sha256, outcome: 'report' in entry ? outcomes[next++] : entry.outcome })))
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

interface Waiting {
  readonly item: UnpreparedItem
  readonly origin: string
  /** Of its bytes; the items of a page of many have others. */
  readonly sha256: string
}

interface UnderWay {
  readonly prepared: Promise<Prepared>
  ready: boolean
}

type Entry = { readonly origin: string; readonly sha256: string; readonly report: PreparedReport } | Acknowledged
type Prepared = readonly Entry[]
