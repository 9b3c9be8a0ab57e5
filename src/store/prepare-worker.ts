import { withBuffers } from '../ingest/lazy-pool.js'
import { type PreparedItem, type PrepareTask, prepareItems } from './prepare-pool.js'

/** What a worker thread runs. */
export default function prepare({ items, defaults }: PrepareTask): PreparedItem[][] {
  return prepareItems({ defaults, items: items.map((item) => ('page' in item ? { page: withBuffers(item.page) } : { document: withBuffers(item.document) })) })
}
