import type { Clock } from './clock.js'
import type { FetchResult, Refusal } from './fetch-result.js'
import type { Manners } from './manners.js'
import { mostRobotsBytes, type RobotsRules, toRobotsRules } from './robots-rules.js'
import type { Target } from './target.js'

/** What an origin's robots.txt came to; plain data, so that it can be kept between runs. */
export interface RobotsEntry {
  readonly origin: string
  /** `rules`: there is one. `open`: there is none, so all is allowed. `closed`: it cannot be had, so nothing is. */
  readonly verdict: 'rules' | 'open' | 'closed'
  readonly text: string
  readonly detail: string
  /** Milliseconds since 1970. */
  readonly expires: number
}

interface Known {
  readonly entry: RobotsEntry
  readonly rules: RobotsRules
}

const mostOrigins = 1000
/** Of all texts together, in UTF-16 code units: names are cheap, and a thousand hosts of one owner may each have a huge one. */
const mostText = 16 * 1024 * 1024

/** The robots.txt of the origins that were asked last, by RFC 9309. */
export class RobotsCache {
  private readonly known = new Map<string, Known>()
  private textKept = 0
  private readonly coming = new Map<string, Promise<Known | Refusal>>()

  /** @param fetch gets an address for the cache, cut behind so many bytes */
  constructor(
    private readonly manners: Manners,
    private readonly clock: Clock,
    private readonly robot: string,
    private readonly fetch: (url: string, cutAt: number) => Promise<FetchResult>,
    entries: readonly RobotsEntry[] = [],
  ) {
    for (const entry of entries) this.keep(entry)
  }

  entries(): RobotsEntry[] {
    return [...this.known.values()].map((known) => known.entry)
  }

  /** The rules for an address that they allow, or why it is not to be asked now. */
  async judge(target: Target): Promise<RobotsRules | Refusal> {
    const known = await this.find(target)
    if ('outcome' in known) return { ...known, at: target.url }
    const { entry, rules } = known
    if (entry.verdict === 'closed') return { outcome: 'refused', why: 'robots', at: target.url, detail: entry.detail, retryAt: entry.expires }
    if (rules.allows(target.url)) return rules
    return { outcome: 'refused', why: 'robots', at: target.url, detail: `${target.origin}/robots.txt does not allow it`, retryAt: null }
  }

  private async find(target: Target): Promise<Known | Refusal> {
    const known = this.known.get(target.origin)
    if (known && known.entry.expires > this.clock.now()) return known
    const coming = this.coming.get(target.origin) ?? this.ask(target.origin, known?.entry)
    this.coming.set(target.origin, coming)
    return coming.finally(() => this.coming.delete(target.origin))
  }

  private async ask(origin: string, old: RobotsEntry | undefined): Promise<Known | Refusal> {
    const result = await this.fetch(`${origin}/robots.txt`, mostRobotsBytes)
    // That the host is left in peace says nothing of its rules.
    if (result.outcome === 'refused' && result.why === 'back_off') return result
    return this.keep(this.toEntry(origin, result, old))
  }

  private toEntry(origin: string, result: FetchResult, old: RobotsEntry | undefined): RobotsEntry {
    const later = (age: number) => this.clock.now() + age
    if (result.outcome === 'page') {
      const text = result.bytes.subarray(0, mostRobotsBytes).toString('utf8')
      const whole = result.cut ? text.slice(0, text.lastIndexOf('\n') + 1) : text
      return { origin, verdict: 'rules', text: whole, detail: '', expires: later(this.manners.robotsAge) }
    }
    if (isAbsent(result)) return { origin, verdict: 'open', text: '', detail: '', expires: later(this.manners.robotsAge) }
    const expires = later(this.manners.robotsFaultAge)
    if (old?.verdict === 'rules') return { ...old, expires }
    const detail = `${origin}/robots.txt cannot be had${'detail' in result ? `: ${result.detail}` : ''}`
    return { origin, verdict: 'closed', text: '', detail, expires }
  }

  private keep(entry: RobotsEntry): Known {
    const known = { entry, rules: toRobotsRules(entry.origin, entry.text, this.robot) }
    this.drop(entry.origin)
    this.known.set(entry.origin, known)
    this.textKept += entry.text.length
    for (const origin of this.known.keys()) {
      if (this.known.size <= mostOrigins && this.textKept <= mostText) break
      this.drop(origin)
    }
    return known
  }

  private drop(origin: string): void {
    this.textKept -= this.known.get(origin)?.entry.text.length ?? 0
    this.known.delete(origin)
  }
}

/** RFC 9309 2.3.1.3: with a 4xx, or behind too many redirects, there is none. 429 says that the host is asked too much, as 5xx does. */
function isAbsent(result: FetchResult): boolean {
  if (result.outcome !== 'failed') return false
  if (result.kind === 'redirects') return true
  return result.status !== null && result.status !== 429 && result.status < 500
}
