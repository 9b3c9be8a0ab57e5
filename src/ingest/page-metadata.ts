import { elementLines } from './element-lines.js'
import { isIsoDate } from './iso-date.js'
import type { PageDocument } from './page-document.js'
import { tidyLine } from './tidy-line.js'

/** What a page says of itself. */
export interface PageMetadata {
  readonly title: string | null
  readonly published: string | null
  readonly url: string | null
  readonly source: string | null
}

/** Reads JSON-LD, meta elements, and the page's own headline and time. A clock in the page's header is no date of publication. */
export function readMetadata(document: PageDocument): PageMetadata {
  const attribute = (selector: string, name: string): string | null => document.querySelector(selector)?.getAttribute(name)?.trim() || null
  const text = (selector: string): string | null => {
    const element = document.querySelector(selector)
    return (element && elementLines(element).join(' ')) || null
  }
  const meta = (name: string): string | null => attribute(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`, 'content')
  const linked = readJsonLd(document)
  const named = linked.headline ?? meta('og:title')
  const own = named === null ? null : [...document.querySelectorAll('h1')].map((heading) => elementLines(heading).join(' ')).find((heading) => heading !== '' && named.startsWith(heading))
  const published = [
    linked.published,
    meta('article:published_time'),
    meta('datePublished'),
    attribute('time[itemprop="datePublished"]', 'datetime'),
    attribute('article time[datetime]', 'datetime'),
    attribute('main time[datetime]', 'datetime'),
    [...document.querySelectorAll('time[datetime]')]
      .find((time) => !time.closest('header, nav, aside, footer'))
      ?.getAttribute('datetime')
      ?.trim(),
  ]
  return {
    title: text('article h1') ?? text('main h1') ?? own ?? named ?? text('h1') ?? text('title'),
    published: published.find((date) => date && isIsoDate(date)) ?? null,
    url: attribute('link[rel="canonical"]', 'href') ?? meta('og:url'),
    source: meta('og:site_name'),
  }
}

function readJsonLd(document: PageDocument): { headline: string | null; published: string | null } {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const parsed: unknown = JSON.parse(script.textContent ?? '')
      for (const item of graphOf(parsed)) {
        if (typeof item.datePublished === 'string') return { headline: typeof item.headline === 'string' ? tidyLine(item.headline) || null : null, published: item.datePublished }
      }
    } catch {
      // broken metadata tells nothing; the page's other marks do
    }
  }
  return { headline: null, published: null }
}

function graphOf(parsed: unknown): Record<string, unknown>[] {
  const list = Array.isArray(parsed) ? parsed : [parsed]
  return list.flatMap((item) => {
    if (typeof item !== 'object' || item === null) return []
    const record = item as Record<string, unknown>
    return [record, ...(Array.isArray(record['@graph']) ? graphOf(record['@graph']) : [])]
  })
}
