import { toTarget } from '../net/target.js'
import { normaliseUrl } from '../normalise-url.js'
import { toEntryDate } from './entry-date.js'
import type { FeedEntry, RawEntry } from './feed-entry.js'
import type { FeedIssue } from './feed-reading.js'
import { toPlainLine } from './plain-line.js'

export interface SettleOptions {
  /** What relative addresses count from. */
  readonly base: string
  /** Hosts that are opened, as fetching knows them. */
  readonly allowHosts: readonly string[]
  /** Milliseconds since 1970. */
  readonly now: number
}

const longestId = 1000

/** Reads addresses and dates of entries, gives each its id, and leaves out doubles and what cannot or must not be fetched. */
export function settleEntries(raw: readonly RawEntry[], options: SettleOptions): { readonly entries: FeedEntry[]; readonly issues: FeedIssue[] } {
  const issues = new Issues()
  const entries: (Omit<FeedEntry, 'id'> & { readonly guid: string | null })[] = []
  for (const item of raw) {
    const url = addressOf(item, options, issues)
    if (url === null) continue
    const date = (text: string | null): string | null => {
      const read = text === null ? null : toEntryDate(text, options.now)
      if (text !== null && read === null) issues.add('unreadable_date', text)
      return read
    }
    const { guid, content } = item
    entries.push({ guid, url, title: toPlainLine(item.title), published: date(item.published), updated: date(item.updated), summary: toPlainLine(item.summary), content })
  }
  const addresses = new Map<string, Set<string>>()
  for (const { guid, url } of entries) if (guid !== null) addresses.set(guid, (addresses.get(guid) ?? new Set()).add(keyOf(url)))
  const kept = new Map<string, FeedEntry>()
  for (const { guid, ...entry } of entries) {
    const isShared = guid !== null && (addresses.get(guid)?.size ?? 0) > 1
    if (isShared) issues.add('shared_id', guid)
    const id = (guid === null || isShared ? keyOf(entry.url) : guid).slice(0, longestId)
    if (kept.has(id)) issues.add('double', entry.url)
    else kept.set(id, { id, ...entry })
  }
  return { entries: [...kept.values()], issues: issues.list() }
}

const keyOf = (url: string): string => normaliseUrl(url) ?? url

/** The link; without one the id, if it is an address. Null for what has none, and for addresses that are not fetched. */
function addressOf({ url, guid, title }: RawEntry, { base, allowHosts }: SettleOptions, issues: Issues): string | null {
  const written = url ?? (guid !== null && /^https?:\/\//iu.test(guid) ? guid : null)
  if (written === null) {
    issues.add('no_address', title ?? guid ?? '')
    return null
  }
  const target = toTarget(written, allowHosts, base)
  if (target.outcome === 'target') return target.url
  issues.add('refused_address', `${target.at}: ${target.detail}`)
  return null
}

class Issues {
  private readonly found = new Map<FeedIssue['code'], { count: number; detail: string }>()

  add(code: FeedIssue['code'], detail: string): void {
    const issue = this.found.get(code)
    if (issue) issue.count++
    else this.found.set(code, { count: 1, detail: detail.replace(/\s+/gu, ' ').slice(0, 200) })
  }

  list(): FeedIssue[] {
    return [...this.found].map(([code, issue]) => ({ code, ...issue }))
  }
}
