import { MarsadError } from '../core/errors.js'
import { decodeMarkup } from './decode-page.js'
import type { CarriedFacts } from './document.js'
import { openPage } from './open-page.js'
import type { SiteSelectors } from './page/site-selectors.js'
import { toItemDocument, toPageDocument } from './page-document.js'
import { parseText } from './parse-document.js'
import type { InputItem } from './read-input.js'
import { toReportId } from './report-id.js'
import { isOfSameSite, settleAddress } from './settle-address.js'
import type { PageItem } from './split-page.js'

/** A page as a server or an archive gave it, with what is known of it from outside. Plain data, so that any thread can read it. */
export interface WebPage {
  readonly bytes: Buffer
  /** Archives hold plain texts too, most of them taken out of pages. */
  readonly format: 'html' | 'txt'
  readonly origin: string
  /** The address that answered. */
  readonly address: string
  readonly charset: string | null
  /** ISO 8601 date-time. */
  readonly fetched: string | null
  readonly selectors: SiteSelectors | null
  /** The outlet; where it is null the page may tell it. */
  readonly source: string | null
  /** Goes before what the page says. */
  readonly published: string | null
  /** As a feed told it: goes after what the page says. */
  readonly listed: string | null
}

/**
 * The report of a page, or the reports of a live blog or round-up, an item each. The same address of the same outlet always has the same id, so that two
 * captures of a page are versions of one report; an item's address has its anchor.
 */
export function readWebPage(page: WebPage): InputItem[] {
  const { bytes, origin, address, charset, fetched, selectors, source, listed } = page
  if (page.format === 'txt') return [readWebText(page)]
  const decoded = decodeMarkup(bytes, charset)
  if (decoded.text.trim() === '') return [{ error: new MarsadError('INPUT_EMPTY', origin) }]
  const opened = openPage(decoded.text, { url: address, fetched, selectors })
  if ('items' in opened) {
    return opened.items.map((told, i) => {
      const item = { ...told, url: itemAddress(told, address) }
      return toItemDocument(item, `${origin}#${i + 1}`, webId(source ?? item.source, itemName(item, address)), { source, url: null, published: page.published })
    })
  }
  const url = settleAddress(address, opened.page.url)
  const item = toPageDocument(bytes, decoded, opened.page, origin, '', { source, url, published: page.published ?? opened.page.published ?? listed })
  if ('error' in item) return [item]
  const carried: CarriedFacts = {
    url,
    charset,
    fetched,
    ...(selectors === null ? {} : { selectors }),
    ...(source === null ? {} : { source }),
    ...(listed !== null && page.published === null && opened.page.published === null ? { published: listed } : {}),
  }
  return [{ document: { ...item.document, id: webId(item.document.source, url), carried } }]
}

function readWebText({ bytes, origin, address: url, charset, fetched, source, published }: WebPage): InputItem {
  const carried: CarriedFacts = { url, charset, fetched, ...(source === null ? {} : { source }) }
  const item = parseText(bytes, origin, webId(source, url), { source, published, ...carried })
  return 'document' in item ? { document: { ...item.document, carried } } : item
}

const webId = (source: string | null, url: string): string => toReportId('web', `${source ?? ''} ${url}`)

/** Within the page, or where the item says, if that is on the same site. */
function itemAddress({ url }: PageItem, address: string): string {
  if (url !== null && isOfSameSite(address, url)) return url
  return `${settleAddress(address, null)}${url !== null && URL.canParse(url, address) ? new URL(url, address).hash : ''}`
}

/** What an item is known by: its address, or where that is the whole page's, its time and headline beside it. */
function itemName({ url, published, title }: PageItem & { readonly url: string }, address: string): string {
  const isOwn = url.includes('#') || url !== settleAddress(address, null)
  return isOwn ? url : `${url} ${published ?? ''} ${title ?? ''}`
}
