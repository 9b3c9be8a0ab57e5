import type { IncidentView } from '../core/incident.js'
import { toFigureText } from '../export/figure-text.js'
import type { SavedView } from '../store/saved-views.js'

interface Entry {
  readonly id: string
  readonly firstPublished: string | null
  readonly lastPublished: string | null
  readonly view: IncidentView
}

/** A view's incidents as JSON Feed 1.1. */
export function toJsonFeed(view: SavedView, entries: readonly Entry[], origin: string, isSample: boolean): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(view, isSample),
    home_page_url: `${origin}${view.query}`,
    feed_url: `${origin}/api/v1/views/${view.name}/feed.json`,
    items: entries.map((entry) => ({
      id: entry.id,
      url: `${origin}/incidents/${entry.id}`,
      title: headingOf(entry.view),
      content_text: summaryOf(entry.view),
      date_published: dateOf(entry.firstPublished),
      date_modified: dateOf(entry.lastPublished),
    })),
  })
}

/** A view's incidents as Atom (RFC 4287). */
export function toAtom(view: SavedView, entries: readonly Entry[], origin: string, isSample: boolean): string {
  const updated = entries.reduce((latest, entry) => ((dateOf(entry.lastPublished) ?? '') > latest ? (dateOf(entry.lastPublished) as string) : latest), '1970-01-01T00:00:00Z')
  const items = entries.map((entry) =>
    [
      '<entry>',
      `<id>${escapeXml(`${origin}/incidents/${entry.id}`)}</id>`,
      `<title>${escapeXml(headingOf(entry.view))}</title>`,
      `<link href="${escapeXml(`${origin}/incidents/${entry.id}`)}"/>`,
      `<updated>${dateOf(entry.lastPublished) ?? updated}</updated>`,
      `<summary>${escapeXml(summaryOf(entry.view))}</summary>`,
      '</entry>',
    ].join(''),
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><id>${escapeXml(`${origin}/api/v1/views/${view.name}/feed.atom`)}</id><title>${escapeXml(titleOf(view, isSample))}</title><author><name>Marsad</name></author><link rel="self" href="${escapeXml(`${origin}/api/v1/views/${view.name}/feed.atom`)}"/><updated>${updated}</updated>${items.join('\n')}</feed>\n`
}

const titleOf = (view: SavedView, isSample: boolean): string => `${view.title}${isSample ? ' (invented sample)' : ''}`

function headingOf(view: IncidentView): string {
  const sites = view.places.filter((place) => place.role === 'site').map((place) => place.name)
  return [view.type.replaceAll('_', ' '), sites.slice(0, 2).join(', '), view.date.start.startsWith('0001') ? '' : view.date.start].filter((part) => part !== '').join(' · ')
}

function summaryOf(view: IncidentView): string {
  return [view.status, ...view.figures.map((figure) => toFigureText(figure)), view.sources.length > 0 ? `told by ${view.sources.join(', ')}` : ''].filter((part) => part !== '').join('; ')
}

/** As RFC 3339 has it; days begin at midnight UTC. */
function dateOf(published: string | null): string | null {
  if (published === null) return null
  const time = Date.parse(published)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

/** Also without the characters that XML 1.0 cannot hold at all. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
