import { elementLines } from './element-lines.js'
import type { PageTree } from './page-tree.js'
import { parsePage } from './parse-page.js'
import { toIsoDate } from './to-iso-date.js'

export interface EmbeddedArticle {
  readonly title: string | null
  readonly published: string | null
  readonly updated: string | null
  readonly lines: readonly string[]
}

type JsonRecord = Readonly<Record<string, unknown>>

const bodyKeys = ['body', 'content', 'articleBody', 'bodyHtml', 'html', 'text', 'contentHtml', 'fullText', 'blocks', 'paragraphs']
const titleKeys = ['title', 'headline', 'name']
const publishedKeys = ['datePublished', 'publishedAt', 'published_at', 'publishDate', 'publish_date', 'publishedDate', 'published', 'date', 'createdAt', 'created_at', 'firstPublished']
const updatedKeys = ['dateModified', 'updatedAt', 'updated_at', 'modifiedAt', 'lastUpdated', 'updated', 'modified']
const mostRecords = 20_000
/** Less text is a teaser's. */
const leastText = 120

/** The article in a page's `__NEXT_DATA__`: the object with a title and the longest text. Null without one. */
export function readEmbeddedData(tree: PageTree): EmbeddedArticle | null {
  const script = tree.byName('script').find(({ attributes }) => attributes.id === '__NEXT_DATA__')
  if (!script) return null
  const open: unknown[] = [parse(script.children.map((child) => (child.isElement ? '' : child.data)).join(''))]
  let best: { readonly record: JsonRecord; readonly markup: string } | null = null
  for (let seen = 0; open.length > 0 && seen < mostRecords; seen++) {
    const value = open.pop()
    if (typeof value !== 'object' || value === null) continue
    if (!Array.isArray(value) && titleKeys.some((key) => typeof (value as JsonRecord)[key] === 'string')) {
      for (const key of bodyKeys) {
        const markup = toMarkup((value as JsonRecord)[key], 0)
        if (markup.length >= leastText && markup.length > (best?.markup.length ?? 0)) best = { record: value as JsonRecord, markup }
      }
    }
    open.push(...Object.values(value).slice(0, 500))
  }
  if (!best) return null
  const { record, markup } = best
  const inner = parsePage(markup)
  const text = (keys: readonly string[]): string | null => keys.map((key) => record[key]).find((value): value is string => typeof value === 'string' && value !== '') ?? null
  return { title: text(titleKeys), published: toIsoDate(text(publishedKeys)), updated: toIsoDate(text(updatedKeys)), lines: 'root' in inner ? elementLines(inner.root) : [] }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

/** Markup, or a list of blocks that hold some. */
function toMarkup(value: unknown, depth: number): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null || depth > 6) return ''
  if (Array.isArray(value))
    return value
      .slice(0, 2000)
      .map((block) => `<p>${toMarkup(block, depth + 1)}</p>`)
      .join('')
  const block = value as JsonRecord
  if (/image|video|ad|related|embed|quote_link/iu.test(String(block.type ?? ''))) return ''
  return toMarkup(block.text ?? block.html ?? block.value ?? block.content ?? block.children ?? block.data ?? block.model, depth + 1)
}
