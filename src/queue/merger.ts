import { setTimeout as sleep } from 'node:timers/promises'
import type { JetStreamManager } from '@nats-io/jetstream'
import { sql } from 'kysely'
import { addReports } from '../store/add-reports.js'
import type { Backend, StoreDatabase } from '../store/backend.js'
import { LinkSession } from '../store/link-session.js'
import { keepCodings } from '../store/recode-reports.js'
import { type QueueNames, toStreamKey } from './queue-connection.js'
import { type Staged, unpackStaged } from './staged.js'
import type { Frontier, Lead, StagedRow, Staging } from './staging.js'
import { tidyStream } from './tidy-stream.js'

/** Reports that one write keeps, at most, unless one message has more. */
const mostReports = 1000
/** Messages that are asked for one by one whether they are still there. */
const mostAsked = 500
const whileIdle = 100
const whileFollowing = 1000
const betweenTidying = 3000

export interface MergeListener {
  /** Messages were merged, with so many reports or codings, in so many seconds. */
  merged(reports: number, seconds: number): void
  /** Merging failed and is tried again. */
  trouble(cause: unknown): void
}

/**
 * Brings what workers have staged into the store, in the order of the queue, so that links come out as if one machine had added all. One worker at a time does it, and
 * what it merges moves the stream's frontier in the same write: whoever comes second changes nothing.
 */
export class Merger {
  private session: LinkSession
  private lead: Lead | null = null
  private tidied = 0
  private foundForgotten = false

  constructor(
    private readonly backend: Backend,
    private readonly staging: Staging,
    private readonly streams: { readonly manager: JetStreamManager; readonly names: QueueNames },
    private readonly listener: MergeListener,
  ) {
    this.session = new LinkSession(backend)
  }

  /** Merges what comes until the signal. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      let wait = 0
      try {
        if (this.lead?.isLost()) this.stepDown()
        this.lead ??= await this.staging.lead()
        if (this.lead === null) wait = whileFollowing
        else if ((await this.mergeNext()) === 0) {
          wait = whileIdle
          await this.tidy()
        }
      } catch (cause) {
        this.stepDown()
        if (!signal.aborted) this.listener.trouble(cause)
        wait = whileFollowing
      }
      if (wait > 0) await sleep(wait, undefined, { signal }).catch(() => undefined)
    }
    this.stepDown()
  }

  private async tidy(): Promise<void> {
    if (performance.now() - this.tidied < betweenTidying) return
    this.tidied = performance.now()
    this.foundForgotten = await tidyStream(this.streams.manager, this.streams.names, await this.staging.streams(), this.foundForgotten)
  }

  private stepDown(): void {
    this.lead?.release()
    this.lead = null
    this.session = new LinkSession(this.backend)
  }

  /** Merges the messages that come next, as many as one write takes. Gives their number. */
  private async mergeNext(): Promise<number> {
    for (const frontier of await this.staging.frontiers()) {
      const rows = await this.ready(frontier)
      if (rows.length > 0) {
        await this.merge(frontier, rows)
        return rows.length
      }
    }
    return 0
  }

  /** The staged rows before the first message that is still being worked on. */
  private async ready(frontier: Frontier): Promise<StagedRow[]> {
    let rows = await this.staging.next(frontier)
    let gone = frontier.merged
    if (rows.length > 0 && rows[0].seq > frontier.merged + 1) {
      // in this order: a message leaves the queue after it was staged, so one that is neither here nor, thereafter, there has been taken out by hand
      gone = await this.goneUpTo(frontier, rows[0].seq - 1)
      if (gone > frontier.merged) rows = await this.staging.next(frontier)
    }
    let last = frontier.merged
    const end = rows.findIndex(({ seq }) => {
      if (seq > Math.max(last, gone) + 1) return true
      last = seq
      return false
    })
    return end < 0 ? rows : rows.slice(0, end)
  }

  /** The last of the messages behind the frontier that are no longer in the queue, without a gap. */
  private async goneUpTo({ stream, merged }: Frontier, last: number): Promise<number> {
    const {
      manager,
      names: { work },
    } = this.streams
    const info = await manager.streams.info(work)
    // what was in a stream that is no more is gone
    if (toStreamKey(info) !== stream) return last
    const { messages, first_seq, last_seq } = info.state
    const before = messages === 0 ? last_seq : first_seq - 1
    if (before > merged) return Math.min(before, last)
    let seq = merged + 1
    while (seq <= Math.min(last, merged + mostAsked) && (await manager.streams.getMessage(work, { seq })) === null) seq++
    return seq - 1
  }

  private async merge(frontier: Frontier, rows: readonly StagedRow[]): Promise<void> {
    const started = performance.now()
    const { part, last } = takePart(rows)
    const now = await this.staging.now()
    const beside = (db: StoreDatabase): Promise<void> => moveFrontier(db, frontier, last)
    if (part.kind === 'reports') await addReports(this.backend, this.session, part.reports, now, beside)
    else await keepCodings(this.backend, this.session, part.codings, now, beside)
    this.listener.merged(part.kind === 'reports' ? part.reports.length : part.codings.length, (performance.now() - started) / 1000)
  }
}

/** The first rows that go into one write: reports together, codings message by message, as a recoding without a queue writes them. */
function takePart(rows: readonly StagedRow[]): { readonly part: Staged; readonly last: number } {
  const first = unpackStaged(rows[0].payload)
  if (first.kind === 'codings') return { part: first, last: rows[0].seq }
  const reports = [...first.reports]
  let last = rows[0].seq
  for (const row of rows.slice(1)) {
    const staged = unpackStaged(row.payload)
    if (staged.kind !== 'reports' || reports.length + staged.reports.length > mostReports) break
    reports.push(...staged.reports)
    last = row.seq
  }
  return { part: { kind: 'reports', reports }, last }
}

async function moveFrontier(db: StoreDatabase, { stream, merged }: Frontier, last: number): Promise<void> {
  const { numUpdatedRows } = await db.updateTable('queue_streams').set({ merged: last }).where('stream', '=', stream).where('merged', '=', merged).executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new Error(`another worker has merged ${stream}`)
  await sql`delete from queue_staged where stream = ${stream} and seq <= ${last}`.execute(db)
}
