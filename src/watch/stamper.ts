import { toManifest } from '../stamp/fetch-leaf.js'
import { readReply, type Stamp } from '../stamp/read-token.js'
import { stampQuery } from '../stamp/stamp-query.js'
import { keepStamp, leavesOfDay, unstampedDays } from '../store/time-stamps.js'
import type { WatchSettings } from './watch-settings.js'

/** What became of asking for a time-stamp. */
export type Stamping =
  | { readonly day: string; readonly outcome: 'stamped'; readonly told: string; readonly fetches: number }
  | { readonly day: string; readonly outcome: 'failed'; readonly detail: string }

/** How often it is looked whether a day is over, and how long after a failure it is tried again: twice as long each time, up to a day. */
const lookEvery = 600_000
const firstRetry = 600_000
const longestRetry = 86_400_000

/** Has the kept fetches of each day time-stamped when it is over, a day at a time. */
export class Stamper {
  private failures = 0
  /** When there may be something to do, milliseconds since 1970. */
  nextLook: number

  constructor(private readonly settings: WatchSettings) {
    this.nextLook = settings.timestamp === null ? Infinity : 0
  }

  /** Stamps the earliest day that has none; null where no day waits, or it was stopped. @throws {MarsadError} STORE_… */
  async stampNext(signal: AbortSignal): Promise<Stamping | null> {
    const { store, clock, timestamp } = this.settings
    const [day] = timestamp === null ? [] : await unstampedDays(store.db, clock.now())
    if (timestamp === null || day === undefined) {
      this.nextLook = clock.now() + lookEvery
      return null
    }
    const leaves = await leavesOfDay(store.db, day)
    const manifest = toManifest(leaves)
    const stamp = await this.ask(timestamp, manifest, signal)
    if (stamp === null) return null
    if (stamp.outcome !== 'stamped') {
      this.nextLook = clock.now() + Math.min(longestRetry, firstRetry * 2 ** this.failures++)
      return { day, outcome: 'failed', detail: stamp.detail }
    }
    await keepStamp(store, { day, server: timestamp, manifest, token: stamp.token, told: stamp.time.getTime() }, clock.now())
    this.failures = 0
    this.nextLook = clock.now()
    return { day, outcome: 'stamped', told: stamp.time.toISOString(), fetches: leaves.length }
  }

  private async ask(server: string, manifest: string, signal: AbortSignal): Promise<Stamp | { readonly outcome: 'failed'; readonly detail: string } | null> {
    const query = stampQuery(manifest)
    const result = await this.settings.politeness.post(server, { body: query.bytes, contentType: 'application/timestamp-query', accept: 'application/timestamp-reply' }, signal)
    if (result.outcome === 'page') return readReply(result.bytes, manifest, query.nonce)
    if (result.outcome === 'failed' && result.kind === 'aborted') return null
    return { outcome: 'failed', detail: 'detail' in result ? result.detail : 'the server answered without a time-stamp' }
  }
}
