import { decodePage } from './decode-page.js'
import type { DocumentDefaults } from './document.js'
import { parseJsonDocument } from './json-document.js'
import { parseDocument } from './parse-document.js'
import type { InputItem } from './read-input.js'
import { splitPage } from './split-page.js'

/** The report of a page, or the reports of a page of many short items: each item is kept as a JSON document of its own. */
export async function parsePageDocuments(bytes: Buffer, origin: string, id: string, defaults: DocumentDefaults): Promise<InputItem[]> {
  const items = splitPage(decodePage(bytes).text, { url: defaults.url })
  if (items.length === 0) return [await parseDocument(bytes, 'html', origin, id, defaults)]
  return items.map((item, i) => {
    const own = { id: `${id}-${i + 1}`, source: item.source, url: item.url, published: item.published, title: item.title, html: item.html }
    return parseJsonDocument(Buffer.from(JSON.stringify(own)), `${origin}#${i + 1}`, own.id, defaults)
  })
}
