import { withBuffers } from '../ingest/lazy-pool.js'
import type { WebPage } from '../ingest/web-page.js'
import { type CodedPage, codePages } from './code-pool.js'

/** What a worker thread runs. */
export default function work(pages: readonly WebPage[]): CodedPage[] {
  return codePages(pages.map(withBuffers))
}
