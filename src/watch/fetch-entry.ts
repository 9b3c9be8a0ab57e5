import { backOff } from '../ingest/net/back-off.js'
import type { FetchResult, Validators } from '../ingest/net/fetch-result.js'
import { headerValue } from '../ingest/net/header-values.js'
import type { StoreDatabase } from '../store/backend.js'
import { write } from '../store/write.js'
import { addFetch, fetchUrl } from './fetch-row.js'
import type { KeptReport, PageKeeper } from './page-keeper.js'
import type { WaitingEntry } from './seen-entries.js'
import type { SourceState } from './source-states.js'
import type { WatchSettings } from './watch-settings.js'

/** What became of an entry, for the log. `elsewhere`: another source had brought the same page. */
export interface EntryOutcome {
  readonly outcome: 'added' | 'updated' | 'known' | 'unchanged' | 'no_report' | 'removed' | 'elsewhere' | 'waiting' | 'failed' | 'aborted'
  readonly id: string | null
  readonly detail: string | null
  /** What became of the reports of a page; there may be many. */
  readonly reports?: readonly KeptReport[]
}

const minute = 60_000
const day = 1440 * minute
/** Tries in a row before a page is given up: those that may pass, and those that a feed may have named too early. */
const mostTries = { temporary: 10, lasting: 3 }

/** Fetches the page of an entry and keeps it, in one write with the mark that it was seen. @throws {MarsadError} STORE_… */
export async function fetchEntry(state: SourceState, entry: WaitingEntry, keeper: PageKeeper, settings: WatchSettings, signal?: AbortSignal): Promise<EntryOutcome> {
  const { store, politeness, clock } = settings
  const last = await store.db.selectFrom('fetches').select(['headers', 'final_url', 'source', 'report']).where('url', '=', fetchUrl(entry.url)).orderBy('key', 'desc').limit(1).executeTakeFirst()
  if (last && entry.visits === 0 && last.source !== state.key) {
    await write(store, (db) => markKept(db, state, entry, clock.now(), entry.visits + 1))
    return { outcome: 'elsewhere', id: null, detail: null }
  }
  const validators = last && entry.visits > 0 ? validatorsOf(last.headers, last.final_url) : null
  const result = await politeness.fetch(entry.url, { validators, signal })
  const now = clock.now()
  if (result.outcome === 'page') {
    const { name, selectors } = state.source
    return keeper.keep(result, { source: { key: state.key, name }, outlet: null, published: entry.published, selectors }, async (db, { outcome, reports }) => {
      // what has just changed may soon change again; what does not change is looked at more and more rarely
      await markKept(db, state, entry, now, outcome === 'updated' ? 1 : entry.visits + 1)
      if (reports.some((report) => report.outcome === 'added')) await db.updateTable('sources').set({ last_new: now }).where('key', '=', state.key).execute()
    })
  }
  if (result.outcome === 'not_modified') {
    await write(store, async (db) => {
      await addFetch(store, db, result, { source: state.key, outcome: 'unchanged', report: last?.report ?? null, delay: null, keepsBody: false })
      await markKept(db, state, entry, now, entry.visits + 1)
    })
    return { outcome: 'unchanged', id: null, detail: null }
  }
  if (result.outcome === 'failed' && result.kind === 'aborted') return { outcome: 'aborted', id: null, detail: null }
  return markFailed(state, entry, result, settings, now)
}

function validatorsOf(headers: string, url: string): Validators | null {
  const lines = JSON.parse(headers) as [string, string][]
  const etag = headerValue(lines, 'etag')
  const lastModified = headerValue(lines, 'last-modified')
  return etag || lastModified ? { url, etag, lastModified } : null
}

/** Kept, and waiting again if it is to be looked at later. An entry that the feed has changed meanwhile goes on waiting. */
async function markKept(db: StoreDatabase, state: SourceState, entry: WaitingEntry, now: number, visits: number): Promise<void> {
  const pause = Math.min(7 * day, 10 * minute * 2 ** Math.min(visits - 1, 20))
  const again = state.source.revisit.map((after) => entry.firstSeen + after).find((at) => at > now)
  await db
    .updateTable('seen')
    .set({ visits, tries: 0, error: null, ...(again === undefined ? { state: 'kept', due: now + pause } : { state: 'waiting', due: again }) })
    .where('source', '=', state.key)
    .where('id', '=', entry.id)
    .where('fingerprint', '=', entry.fingerprint)
    .execute()
  await db
    .updateTable('seen')
    .set({ visits, tries: 0, error: null, due: now + pause })
    .where('source', '=', state.key)
    .where('id', '=', entry.id)
    .where('fingerprint', '<>', entry.fingerprint)
    .execute()
}

async function markFailed(
  state: SourceState,
  entry: WaitingEntry,
  result: Exclude<FetchResult, { readonly outcome: 'page' | 'not_modified' }>,
  { store, random }: WatchSettings,
  now: number,
): Promise<EntryOutcome> {
  const isLater = result.outcome === 'refused' && result.retryAt !== null
  const tries = entry.tries + (isLater ? 0 : 1)
  const most = result.outcome === 'refused' ? 1 : result.temporary ? mostTries.temporary : mostTries.lasting
  const isGivenUp = !isLater && tries >= most
  const asked = result.outcome === 'failed' ? now + (result.retryAfter ?? 0) : (result.retryAt ?? 0)
  const due = Math.round(Math.max(asked, isLater ? now + 1000 : now + backOff(tries, 5 * minute, day, random)))
  await write(store, (db) =>
    db
      .updateTable('seen')
      .set({ state: isGivenUp ? 'failed' : 'waiting', tries, due, error: result.detail })
      .where('source', '=', state.key)
      .where('id', '=', entry.id)
      .execute(),
  )
  return { outcome: isGivenUp ? 'failed' : 'waiting', id: null, detail: `${entry.url}: ${result.detail}` }
}
