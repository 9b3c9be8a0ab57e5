import type { FeedIssue } from '../ingest/feeds/feed-reading.js'

const sentences: Readonly<Record<FeedIssue['code'], string>> = {
  broken: '',
  too_many: '',
  unreadable_date: 'dates that cannot be read',
  no_address: 'entries without an address',
  refused_address: 'addresses that are not fetched',
  shared_id: 'entries with an id that others have too',
  double: 'entries that are listed twice',
}

/** What was wrong with a feed, for a log. */
export function describeFeedIssue({ code, count, detail }: FeedIssue): string {
  return sentences[code] === '' ? detail : `${count} ${sentences[code]} (${detail})`
}
