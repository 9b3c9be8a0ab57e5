import { withBuffers } from '../ingest/lazy-pool.js'
import { type Coded, type CodeTask, codeItems } from './code-pool.js'

/** What a worker thread runs. */
export default function work(items: readonly CodeTask[]): Coded[][] {
  return codeItems(items.map((item) => ('page' in item ? { page: withBuffers(item.page) } : item)))
}
