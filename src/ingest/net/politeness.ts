import { failed } from './fault-error.js'
import { type FetchOptions, type FetchSettings, toFetchSettings } from './fetch-options.js'
import type { Fault, FetchFailed, FetchResult } from './fetch-result.js'
import { followRedirects } from './follow-redirects.js'
import { HostQueue, type HostState } from './host-queue.js'
import { defaultManners, type Manners } from './manners.js'
import { type Answer, type FetchRequest, type Posted, requestOnce, type TimeBudget } from './request-once.js'
import { RobotsCache, type RobotsEntry } from './robots-cache.js'
import type { Target } from './target.js'
import { robotName } from './user-agent.js'

export interface PolitenessOptions extends FetchOptions {
  readonly manners?: Partial<Manners>
  /** Gives numbers from 0 to 1, 1 excluded. */
  readonly random?: () => number
  /** What an earlier run learned. */
  readonly state?: PolitenessState
}

/** What was learned of hosts; plain data that JSON holds. */
export interface PolitenessState {
  readonly hosts: readonly HostState[]
  readonly robots: readonly RobotsEntry[]
}

const mostHosts = 10_000

/**
 * Fetches pages as a good guest: asks robots.txt first, sends each host one request at a time with a pause between two, and leaves a host
 * that fails in peace, longer each time. Redirects are held to the manners of the host that they lead to.
 */
export class Politeness {
  private readonly settings: FetchSettings
  private readonly manners: Manners
  private readonly random: () => number
  private readonly hosts = new Map<string, HostQueue>()
  private readonly robots: RobotsCache

  /** @throws {MarsadError} USAGE for options that do not hold */
  constructor(options: PolitenessOptions) {
    this.settings = toFetchSettings(options)
    this.manners = { ...defaultManners, ...options.manners }
    this.random = options.random ?? Math.random
    for (const state of options.state?.hosts ?? []) this.hosts.set(state.host, this.newQueue(state.host, state))
    const fetchRobots = (url: string, cutAt: number) => followRedirects(url, this.settings, {}, (target, budget) => this.send(target, { cutAt }, budget))
    this.robots = new RobotsCache(this.manners, this.settings.clock, robotName, fetchRobots, options.state?.robots)
  }

  /** Never throws for what the network does. */
  fetch(url: string, request: FetchRequest = {}): Promise<FetchResult> {
    return orAborted(this.fetchInTurn(url, request), url, request.signal)
  }

  /** Sends something to a service that is used on purpose: robots.txt, which is for those who read pages, is not asked. Never throws for what the network does. */
  post(url: string, post: Posted, signal?: AbortSignal): Promise<FetchResult> {
    const request = { post, signal }
    return orAborted(
      followRedirects(url, this.settings, request, (target, budget) => this.send(target, request, budget)),
      url,
      signal,
    )
  }

  private fetchInTurn(url: string, request: FetchRequest): Promise<FetchResult> {
    return followRedirects(url, this.settings, request, async (target, budget) => {
      const rules = await this.robots.judge(target)
      if ('outcome' in rules) return rules
      this.queueOf(target.host).obey(rules.crawlDelay)
      return this.send(target, request, budget)
    })
  }

  /** What to hand to the next run. */
  state(): PolitenessState {
    return { hosts: [...this.hosts.values()].filter((queue) => !queue.idle).map((queue) => queue.state), robots: this.robots.entries() }
  }

  private send(target: Target, request: FetchRequest, budget: TimeBudget): Promise<Answer | Fault> {
    return this.queueOf(target.host).run(target.url, () => requestOnce(target, this.settings, request, budget), request.signal)
  }

  private queueOf(host: string): HostQueue {
    const known = this.hosts.get(host)
    if (known) return known
    if (this.hosts.size >= mostHosts) this.forget()
    const queue = this.newQueue(host)
    this.hosts.set(host, queue)
    return queue
  }

  /** Names cost nothing to those who make links: hosts of which nothing is to be remembered go, and if all are remembered, the oldest. */
  private forget(): void {
    for (const [name, queue] of this.hosts) if (queue.idle) this.hosts.delete(name)
    for (const [name, queue] of this.hosts) {
      if (this.hosts.size < mostHosts) break
      if (!queue.busy) this.hosts.delete(name)
    }
  }

  private newQueue(host: string, state?: HostState): HostQueue {
    return new HostQueue(host, this.manners, this.settings.clock, this.random, state)
  }
}

/** Who stops need not wait for the turn that the fetch waits for; when that comes, nothing is sent. */
async function orAborted(result: Promise<FetchResult>, url: string, signal?: AbortSignal): Promise<FetchResult> {
  if (!signal) return result
  const stopped = new AbortController()
  const aborted = new Promise<FetchResult>((resolve) => {
    const stop = () => resolve({ ...failed('aborted', true, 'stopped by the caller').fault, at: url, url, redirects: [] } as FetchFailed)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { signal: stopped.signal })
  })
  return Promise.race([result, aborted]).finally(() => stopped.abort())
}
