import { Politeness, type PolitenessOptions } from '../../src/ingest/net/politeness.js'
import type { Backend } from '../../src/store/backend.js'
import type { EntryOutcome } from '../../src/watch/fetch-entry.js'
import { parseSources } from '../../src/watch/parse-sources.js'
import type { Poll } from '../../src/watch/poll-source.js'
import type { Stamping } from '../../src/watch/stamper.js'
import { Watcher } from '../../src/watch/watcher.js'
import { FastClock } from '../fast-clock.js'

export interface WatchRun {
  readonly polls: { readonly source: string; readonly poll: Poll }[]
  readonly entries: { readonly source: string; readonly entry: EntryOutcome }[]
  readonly stamps: Stamping[]
  readonly faults: string[]
  /** The most that the watcher held in memory at once. */
  readonly mostUnderWay: number
}

export interface WatchRunOptions {
  /** Ends the run when it is true, looked at after every poll and every page; without it a single round is watched. */
  readonly until?: (run: WatchRun) => boolean
  /** How many times faster than real time runs. */
  readonly speed?: number
  readonly politeness?: Partial<PolitenessOptions>
  /** When it begins, milliseconds since 1970. */
  readonly start?: number
}

/** Watches what a sources.yaml says, with a clock that runs fast and no pauses between requests. */
export async function watchRun(store: Backend, yaml: string, options: WatchRunOptions = {}): Promise<WatchRun> {
  const file = parseSources(yaml, 'sources.yaml')
  const clock = new FastClock(options.speed ?? 1000, options.start)
  const politeness = new Politeness({ contact: file.contact as string, allowHosts: file.allowHosts, clock, manners: { delay: 0 }, ...options.politeness })
  const run = { polls: [] as WatchRun['polls'], entries: [] as WatchRun['entries'], stamps: [] as Stamping[], faults: [] as string[], mostUnderWay: 0 }
  const stop = new AbortController()
  const look = (): void => {
    run.mostUnderWay = Math.max(run.mostUnderWay, watcher.held.underWay)
    if (options.until?.(run)) stop.abort()
  }
  const watcher = new Watcher(
    { store, politeness, clock, random: Math.random, allowHosts: file.allowHosts, timestamp: file.timestamp },
    {
      poll: ({ source }, poll) => {
        run.polls.push({ source: source.name, poll })
        look()
      },
      entry: ({ source }, entry) => {
        run.entries.push({ source: source.name, entry })
        look()
      },
      stamp: (stamping) => {
        run.stamps.push(stamping)
        look()
      },
      fault: (subject, cause) => run.faults.push(`${subject}: ${cause.message}`),
    },
  )
  await watcher.run(file.sources, options.until === undefined, stop.signal)
  return run
}
