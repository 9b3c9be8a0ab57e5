import { createHash } from 'node:crypto'
import { MarsadError } from '../core/errors.js'
import { decodeText } from './decode.js'
import type { DocumentDefaults, SourceDocument } from './document.js'
import { readPage } from './html-sections.js'
import { isIsoDate } from './iso-date.js'
import type { InputItem } from './read-input.js'

/** One JSON object with `id, source, url, published, title, text` or `html`. What else it holds is left alone. */
export function parseJsonDocument(bytes: Buffer, origin: string, fallbackId: string, defaults: DocumentDefaults): InputItem {
  const malformed = (detail: string, cause?: unknown): InputItem => ({ error: new MarsadError('INPUT_MALFORMED', origin, detail, { cause }) })
  const decoded = decodeText(bytes)
  let parsed: unknown
  try {
    parsed = JSON.parse(decoded.text)
  } catch (cause) {
    return malformed(`not valid JSON: ${(cause as Error).message.slice(0, 120)}`, cause)
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return malformed('not a JSON object')
  const fields = parsed as Record<string, unknown>
  for (const name of ['source', 'url', 'published', 'title', 'text', 'html']) {
    const value = fields[name]
    if (value !== undefined && value !== null && typeof value !== 'string') return malformed(`"${name}" is not a string`)
  }
  const { id } = fields
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number') return malformed('"id" is neither a string nor a number')
  const field = (name: string): string | null => (typeof fields[name] === 'string' && fields[name].trim() !== '' ? fields[name] : null)
  const text = field('text')
  const html = field('html')
  if (typeof fields.text !== 'string' && typeof fields.html !== 'string') return malformed('it has neither "text" nor "html"')
  const published = field('published') ?? defaults.published
  if (published !== null && !isIsoDate(published)) return malformed('"published" is not an ISO 8601 date')
  const page = text === null && html !== null ? readPage(html) : null
  if (field('title') === null && (page ? page.sections.length === 0 : text === null)) return { error: new MarsadError('INPUT_EMPTY', origin) }
  const document: SourceDocument = {
    id: id === undefined || id === null || id === '' ? fallbackId : String(id),
    source: field('source') ?? defaults.source ?? page?.source ?? null,
    url: field('url') ?? defaults.url ?? page?.url ?? null,
    published: published ?? page?.published ?? null,
    title: field('title'),
    text,
    sections: page ? withTitle(page.sections, field('title')) : null,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes,
    format: 'json',
    origin,
    issues: [...decoded.issues, ...(page?.issues ?? [])],
  }
  return { document }
}

function withTitle(sections: SourceDocument['sections'], title: string | null): SourceDocument['sections'] {
  if (!sections || title === null || title.trim() === '') return sections
  const rest = sections.filter((section) => section.kind !== 'headline')
  return [{ kind: 'headline', text: title }, ...rest]
}
