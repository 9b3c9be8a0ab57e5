import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Consumer, JsMsg } from '@nats-io/jetstream'
import { coderVersion } from '../coder/version.js'
import { MarsadError } from '../core/errors.js'
import type { Issue } from '../core/issue.js'
import type { PlainFault } from '../ingest/plain-fault.js'
import type { Backend } from '../store/backend.js'
import { knownOutcomes } from '../store/known-outcomes.js'
import { type PreparedItem, preparePool, type UnpreparedItem } from '../store/prepare-pool.js'
import type { PreparedReport } from '../store/prepared-report.js'
import { readKeptDocuments } from '../store/recode-reports.js'
import { sendDeadLetter } from './dead-letters.js'
import { Merger } from './merger.js'
import { idOfBytes, largeHeader, streamHeader } from './publisher.js'
import { ackWait, ensureStreams, type QueueConnection } from './queue-connection.js'
import { packStaged, type Staged } from './staged.js'
import type { StagedRow, Staging } from './staging.js'
import { originOf, unpackWork, type WorkMessage } from './work-message.js'

/** Messages that are asked for together, and how long for them all to come. A batch that is coded holds no other worker up. */
const batchSize = 64
const fetchTime = 1000
/** From this delivery on a message is worked on by itself: those before may have ended their worker, or it was beside one that did. */
const aloneFrom = 3
/** A message that was delivered more often has ended every worker that it came to. */
const mostDeliveries = 8
/** Staged messages beyond which no more are fetched until some are merged. */
const mostStaged = 20_000
/** How long a message for another version of the coder is left to others. */
const forOthers = 60_000

/** Told of what a worker does. */
export interface WorkerListener {
  /** A batch was coded and staged. */
  batch(told: { readonly messages: number; readonly reports: number; readonly bytes: number; readonly seconds: number }): void
  /** Reports or codings were merged into the store by this worker. */
  merged(reports: number, seconds: number): void
  /** A message was put among the failures. */
  dead(error: MarsadError): void
  /** What went wrong while a page was read that did give a report. */
  issues(origin: string, issues: readonly Issue[]): void
  /** What waits, every two seconds: messages in the queue, those under way included, and those that are staged. */
  depth(depth: { readonly messages: number; readonly staged: number }): void
  /** Something failed that is tried again: a server that is not there, a message for another version. */
  trouble(cause: unknown): void
}

export interface WorkerOptions {
  /** How many threads code; null for one on each core. */
  readonly threads: number | null
  /** End when the queue is empty and all of it merged, instead of waiting for more. */
  readonly drain: boolean
}

/**
 * Takes messages from the queue, codes them, stages what came of them, and only then acknowledges. One that dies in between loses nothing: its messages go to another,
 * and what it had staged is found there.
 */
export class Worker {
  private readonly pool: ReturnType<typeof preparePool>
  private readonly merger: Merger
  private paused = false

  constructor(
    private readonly backend: Backend,
    private readonly staging: Staging,
    private readonly queue: QueueConnection,
    private readonly listener: WorkerListener,
    private readonly options: WorkerOptions,
  ) {
    this.pool = preparePool(options.threads)
    // coding beside the connections would hold their heartbeats up
    this.pool.expectMany()
    this.merger = new Merger(backend, staging, queue, listener)
  }

  /** Works until the signal, or until nothing is left. What is under way is finished. */
  async run(signal: AbortSignal): Promise<void> {
    const merging = new AbortController()
    const lanes = Array.from({ length: (this.options.threads ?? availableParallelism()) + 1 }, () => this.work(signal))
    const watching = new AbortController()
    const pressure = this.watchPressure(watching.signal)
    const merge = this.merger.run(merging.signal)
    try {
      await Promise.all(lanes)
      if (this.options.drain) while (!signal.aborted && (await this.staged()) > 0) await sleep(100)
    } finally {
      watching.abort()
      merging.abort()
      await Promise.allSettled([pressure, merge, ...lanes])
      await this.pool.close()
    }
  }

  /** Why it cannot work, or null. @throws where a server does not answer */
  async whyNotReady(): Promise<string | null> {
    await this.staging.now()
    await this.isEmpty()
    return this.paused ? `${mostStaged} messages wait to be merged` : null
  }

