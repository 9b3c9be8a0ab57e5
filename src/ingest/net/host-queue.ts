import { backOff } from './back-off.js'
import type { Clock } from './clock.js'
import type { FailureKind, Fault } from './fetch-result.js'
import type { Manners } from './manners.js'
import type { Answer } from './request-once.js'

/** What is known of a host; plain data, so that it can be kept between runs. Times are milliseconds since 1970. */
export interface HostState {
  readonly host: string
  /** Failures since the last answer. */
  readonly failures: number
  /** When the last request to it ended. */
  readonly lastAsked: number
  /** Left in peace until then. */
  readonly blockedUntil: number
  /** What its robots.txt asks for, milliseconds; 0 for nothing. */
  readonly crawlDelay: number
}

/** Failures that tell of the host; the others tell of one page, or of us. */
const ofTheHost = new Set<FailureKind>(['dns', 'connect', 'tls', 'timeout', 'slow', 'reset', 'truncated', 'protocol'])

/** The requests to one host: one at a time, never in a hurry, and more rarely while it fails. */
export class HostQueue {
  private known: HostState
  private tail: Promise<unknown> = Promise.resolve()
  private waiting = 0

  constructor(
    host: string,
    private readonly manners: Manners,
    private readonly clock: Clock,
    private readonly random: () => number,
    state?: HostState,
  ) {
    this.known = state ?? { host, failures: 0, lastAsked: 0, blockedUntil: 0, crawlDelay: 0 }
  }

  get state(): HostState {
    return this.known
  }

  get busy(): boolean {
    return this.waiting > 0
  }

  /** True where forgetting this host loses nothing. */
  get idle(): boolean {
    return !this.busy && this.known.failures === 0 && this.known.lastAsked + this.pause(1) <= this.clock.now()
  }

  obey(crawlDelay: number): void {
    this.known = { ...this.known, crawlDelay }
  }

  /** Sends a request when its turn has come, or refuses it if that is too far off. */
  run(at: string, send: () => Promise<Answer | Fault>, signal?: AbortSignal): Promise<Answer | Fault> {
    const turn = this.tail.then(() => this.take(at, send, signal))
    this.waiting++
    this.tail = turn.finally(() => this.waiting--).catch(() => undefined)
    return turn
  }

  private async take(at: string, send: () => Promise<Answer | Fault>, signal?: AbortSignal): Promise<Answer | Fault> {
    const { host, failures, lastAsked, blockedUntil } = this.known
    const now = this.clock.now()
    if (blockedUntil - now > this.manners.longestWait) {
      return { outcome: 'refused', why: 'back_off', at, detail: `${host} failed ${failures} times in a row and is left in peace`, retryAt: blockedUntil }
    }
    const wait = Math.max(blockedUntil, lastAsked === 0 ? 0 : lastAsked + this.pause(this.random())) - now
    if (wait > 0) await this.clock.sleep(wait, signal)
    const answer = await send()
    this.note(answer)
    return answer
  }

  private pause(chance: number): number {
    return Math.max(this.manners.delay, Math.min(this.known.crawlDelay, this.manners.longestCrawlDelay)) * (1 + chance * this.manners.jitter)
  }

  private note(answer: Answer | Fault): void {
    const { manners } = this
    const now = this.clock.now()
    this.known = { ...this.known, lastAsked: now }
    if (answer.outcome === 'refused' || (answer.outcome === 'failed' && answer.kind === 'aborted')) return
    const isFailure = answer.outcome === 'failed' && (ofTheHost.has(answer.kind) || (answer.kind === 'status' && answer.temporary))
    if (!isFailure) {
      this.known = { ...this.known, failures: 0, blockedUntil: 0 }
      return
    }
    const failures = this.known.failures + 1
    const overloaded = answer.status === 429 || answer.status === 503
    const pause = backOff(failures, overloaded ? manners.overloadBackOff : manners.backOff, manners.longestBackOff, this.random)
    const asked = Math.min(answer.retryAfter ?? 0, manners.longestRetryAfter)
    this.known = { ...this.known, failures, blockedUntil: now + Math.max(pause, asked) }
  }
}
