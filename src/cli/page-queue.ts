import type { WebPage } from '../ingest/web-page.js'
import { type CodedPage, CodePool } from './code-pool.js'

/** Bytes of pages that are coded together, and batches that are under way at most. */
const batchBytes = 1_000_000
const mostUnderWay = 8

/** Has pages coded by all cores and gives them back in their order. */
export class PageQueue {
  private readonly pool = new CodePool()
  private waiting: WebPage[] = []
  private bytes = 0
  private readonly underWay: Promise<CodedPage[]>[] = []

  /** @param isLong whether there is so much to come that all cores pay from the start */
  constructor(
    private readonly onCoded: (page: CodedPage) => Promise<void>,
    isLong: boolean,
  ) {
    if (isLong) this.pool.expectMany()
  }

  /** Waits where coding is behind. */
  async add(page: WebPage): Promise<void> {
    this.waiting.push(page)
    this.bytes += page.bytes.length
    if (this.bytes >= batchBytes) this.send()
    if (this.underWay.length > mostUnderWay) await this.give()
  }

  /** Gives all that was added. */
  async flush(): Promise<void> {
    if (this.waiting.length > 0) this.send()
    while (this.underWay.length > 0) await this.give()
  }

  /** Ends what is under way. */
  close(): Promise<void> {
    return this.pool.close()
  }

  private send(): void {
    const batch = this.pool.run(this.waiting)
    // whoever gives it hears of its fault
    batch.catch(() => undefined)
    this.underWay.push(batch)
    this.waiting = []
    this.bytes = 0
  }

  private async give(): Promise<void> {
    for (const page of (await this.underWay.shift()) ?? []) await this.onCoded(page)
  }
}
