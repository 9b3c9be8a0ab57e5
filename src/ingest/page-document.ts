import { parseHTML } from 'linkedom'

export type PageDocument = ReturnType<typeof parseHTML>['document']
export type PageElement = NonNullable<ReturnType<PageDocument['querySelector']>>

/** The tree of a page, or of a piece of one: linkedom makes no `html` and `body` where the markup leaves them out. */
export function toPageDocument(html: string): PageDocument {
  const { document } = parseHTML(html)
  if (document.documentElement?.nodeName === 'HTML' && document.querySelector('html > body')) return document
  return parseHTML(`<!doctype html><html><head></head><body>${html.replace(/<(?:!doctype|\/?html|\/?head|\/?body)(?=[\s>])[^<>]{0,500}>/giu, '')}</body></html>`).document
}
