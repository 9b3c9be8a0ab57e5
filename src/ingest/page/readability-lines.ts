import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { elementLines } from './element-lines.js'
import type { PageElement } from './page-tree.js'
import { parsePage } from './parse-page.js'
import { toHtml } from './to-html.js'

/** linkedom takes time in the square of what is larger. */
const mostSigns = 400_000

/** The lines that Readability takes for the article, of a page that does not say which part that is. Null if it finds none. */
export function readabilityLines(body: PageElement): string[] | null {
  if (body.text > mostSigns) return null
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${toHtml(body)}</body></html>`)
  const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], { charThreshold: 80 }).parse()
  const inner = article?.content ? parsePage(article.content) : null
  return inner && 'root' in inner ? elementLines(inner.root) : null
}
