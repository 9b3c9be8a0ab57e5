import { MarsadError } from '../../core/errors.js'
import { type Clock, systemClock } from './clock.js'
import { defaultLimits, type FetchLimits } from './fetch-limits.js'
import type { NameResolver } from './name-resolver.js'
import { userAgent } from './user-agent.js'

/** How pages are fetched, for every fetch alike. */
export interface FetchOptions {
  /** An https or mailto address at which those who run a site find those who run this; it stands in the User-Agent. */
  readonly contact: string
  /** `host:port`, or `host` for ports 80 and 443: fetched whatever their address is. For tests and hosts of one's own. */
  readonly allowHosts?: readonly string[]
  readonly limits?: Partial<FetchLimits>
  /** Another resolver than the system's. */
  readonly resolver?: NameResolver
  readonly clock?: Clock
  /** The languages wished for, as in Accept-Language. */
  readonly languages?: string
}

/** The same with every default filled in. */
export interface FetchSettings {
  readonly userAgent: string
  readonly allowHosts: readonly string[]
  readonly limits: FetchLimits
  readonly resolver: NameResolver | null
  readonly clock: Clock
  readonly languages: string
}

/** @throws {MarsadError} USAGE for a contact that is no address, or languages that no header can hold */
export function toFetchSettings(options: FetchOptions): FetchSettings {
  const languages = options.languages ?? 'ar, *;q=0.5'
  if (!/^[\w*;=.,\- ]+$/u.test(languages)) throw new MarsadError('USAGE', languages, 'languages are given as in "ar, fr;q=0.5"')
  return {
    userAgent: userAgent(options.contact),
    allowHosts: options.allowHosts ?? [],
    limits: { ...defaultLimits, ...options.limits },
    resolver: options.resolver ?? null,
    clock: options.clock ?? systemClock,
    languages,
  }
}
