import { setMaxListeners } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { MarsadError } from '../core/errors.js'
import { type EntryOutcome, fetchEntry } from './fetch-entry.js'
import { fetchUrl } from './fetch-row.js'
import { PageKeeper } from './page-keeper.js'
import { politenessMemory } from './politeness-memory.js'
import { type Poll, pollSource } from './poll-source.js'
import { nextEntry } from './seen-entries.js'
import { type SourceState, settleSources } from './source-states.js'
import { Stamper, type Stamping } from './stamper.js'
import { WatchLease } from './watch-lease.js'
import type { WatchSettings } from './watch-settings.js'
import type { WatchedSource } from './watched-source.js'

/** Told of all that happens, so that it can be logged. */
export interface WatchListener {
  poll(source: SourceState, poll: Poll): void
  entry(source: SourceState, entry: EntryOutcome): void
  stamp(stamping: Stamping): void
  /** A fault of the store that may pass, or of this program: watching goes on. */
  fault(subject: string, cause: Error): void
}

/** Polls, and fetches, that are under way at once at most; of one source only one of each. */
const mostAtOnce = 8
const longestSleep = 30_000
const saveEvery = 60_000
/** How long all waits when the store cannot be reached. */
const pauseAfterFault = 30_000
const passing = new Set(['STORE_LOST', 'STORE_BUSY', 'STORE_FULL'])

interface Watched extends SourceState {
  isPolling: boolean
  isFetching: boolean
  /** When its next entry is to be fetched; null where none waits. */
  nextDue: number | null
}

/** Polls sources in their rhythm and fetches what is new, until it is stopped. Whatever is waiting lies in the store: it may be ended at any moment. */
export class Watcher {
  private readonly keeper: PageKeeper
  private readonly lease: WatchLease
  private readonly stamper: Stamper
  private isStamping = false
  private readonly active = new Set<Promise<void>>()
  /** Addresses that are being fetched. */
  private readonly fetching = new Set<string>()
  private watched: Watched[] = []
  private fatal: Error | null = null
  private polls = 0
  private pausedUntil = 0
  private lastSave = 0

  constructor(
    private readonly settings: WatchSettings,
    private readonly listener: WatchListener,
  ) {
    this.keeper = new PageKeeper(settings.store)
    this.lease = new WatchLease(settings.store)
    this.stamper = new Stamper(settings)
  }

  /** How much is held in memory, in things: for tests. */
  get held(): { readonly sources: number; readonly underWay: number } {
    return { sources: this.watched.length, underWay: this.active.size }
  }

  /** @param once ends when every source that is due was polled and nothing waits that is due @throws {MarsadError} STORE_…, WATCH_RUNNING */
  async run(sources: readonly WatchedSource[], once: boolean, signal: AbortSignal): Promise<void> {
    // everything under way listens for the stop
    setMaxListeners(0, signal)
    await this.lease.hold()
    try {
      await this.begin(sources, once)
      await this.loop(once, signal)
    } finally {
      await Promise.allSettled(this.active)
      await politenessMemory.save(this.settings.store, this.settings.politeness).catch(() => undefined)
      await this.lease.release().catch(() => undefined)
    }
    if (this.fatal) throw this.fatal
  }

  private async begin(sources: readonly WatchedSource[], once: boolean): Promise<void> {
    const now = this.settings.clock.now()
    this.watched = []
    for (const state of await settleSources(this.settings.store, sources)) {
      const waiting = await nextEntry(this.settings.store.db, state.key)
      this.watched.push({ ...state, isPolling: false, isFetching: false, nextDue: waiting?.due ?? null })
    }
    // who runs it from cron sets the rhythm there: a source that is nearly due is due
    if (once) for (const state of this.watched) if (state.failures === 0 && state.nextPoll - now < state.source.every / 2) state.nextPoll = now
    this.lastSave = now
  }

  private async loop(once: boolean, signal: AbortSignal): Promise<void> {
    const { clock, store, politeness } = this.settings
    const polled = new Set<Watched>()
    while (!signal.aborted && this.fatal === null) {
      const now = clock.now()
      if (now >= this.pausedUntil) this.fill(now, once ? polled : null, signal)
      if (once && this.active.size === 0 && now >= this.pausedUntil && !this.watched.some(({ nextDue }) => nextDue !== null && nextDue <= now + 1000) && this.stamper.nextLook > now) return
      const next = Math.max(
        this.pausedUntil,
        Math.min(
          this.isStamping ? Infinity : this.stamper.nextLook,
          ...this.watched.map((state) => Math.min(state.isPolling ? Infinity : state.nextPoll, state.isFetching ? Infinity : (state.nextDue ?? Infinity))),
        ),
      )
      await this.sleep(Math.min(longestSleep, Math.max(1, next - now)), signal)
      await this.guard('the store', async () => {
        await this.lease.hold()
        if (clock.now() - this.lastSave < saveEvery) return
        this.lastSave = clock.now()
        await politenessMemory.save(store, politeness)
      })
    }
  }

