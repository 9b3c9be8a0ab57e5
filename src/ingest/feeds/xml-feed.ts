import { Parser } from 'htmlparser2'
import type { RawEntry } from './feed-entry.js'
import type { FeedKind } from './feed-reading.js'
import { emptyEntry, mostEntries, type RawFeed } from './raw-feed.js'

/** The elements that say the same in RSS 0.9 to 2.0 (with Dublin Core and content), Atom 0.3 and 1.0, and news sitemaps. Of two, the first counts. */
const fields: Readonly<Record<string, keyof RawEntry>> = {
  title: 'title',
  'news:title': 'title',
  'dc:title': 'title',
  guid: 'guid',
  id: 'guid',
  link: 'url',
  loc: 'url',
  'feedburner:origlink': 'url',
  pubdate: 'published',
  published: 'published',
  issued: 'published',
  created: 'published',
  'dc:date': 'published',
  'dcterms:issued': 'published',
  'news:publication_date': 'published',
  updated: 'updated',
  modified: 'updated',
  lastmod: 'updated',
  'atom:updated': 'updated',
  'dcterms:modified': 'updated',
  description: 'summary',
  summary: 'summary',
  'content:encoded': 'content',
  content: 'content',
}
const kinds: Readonly<Record<string, FeedKind>> = { rss: 'rss', 'rdf:rdf': 'rss', rdf: 'rss', feed: 'atom', urlset: 'sitemap', sitemapindex: 'sitemap' }
const entryNames = new Set(['item', 'entry', 'url', 'sitemap'])

const deepest = 100
const longestField = 2_000_000
const longestText = 64 * 1024 * 1024

/**
 * Takes an XML feed apart in one pass, without a tree: entities beyond XML's five are not known and document types not read, so nothing grows and nothing
 * is fetched. Of a broken feed the entries that were closed count.
 */
export function readXmlFeed(text: string): RawFeed {
  const reading = new XmlReading()
  const parser = new Parser(reading, { xmlMode: true, decodeEntities: true })
  for (let from = 0; from < text.length && reading.stopped === null; from += 65_536) parser.write(text.slice(from, from + 65_536))
  reading.ended = true
  if (reading.stopped === null) parser.end()
  return { kind: reading.kind, entries: reading.entries, sitemaps: reading.sitemaps, base: reading.base, broken: reading.stopped ?? (reading.isOpen ? 'it breaks off before its end' : null) }
}

class XmlReading {
  kind: FeedKind | null = null
  readonly entries: RawEntry[] = []
  readonly sitemaps: RawEntry[] = []
  base: string | null = null
  stopped: string | null = null
  isOpen = false
  /** The parser closes at the end what was left open, which is no closing. */
  ended = false
  private depth = 0
  private entry: RawEntry | null = null
  private entryDepth = 0
  private entryName = ''
  private field: keyof RawEntry | null = null
  private fieldDepth = 0
  private parts: string[] = []
  private length = 0
  private total = 0

  onopentag(written: string, attributes: Readonly<Record<string, string>>): void {
    const name = written.toLowerCase()
    this.depth++
    if (this.depth > deepest) return void this.stop('its elements are nested too deep')
    if (this.kind === null) {
      this.kind = kinds[name.replace(/^(?:atom|sm|sitemap):/u, '')] ?? null
      this.base = attributes['xml:base'] ?? null
      this.isOpen = true
      if (this.kind === null) this.stop('it is no feed')
      return
    }
    if (this.entry === null) {
      if (!entryNames.has(name)) return
      if (this.entries.length + this.sitemaps.length >= mostEntries) return void this.stop(`it has more than ${mostEntries} entries`)
      this.entry = emptyEntry()
      this.entryDepth = this.depth
      this.entryName = name
      return
    }
    if (this.field !== null) {
      // Atom's xhtml content and RSS's unescaped HTML hold elements: their words count
      this.add(this.field === 'content' || this.field === 'summary' ? `<${name}>` : ' ')
      return
    }
    const field = this.depth <= this.entryDepth + 2 ? fields[name.replace(/^atom:(?!updated)/u, '')] : undefined
    if (field === undefined) return
    if (field === 'url' && attributes.href !== undefined) return void this.takeLink(attributes)
    if (this.entry[field] !== null && name !== 'feedburner:origlink') return
    this.field = field
    this.fieldDepth = this.depth
    this.parts = []
    this.length = 0
  }

  ontext(text: string): void {
    this.add(text)
  }

  onclosetag(): void {
    const { entry, field } = this
    if (this.ended) return
    if (entry !== null && field !== null && this.depth === this.fieldDepth) {
      entry[field] = this.parts.join('').trim() || entry[field]
      this.field = null
    } else if (entry !== null && this.depth === this.entryDepth) {
      ;(this.entryName === 'sitemap' ? this.sitemaps : this.entries).push(entry)
      this.entry = null
    }
    this.depth--
    if (this.depth === 0) this.isOpen = false
  }

  /** Atom: `<link rel="alternate" href="…"/>`; `self`, `enclosure` and `replies` are other things. */
  private takeLink({ href, rel, type }: Readonly<Record<string, string>>): void {
    if (this.entry === null || this.entry.url !== null) return
    if ((rel ?? 'alternate') === 'alternate' && (type === undefined || /html|^$/u.test(type))) this.entry.url = href.trim()
  }

  private add(text: string): void {
    if (this.field === null) return
    this.length += text.length
    this.total += text.length
    if (this.total > longestText) return void this.stop('its texts are too long')
    if (this.length <= longestField) this.parts.push(text)
  }

  private stop(why: string): void {
    this.stopped ??= why
    this.field = null
    this.entry = null
    this.ended = true
  }
}
