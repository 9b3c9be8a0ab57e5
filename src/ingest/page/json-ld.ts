import { tidyLine } from './tidy-line.js'

export type JsonRecord = Readonly<Record<string, unknown>>

/** What a page's structured data says of its article. */
export interface LinkedData {
  readonly headline: string | null
  readonly published: string | null
  readonly updated: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly section: string | null
  readonly body: string | null
  /** The updates of a live blog. */
  readonly updates: readonly JsonRecord[]
}

const articleTypes = /(?:Article|BlogPosting|Report|LiveBlogPosting|VideoObject)$/u
const mostItems = 2000

/** Reads JSON-LD scripts: single objects, lists and graphs; broken ones as far as their fields can be made out. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const items: JsonRecord[] = []
  for (const script of scripts) collect(parseLoosely(script), items, 0)
  const typed = items.filter((item) => typesOf(item).some((type) => articleTypes.test(type)))
  const article = typed.find((item) => text(item.datePublished) !== null) ?? typed[0] ?? items.find((item) => text(item.datePublished) !== null) ?? {}
  const trail = items.find((item) => typesOf(item).includes('BreadcrumbList'))
  return {
    headline: text(article.headline) ?? (typed.length > 0 ? text(article.name) : null),
    published: text(article.datePublished),
    updated: text(article.dateModified),
    url: text(article.url) ?? text(article.mainEntityOfPage) ?? text((article.mainEntityOfPage as JsonRecord | undefined)?.['@id']),
    publisher: nameOf(article.publisher, items) ?? nameOf(article.sourceOrganization, items),
    section: text(listOf(article.articleSection)[0]) ?? sectionOf(trail, text(article.headline)),
    body: typeof article.articleBody === 'string' ? article.articleBody : null,
    updates: items.flatMap((item) => listOf(item.liveBlogUpdate)).filter((item): item is JsonRecord => typeof item === 'object' && item !== null),
  }
}

function collect(value: unknown, items: JsonRecord[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 4 || items.length > mostItems) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, items, depth + 1)
    return
  }
  const record = value as JsonRecord
  items.push(record)
  collect(record['@graph'], items, depth + 1)
  if (!articleTypes.test(typesOf(record).join(' '))) collect(record.mainEntity ?? record.mainEntityOfPage, items, depth + 2)
}

/** JSON as sites print it: within comments, with line ends inside strings, with commas too many; else its dates and headline one by one. */
function parseLoosely(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/u, '')
    .replace(/(?:\/\/)?(?:-->|\]\]>)\s*$/u, '')
    .trim()
  for (const attempt of [
    bare,
    bare.replace(/[\u0000-\u001f]+/gu, ' '),
    bare
      .replace(/[\u0000-\u001f]+/gu, ' ')
      .replace(/,(?=[ ]{0,9}[}\]])/gu, '')
      .replace(/;$/u, ''),
  ]) {
    try {
      return JSON.parse(attempt) as unknown
    } catch {
      // the next attempt mends more
    }
  }
  const field = (name: string): string | undefined => new RegExp(`"${name}" ?: ?"([^"\\\\]{1,400})"`, 'u').exec(bare)?.[1]
  return { '@type': field('@type'), headline: field('headline'), datePublished: field('datePublished'), dateModified: field('dateModified'), articleSection: field('articleSection') }
}

const typesOf = (item: JsonRecord): string[] => listOf(item['@type']).filter((type): type is string => typeof type === 'string')
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])
const text = (value: unknown): string | null => (typeof value === 'string' ? tidyLine(decodeEntities(value)) || null : null)

function nameOf(value: unknown, items: readonly JsonRecord[]): string | null {
  const own = listOf(value)[0] as JsonRecord | undefined
  if (typeof own !== 'object' || own === null) return text(own)
  const told = text(own.name)
  return told ?? text(items.find((item) => item['@id'] === own['@id'] && item.name !== undefined)?.name)
}

/** The last crumb before the article itself, if it is not the front page. */
function sectionOf(trail: JsonRecord | undefined, headline: string | null): string | null {
  const names = listOf(trail?.itemListElement).map((crumb) => {
    const { name, item } = crumb as JsonRecord
    return text(name) ?? text((item as JsonRecord | undefined)?.name)
  })
  const own = names.slice(1).filter((name) => name !== null && name !== headline)
  return own[own.length - (names.at(-1) === headline || headline === null || own.length === 1 ? 1 : Math.min(2, own.length))] ?? null
}

/** Structured data is JSON, yet many systems write the page's entities into it. */
function decodeEntities(value: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', nbsp: ' ', laquo: '«', raquo: '»' }
  return value.replace(/&(?:#(\d{1,6})|([a-z]{2,6}));/gu, (whole, code: string | undefined, name: string | undefined) =>
    code ? String.fromCodePoint(Math.min(Number(code), 0x10ffff)) : (named[name ?? ''] ?? whole),
  )
}