  /** Starts what is due, as far as there is room. Who was served goes to the end of the queue, so that none with much to fetch keeps the others waiting. */
  private fill(now: number, polled: Set<Watched> | null, signal: AbortSignal): void {
    for (const state of [...this.watched]) {
      const polls = !state.isPolling && state.nextPoll <= now && !polled?.has(state) && this.polls < mostAtOnce
      const fetches = !state.isFetching && state.nextDue !== null && state.nextDue <= now && this.active.size - this.polls < mostAtOnce
      if (!polls && !fetches) continue
      this.watched.push(...this.watched.splice(this.watched.indexOf(state), 1))
      if (polls) {
        polled?.add(state)
        state.isPolling = true
        this.polls++
        this.start(state.source.name, () => this.poll(state, signal))
      }
      if (fetches) {
        state.isFetching = true
        this.start(state.source.name, () => this.fetchNext(state, signal))
      }
    }
    if (this.isStamping || this.stamper.nextLook > now) return
    this.isStamping = true
    this.start('time-stamps', () => this.stamp(signal))
  }

  private async stamp(signal: AbortSignal): Promise<void> {
    try {
      const stamping = await this.stamper.stampNext(signal)
      if (stamping) this.listener.stamp(stamping)
    } finally {
      this.isStamping = false
    }
  }

  private async poll(state: Watched, signal: AbortSignal): Promise<void> {
    try {
      const poll = await pollSource(state, this.settings, signal)
      if (poll.outcome !== 'aborted') this.listener.poll(state, poll)
      if (poll.fresh + poll.changed > 0) state.nextDue = (await nextEntry(this.settings.store.db, state.key))?.due ?? null
    } finally {
      const now = this.settings.clock.now()
      if (state.nextPoll <= now) state.nextPoll = now + pauseAfterFault
      state.isPolling = false
      this.polls--
    }
  }

  private async fetchNext(state: Watched, signal: AbortSignal): Promise<void> {
    const { store, clock } = this.settings
    try {
      // pages that are refused cost no waiting, and thousands of them would leave the others no time
      await setImmediate()
      const next = await nextEntry(store.db, state.key)
      if (next && next.due <= clock.now()) {
        const url = fetchUrl(next.entry.url)
        // another source has it under way: then it need not be asked for
        if (this.fetching.has(url)) {
          state.nextDue = clock.now() + 1000
          return
        }
        this.fetching.add(url)
        const outcome = await this.fetchOrGiveUp(state, next.entry, signal).finally(() => this.fetching.delete(url))
        if (outcome.outcome !== 'aborted') this.listener.entry(state, outcome)
      }
      state.nextDue = (await nextEntry(store.db, state.key))?.due ?? null
    } finally {
      state.isFetching = false
    }
  }

  /** A page on which this program itself fails is set aside, so that it does not stop the others. */
  private async fetchOrGiveUp(state: Watched, entry: Parameters<typeof fetchEntry>[1], signal: AbortSignal): Promise<EntryOutcome> {
    try {
      return await fetchEntry(state, entry, this.keeper, this.settings, signal)
    } catch (cause) {
      if (cause instanceof MarsadError || this.settings.store.toError(cause)) throw cause
      const detail = `${entry.url}: ${(cause as Error).message}`
      await this.settings.store.db.updateTable('seen').set({ state: 'failed', error: detail }).where('source', '=', state.key).where('id', '=', entry.id).execute()
      this.listener.fault(entry.url, cause as Error)
      return { outcome: 'failed', id: null, detail }
    }
  }

  private start(subject: string, work: () => Promise<void>): void {
    const task: Promise<void> = this.guard(subject, work).finally(() => this.active.delete(task))
    this.active.add(task)
  }

  /** Faults of the store that pass are waited for; others end the watch. */
  private async guard(subject: string, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (cause) {
      const error = this.settings.store.toError(cause) ?? (cause as Error)
      if (!(error instanceof MarsadError) || !passing.has(error.code)) {
        this.fatal ??= error
        return
      }
      this.pausedUntil = this.settings.clock.now() + pauseAfterFault
      this.listener.fault(subject, error)
    }
  }

  /** Until something under way is done, or so many milliseconds have passed. */
  private async sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    const woken = new AbortController()
    const stop = (): void => woken.abort()
    signal.addEventListener('abort', stop)
    await (this.active.size > 0 ? Promise.race([...this.active, this.settings.clock.sleep(milliseconds, woken.signal)]) : this.settings.clock.sleep(milliseconds, woken.signal))
    signal.removeEventListener('abort', stop)
    stop()
  }
}
