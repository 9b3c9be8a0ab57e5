import { MarsadError } from '../core/errors.js'
import { toFetchError } from '../ingest/net/fetch-error.js'
import { Politeness } from '../ingest/net/politeness.js'
import type { Sites } from '../ingest/sites.js'
import type { Backend } from '../store/backend.js'
import { PageKeeper } from '../watch/page-keeper.js'
import { politenessMemory } from '../watch/politeness-memory.js'
import { log } from './log.js'
import { Output } from './output.js'
import { untilStopped } from './until-stopped.js'

export interface FetchCommandOptions {
  readonly contact: string | null
  readonly source: string | null
  readonly allowHosts: readonly string[]
  /** Whose names and selectors serve the pages of their sites. */
  readonly sites: Sites | null
}

/** Fetches pages, keeps and adds them, and prints what became of each. Gives the exit status: 0, or 1 if some failed. @throws {MarsadError} USAGE, STORE_… */
export async function fetchCommand(store: Backend, urls: readonly string[], options: FetchCommandOptions): Promise<number> {
  if (options.contact === null) throw new MarsadError('USAGE', 'fetch', 'needs --contact (or MARSAD_CONTACT), an address at which those who run a site find you')
  const politeness = new Politeness({ contact: options.contact, allowHosts: options.allowHosts, state: await politenessMemory.load(store) })
  const keeper = new PageKeeper(store)
  const output = new Output(null)
  let failed = 0
  const stopped = await untilStopped(async (signal) => {
    for (const url of urls) {
      if (signal.aborted) return
      const result = await politeness.fetch(url, { signal })
      if (result.outcome === 'failed' || result.outcome === 'refused') {
        failed++
        log(toFetchError(result).message)
        continue
      }
      if (result.outcome !== 'page') continue
      const { source, selectors } = options.sites?.of(result.finalUrl, options.source) ?? { source: null, selectors: null }
      const { outcome, detail, reports } = await keeper.keep(result, { source: null, outlet: options.source ?? source, published: null, selectors }, async () => undefined)
      if (outcome === 'no_report') {
        failed++
        log(detail ?? url)
      } else await output.write(reports.map((report) => `${report.outcome} ${report.id} ${url}\n`).join(''))
    }
  })
  await politenessMemory.save(store, politeness)
  await output.end()
  return stopped ? 130 : failed > 0 ? 1 : 0
}
