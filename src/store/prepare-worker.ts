import { withBuffers } from '../ingest/lazy-pool.js'
import { type PreparedItem, prepareItems, type UnpreparedItem } from './prepare-pool.js'

/** What a worker thread runs. */
export default function prepare(items: readonly UnpreparedItem[]): PreparedItem[][] {
  return prepareItems(items.map((item) => ('page' in item ? { ...item, page: withBuffers(item.page) } : { ...item, document: withBuffers(item.document) })))
}
