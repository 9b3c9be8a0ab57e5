import type { Clock } from '../ingest/net/clock.js'
import type { Politeness } from '../ingest/net/politeness.js'
import type { Backend } from '../store/backend.js'

/** What every part of watching works with. */
export interface WatchSettings {
  readonly store: Backend
  readonly politeness: Politeness
  readonly clock: Clock
  /** Gives numbers from 0 to 1, 1 excluded. */
  readonly random: () => number
  readonly allowHosts: readonly string[]
  /** Address of a server that gives RFC 3161 time-stamps. */
  readonly timestamp: string | null
}