  /** One batch after the other; there is a lane more than threads, so that one always has its messages ready. */
  private async work(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      if (this.paused) {
        await sleep(100)
        continue
      }
      try {
        const messages = await this.fetch()
        if (messages.length > 0) await this.workOn(messages, signal)
        else if (this.options.drain && (await this.isEmpty())) return
      } catch (cause) {
        if (signal.aborted) return
        this.listener.trouble(cause)
        await sleep(1000)
        await ensureStreams(this.queue.manager, this.queue.names).catch(() => undefined)
      }
    }
  }

  private async fetch(): Promise<JsMsg[]> {
    const consumer: Consumer = await this.queue.client.consumers.get(this.queue.names.work, this.queue.names.workers)
    const messages: JsMsg[] = []
    for await (const message of await consumer.fetch({ max_messages: batchSize, expires: fetchTime })) messages.push(message)
    return messages
  }

  private async workOn(messages: readonly JsMsg[], signal: AbortSignal): Promise<void> {
    const beat = setInterval(() => {
      for (const message of messages) message.working()
    }, ackWait / 3)
    try {
      const fresh = await this.dropKnown(messages, signal)
      const alone = fresh.filter((message) => message.info.deliveryCount >= aloneFrom)
      await this.codeAndStage(
        fresh.filter((message) => !alone.includes(message)),
        signal,
      )
      for (const message of alone) await this.codeAndStage([message], signal)
    } finally {
      clearInterval(beat)
    }
  }

  /** Acknowledges what another has staged that did not come to that. */
  private async dropKnown(messages: readonly JsMsg[], signal: AbortSignal): Promise<JsMsg[]> {
    const again = messages.filter((message) => message.redelivered)
    if (again.length === 0) return [...messages]
    const known = await this.patiently(() => this.staging.known(again.map((message) => placeOf(message))), signal)
    const isKnown = (message: JsMsg): boolean => {
      const { stream, seq } = placeOf(message)
      return known.has(`${stream} ${seq}`)
    }
    for (const message of again) if (isKnown(message)) message.ack()
    return messages.filter((message) => !message.redelivered || !isKnown(message))
  }

  private async codeAndStage(messages: readonly JsMsg[], signal: AbortSignal): Promise<void> {
    if (messages.length === 0) return
    const started = performance.now()
    const opened: Opened[] = []
    for (const message of messages) opened.push(await this.open(message))
    const staged = (await this.code(opened, signal)).filter(({ left }) => !left)
    for (const { opened: one, faults } of staged) {
      if (faults.length === 0) continue
      await this.patiently(() => sendDeadLetter(this.queue, one.message, one.origin, faults), signal)
      for (const { subject, detail, code } of faults) this.listener.dead(new MarsadError(code, subject, detail))
    }
    const rows: StagedRow[] = staged.map(({ opened: one, outcome }) => ({ ...placeOf(one.message), payload: packStaged(outcome) }))
    await this.patiently(() => this.staging.add(rows), signal)
    for (const { opened: one, faults } of staged) {
      one.message.ack()
      // a failure is read again from there
      if (one.large !== null && faults.length === 0) await (await this.queue.large()).delete(one.large).catch(() => undefined)
    }
    this.listener.batch({
      messages: staged.length,
      reports: staged.reduce((sum, { outcome }) => sum + (outcome.kind === 'reports' ? outcome.reports.length : outcome.codings.length), 0),
      bytes: opened.reduce((sum, { work }) => sum + (work !== null && work.kind === 'item' ? inputOf(work.item).bytes.length : 0), 0),
      seconds: (performance.now() - started) / 1000,
    })
  }

  private async open(message: JsMsg): Promise<Opened> {
    const large = message.headers?.get(largeHeader) || null
    const origin = `message ${message.seq}`
    if (message.info.deliveryCount > mostDeliveries)
      return {
        message,
        large,
        origin,
        work: null,
        fault: { code: 'REPORT_FAILED', subject: origin, detail: `it was delivered ${message.info.deliveryCount} times, and none of the workers came to an end with it` },
      }
    const data = large === null ? message.data : await (await this.queue.large()).getBlob(large)
    try {
      if (data === null) throw new Error('what it refers to is not there')
      const work = unpackWork(data)
      return { message, large, origin: originOf(work), work, fault: null }
    } catch (cause) {
      return { message, large, origin, work: null, fault: { code: 'REPORT_FAILED', subject: origin, detail: `it cannot be read: ${(cause as Error).message}` } }
    }
  }

  /** What became of each, in their order. */
  private async code(opened: readonly Opened[], signal: AbortSignal): Promise<Done[]> {
    const done = new Map<Opened, Done>()
    const items: { readonly opened: Opened; readonly item: UnpreparedItem }[] = []
    const known = await this.knownAmong(opened, signal)
    for (const one of opened) {
      const { work, fault } = one
      if (fault !== null) done.set(one, { opened: one, outcome: nothing, faults: [fault], left: false })
      else if (work?.kind === 'recode') done.set(one, await this.recode(one, work, signal))
      else if (work !== null) {
        if (known.has(inputOf(work.item).sha256)) done.set(one, { opened: one, outcome: nothing, faults: [], left: false })
        else items.push({ opened: one, item: work.item })
      }
    }
    const worked = items.length > 0 ? await this.pool.run(items.map(({ item }) => item)) : []
    for (const [i, { opened: one, item }] of items.entries()) {
      const result = worked[i]
      const prepared: readonly PreparedItem[] = 'fault' in result ? [{ fault: result.fault }] : result.result
      done.set(one, { opened: one, ...this.sort(item, prepared), left: false })
    }
    return opened.map((one) => done.get(one) as Done)
  }

  /** Reports and faults apart. A page without words is neither: thousands of them lie in every archive. */
  private sort(item: UnpreparedItem, prepared: readonly PreparedItem[]): Pick<Done, 'outcome' | 'faults'> {
    const reports: PreparedReport[] = []
    const faults: PlainFault[] = []
    for (const one of prepared) {
      if ('fault' in one) {
        if (!('page' in item && one.fault.code === 'INPUT_EMPTY')) faults.push(one.fault)
        continue
      }
      if ('page' in item && one.issues.length > 0) this.listener.issues(one.report.origin, one.issues)
      reports.push(one.report)
    }
    return { outcome: { kind: 'reports', reports }, faults }
  }

  private async recode(opened: Opened, { reports, version }: Extract<WorkMessage, { kind: 'recode' }>, signal: AbortSignal): Promise<Done> {
    if (version !== coderVersion) {
      opened.message.nak(forOthers)
      this.listener.trouble(new MarsadError('USAGE', opened.origin, `is to be coded by version ${version}, and this worker is ${coderVersion}; it is left to another`))
      return { opened, outcome: nothing, faults: [], left: true }
    }
    const documents = await this.patiently(() => readKeptDocuments(this.backend.db, reports), signal)
    const worked = documents.length > 0 ? await this.pool.run(documents.map(({ document }) => ({ document, defaults: { source: null, url: null, published: null } }))) : []
    const faults: PlainFault[] = []
    const codings: { report: number; coding: PreparedReport['coding'] }[] = []
    for (const [i, { report }] of documents.entries()) {
      const result = worked[i]
      if ('fault' in result) faults.push(result.fault)
      else for (const one of result.result) if ('report' in one) codings.push({ report, coding: one.report.coding })
    }
    return { opened, outcome: { kind: 'codings', codings }, faults, left: false }
  }

  private async knownAmong(opened: readonly Opened[], signal: AbortSignal): Promise<ReadonlySet<string>> {
    const hashes = opened.flatMap(({ work }) => (work?.kind === 'item' ? [inputOf(work.item).sha256] : []))
    return hashes.length === 0 ? new Set() : new Set((await this.patiently(() => knownOutcomes(this.backend.db, hashes), signal)).keys())
  }

  /** A server that is not there is waited for, with the messages in hand: given back, they would count as delivered once more for nothing. */
  private async patiently<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    for (let wait = 200; ; wait = Math.min(wait * 2, 5000)) {
      try {
        return await work()
      } catch (cause) {
        const error = this.backend.toError(cause) ?? cause
        const passes = !(error instanceof MarsadError) || error.code === 'STORE_LOST' || error.code === 'STORE_FULL' || error.code === 'QUEUE_UNREACHABLE'
        if (!passes || signal.aborted) throw error
        this.listener.trouble(error)
        await sleep(wait)
      }
    }
  }

  private async isEmpty(): Promise<boolean> {
    return (await this.queue.manager.streams.info(this.queue.names.work)).state.messages === 0
  }

  private async staged(): Promise<number> {
    return (await this.staging.backlog(1)).rows
  }

  private async watchPressure(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        const { rows, goesOn } = await this.staging.backlog(mostStaged)
        // where the next message to be merged is not staged, it may be one that waits to be fetched
        this.paused = rows >= mostStaged && goesOn
        const { messages } = (await this.queue.manager.streams.info(this.queue.names.work)).state
        this.listener.depth({ messages, staged: rows })
      } catch {
        this.paused = false
      }
      await sleep(2000, undefined, { signal }).catch(() => undefined)
    }
  }
}

const nothing: Staged = { kind: 'reports', reports: [] }

interface Opened {
  readonly message: JsMsg
  /** The object that holds it, where it is too large for a message. */
  readonly large: string | null
  readonly origin: string
  readonly work: WorkMessage | null
  readonly fault: PlainFault | null
}

interface Done {
  readonly opened: Opened
  readonly outcome: Staged
  readonly faults: readonly PlainFault[]
  /** It was left to another worker. */
  readonly left: boolean
}

/** The stream that it lies in for ever, and its number there. */
const placeOf = (message: JsMsg): { readonly stream: string; readonly seq: number } => ({ stream: message.headers?.get(streamHeader) || message.info.stream, seq: message.seq })

function inputOf(item: UnpreparedItem): { readonly bytes: Uint8Array; readonly sha256: string } {
  return 'document' in item ? item.document : { bytes: item.page.bytes, sha256: idOfBytes(item.page.bytes) }
}
