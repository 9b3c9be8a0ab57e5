import type { RawEntry } from './feed-entry.js'
import { emptyEntry, mostEntries, type RawFeed } from './raw-feed.js'

/** Reads a JSON Feed (versions 1 and 1.1); null for JSON that is none. Broken JSON is a feed without entries. */
export function readJsonFeed(text: string): RawFeed | null {
  const none: RawFeed = { kind: 'json', entries: [], sitemaps: [], base: null, broken: null }
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (cause) {
    return { ...none, broken: `it is not valid JSON: ${(cause as Error).message.slice(0, 120)}` }
  }
  const { version, items } = (typeof parsed === 'object' && parsed !== null ? parsed : {}) as Record<string, unknown>
  if (typeof version !== 'string' || !/^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//u.test(version)) return null
  if (!Array.isArray(items)) return { ...none, broken: 'it has no list of items' }
  const entries = items.slice(0, mostEntries).flatMap((item) => (typeof item === 'object' && item !== null ? [toRawEntry(item as Record<string, unknown>)] : []))
  return { ...none, entries, broken: items.length > mostEntries ? `it has more than ${mostEntries} entries` : null }
}

function toRawEntry(item: Readonly<Record<string, unknown>>): RawEntry {
  const text = (name: string): string | null => {
    const value = item[name]
    if (typeof value === 'number') return String(value)
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
  }
  const plain = text('content_text')
  return {
    ...emptyEntry(),
    guid: text('id'),
    url: text('url') ?? text('external_url'),
    title: text('title'),
    published: text('date_published'),
    updated: text('date_modified'),
    summary: text('summary'),
    content: text('content_html') ?? (plain === null ? null : plain.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')),
  }
}
