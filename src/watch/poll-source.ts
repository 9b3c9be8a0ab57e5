import type { FeedEntry } from '../ingest/feeds/feed-entry.js'
import type { FeedIssue, FeedReading } from '../ingest/feeds/feed-reading.js'
import { readFeed } from '../ingest/feeds/read-feed.js'
import { backOff } from '../ingest/net/back-off.js'
import type { FetchedPage, FetchResult } from '../ingest/net/fetch-result.js'
import { headerValue } from '../ingest/net/header-values.js'
import { write } from '../store/write.js'
import { describeFeedIssue } from './describe-feed-issue.js'
import { type Listing, noteEntries, pruneEntries } from './seen-entries.js'
import type { SourceState } from './source-states.js'
import type { WatchSettings } from './watch-settings.js'

/** What a poll came to, for the log. */
export interface Poll extends Listing {
  readonly outcome: 'read' | 'unchanged' | 'failed' | 'aborted'
  readonly entries: number
  /** What was wrong: of a failure why, else what could not be read. */
  readonly detail: string | null
}

const day = 86_400_000
/** Of a sitemap index so many sitemaps are asked for in one poll, the latest first. */
const mostSitemaps = 10

/** Asks a source for what is new, and enters it as waiting to be fetched, together with how the source does. @throws {MarsadError} STORE_… */
export async function pollSource(state: SourceState, settings: WatchSettings, signal?: AbortSignal): Promise<Poll> {
  const { politeness, clock } = settings
  const result = await politeness.fetch(state.address, { validators: state.validators, signal })
  const now = clock.now()
  if (result.outcome === 'failed' && result.kind === 'aborted') return { outcome: 'aborted', entries: 0, fresh: 0, changed: 0, detail: null }
  if (result.outcome === 'failed' || result.outcome === 'refused') return fail(state, settings, now, result)
  const sha256 = result.outcome === 'page' ? result.sha256 : state.sha256
  if (result.outcome === 'not_modified' || sha256 === state.sha256) {
    await succeed(state, settings, now, result, sha256, null, null)
    return { outcome: 'unchanged', entries: 0, fresh: 0, changed: 0, detail: null }
  }
  const reading = await readWhole(result, state, settings, signal)
  if (reading.kind === null || (reading.kind === 'list' && reading.entries.length === 0)) return fail(state, settings, now, null, notAFeed(reading))
  const detail = reading.issues.length > 0 ? reading.issues.map(describeFeedIssue).join('; ') : null
  // the sitemaps behind an index may change while it does not
  const listing = await succeed(state, settings, now, result, reading.sitemaps.length > 0 ? null : sha256, reading.entries, detail)
  return { outcome: 'read', entries: reading.entries.length, ...listing, detail }
}

function notAFeed(reading: FeedReading): string {
  const why = reading.issues.map(describeFeedIssue).join('; ')
  return reading.feeds.length > 0 ? `${why}; it names the feed ${reading.feeds[0]}` : why
}

/** The feed, and of an index the latest of its sitemaps. */
async function readWhole(page: FetchedPage, state: SourceState, { politeness, allowHosts, clock }: WatchSettings, signal?: AbortSignal): Promise<FeedReading> {
  const read = (from: FetchedPage): FeedReading =>
    readFeed(from.bytes, { url: from.finalUrl, contentType: headerValue(from.headers, 'content-type'), selector: state.source.selector, allowHosts, now: clock.now() })
  const reading = read(page)
  if (reading.sitemaps.length === 0) return reading
  const entries = new Map<string, FeedEntry>(reading.entries.map((entry) => [entry.id, entry]))
  const issues: FeedIssue[] = [...reading.issues]
  const latest = [...reading.sitemaps].sort((a, b) => ((b.updated ?? '') > (a.updated ?? '') ? 1 : -1)).slice(0, mostSitemaps)
  for (const { url } of latest) {
    const result = await politeness.fetch(url, { signal })
    if (result.outcome !== 'page') {
      issues.push({ code: 'broken', count: 1, detail: `${url}: ${'detail' in result ? result.detail : result.outcome}` })
      continue
    }
    const part = read(result)
    for (const entry of part.entries) entries.set(entry.id, entry)
    issues.push(...part.issues)
  }
  return { ...reading, entries: [...entries.values()], issues }
}

async function succeed(
  state: SourceState,
  { store, random }: WatchSettings,
  now: number,
  answer: Extract<FetchResult, { readonly outcome: 'page' | 'not_modified' }>,
  sha256: string | null,
  entries: readonly FeedEntry[] | null,
  issues: string | null,
): Promise<Listing> {
  const next = now + Math.round(state.source.every * (0.9 + 0.2 * random()))
  const address = answer.permanentUrl
  const validators = sha256 === null ? null : answer.validators
  const listing = await write(store, async (db) => {
    const listed = entries === null ? { fresh: 0, changed: 0 } : await noteEntries(store, db, state.key, entries, now)
    if (entries !== null && Math.floor((state.lastPoll ?? 0) / day) !== Math.floor(now / day)) await pruneEntries(db, state.key, entries, now)
    await db
      .updateTable('sources')
      .set((column) => ({
        moved: address === state.source.url ? null : address,
        validators: validators === null ? null : JSON.stringify(validators),
        sha256,
        polls: column('polls', '+', 1),
        last_poll: now,
        last_success: now,
        failures: 0,
        error: null,
        ...(entries === null ? {} : { issues }),
        next_poll: next,
      }))
      .where('key', '=', state.key)
      .execute()
    return listed
  })
  Object.assign(state, { address, validators, sha256, failures: 0, lastPoll: now, nextPoll: next })
  return listing
}

async function fail(state: SourceState, { store, random }: WatchSettings, now: number, result: Exclude<FetchResult, { readonly outcome: 'page' | 'not_modified' }> | null, why = ''): Promise<Poll> {
  const detail = result === null ? why : result.detail
  // a host that is left in peace has failed before, and was not asked now
  const isAsked = !(result?.outcome === 'refused' && result.why === 'back_off')
  const failures = state.failures + (isAsked ? 1 : 0)
  const asked = result?.outcome === 'refused' ? (result.retryAt ?? 0) - now : (result?.retryAfter ?? 0)
  const { every } = state.source
  const next = Math.round(now + Math.max(asked, isAsked ? backOff(failures, every, Math.max(every, day), random) : 0, 1000))
  await write(store, (db) =>
    db
      .updateTable('sources')
      .set((column) => ({ polls: column('polls', '+', 1), last_poll: now, failures, error: detail, next_poll: next }))
      .where('key', '=', state.key)
      .execute(),
  )
  Object.assign(state, { failures, lastPoll: now, nextPoll: next })
  return { outcome: 'failed', entries: 0, fresh: 0, changed: 0, detail }
}
