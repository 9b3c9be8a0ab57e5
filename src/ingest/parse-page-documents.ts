import { MarsadError } from '../core/errors.js'
import { decodeMarkup } from './decode-page.js'
import type { DocumentDefaults } from './document.js'
import { openPage } from './open-page.js'
import { toItemDocument, toPageDocument } from './page-document.js'
import type { InputItem } from './read-input.js'

/** The report of a page, or the reports of a page of many short items: each item is kept as a JSON document of its own. */
export function parsePageDocuments(bytes: Buffer, origin: string, id: string, defaults: DocumentDefaults): InputItem[] {
  const decoded = decodeMarkup(bytes, defaults.charset)
  if (decoded.text.trim() === '') return [{ error: new MarsadError('INPUT_EMPTY', origin) }]
  const opened = openPage(decoded.text, defaults)
  if ('page' in opened) return [withFacts(toPageDocument(bytes, decoded, opened.page, origin, id, defaults), defaults)]
  return opened.items.map((item, i) => toItemDocument(item, `${origin}#${i + 1}`, `${id}-${i + 1}`, defaults))
}

function withFacts(item: InputItem, { url, charset = null, fetched = null, selectors = null }: DocumentDefaults): InputItem {
  if ('error' in item || (charset === null && fetched === null && selectors === null)) return item
  return { document: { ...item.document, carried: { url, charset, fetched, ...(selectors === null ? {} : { selectors }) } } }
}
