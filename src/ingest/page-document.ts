import { createHash } from 'node:crypto'
import { MarsadError } from '../core/errors.js'
import type { DecodedText } from './decode.js'
import type { DocumentDefaults } from './document.js'
import type { Page } from './html-sections.js'
import { parseJsonDocument } from './json-document.js'
import type { InputItem } from './read-input.js'
import type { PageItem } from './split-page.js'

/** The report of a page that was read; what is told from outside goes before what it says of itself. */
export function toPageDocument(bytes: Buffer, decoded: DecodedText, page: Page, origin: string, id: string, told: DocumentDefaults): InputItem {
  if (page.sections.length === 0) return { error: new MarsadError('INPUT_EMPTY', origin) }
  return {
    document: {
      id,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes,
      format: 'html',
      origin,
      source: told.source ?? page.source,
      url: told.url ?? page.url,
      published: told.published ?? page.published,
      title: page.title,
      text: null,
      sections: page.sections,
      issues: [...decoded.issues, ...page.issues],
    },
  }
}

/** The report of one item of a page of many, which is kept as a JSON document of its own. */
export function toItemDocument(item: PageItem, origin: string, id: string, told: DocumentDefaults): InputItem {
  const own = { id, source: told.source ?? item.source, url: item.url, published: item.published ?? told.published, title: item.title, html: item.html }
  return parseJsonDocument(Buffer.from(JSON.stringify(own)), origin, id, { source: null, url: null, published: null })
}
