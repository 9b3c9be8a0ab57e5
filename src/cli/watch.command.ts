import { MarsadError } from '../core/errors.js'
import { systemClock } from '../ingest/net/clock.js'
import { Politeness } from '../ingest/net/politeness.js'
import type { Backend } from '../store/backend.js'
import { politenessMemory } from '../watch/politeness-memory.js'
import type { SourcesFile } from '../watch/watched-source.js'
import { Watcher } from '../watch/watcher.js'
import { log } from './log.js'
import { untilStopped } from './until-stopped.js'

export interface WatchOptions {
  readonly once: boolean
  /** Wins over what the file says. */
  readonly contact: string | null
  readonly quiet: boolean
}

/** Watches until it is stopped, or once over all that is due. Gives the exit status: 0; 1 if with `once` a source failed; 130 stopped. @throws {MarsadError} USAGE, STORE_…, WATCH_RUNNING */
export async function watchCommand(store: Backend, file: SourcesFile, options: WatchOptions): Promise<number> {
  const contact = options.contact ?? file.contact
  if (contact === null) throw new MarsadError('USAGE', 'watch', 'needs a contact, in the file ("contact: https://…") or as --contact: who runs a site must be able to find who reads it')
  const languages = [...new Set(file.sources.flatMap(({ language }) => (language === null ? [] : [language])))]
  const politeness = new Politeness({
    contact,
    allowHosts: file.allowHosts,
    ...(file.delay === null ? {} : { manners: { delay: file.delay } }),
    ...(languages.length > 0 ? { languages: `${languages.join(', ')}, *;q=0.5` } : {}),
    state: await politenessMemory.load(store),
  })
  const counts = { polls: 0, failed: 0, added: 0, updated: 0, faults: 0 }
  const note = (line: string): void => {
    if (!options.quiet) log(line)
  }
  const watcher = new Watcher(
    { store, politeness, clock: systemClock, random: Math.random, allowHosts: file.allowHosts, timestamp: file.timestamp },
    {
      poll: ({ source, nextPoll, failures }, poll) => {
        counts.polls++
        const next = `next ${new Date(nextPoll).toISOString().slice(0, 19)}Z`
        if (poll.outcome === 'failed') {
          counts.failed++
          log(`${source.name}: ${poll.detail}; failed ${failures === 1 ? 'once' : `${failures} times in a row`}; ${next}`)
        } else
          note(
            `${source.name}: ${poll.outcome === 'unchanged' ? 'nothing has changed' : `${poll.entries} entries, ${poll.fresh} new, ${poll.changed} changed`}; ${next}${poll.detail === null ? '' : `; ${poll.detail}`}`,
          )
      },
      entry: ({ source }, { outcome, detail, reports = [] }) => {
        for (const report of reports) if (report.outcome === 'added' || report.outcome === 'updated') counts[report.outcome]++
        if (outcome === 'failed' || outcome === 'waiting') {
          counts.faults++
          log(`${source.name}: ${detail}; ${outcome === 'failed' ? 'given up' : 'will be tried again'}`)
        } else if (outcome === 'no_report') note(`${source.name}: ${detail}`)
      },
      stamp: (stamping) => {
        if (stamping.outcome === 'stamped') note(`${stamping.day}: ${stamping.fetches} pages time-stamped at ${stamping.told}`)
        else {
          counts.faults++
          log(`${stamping.day}: no time-stamp: ${stamping.detail}; will be tried again`)
        }
      },
      fault: (subject, cause) => {
        counts.faults++
        log(`${subject}: ${cause.message}`)
      },
    },
  )
  const stopped = await untilStopped((signal) => watcher.run(file.sources, options.once, signal))
  note(`${counts.polls} polls, ${counts.failed} failed; ${counts.added} reports added, ${counts.updated} updated${counts.faults > 0 ? `; ${counts.faults} pages failed` : ''}`)
  if (stopped) return options.once ? 130 : 0
  return counts.failed > 0 ? 1 : 0
}
