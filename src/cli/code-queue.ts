import type { Worked } from '../ingest/careful-pool.js'
import type { PlainFault } from '../ingest/plain-fault.js'
import { type Coded, type CodeItem, codePool, inputOf } from './code-pool.js'

/** Bytes that are coded together, and batches that are under way at most. */
const batchBytes = 250_000
const mostUnderWay = 8

export interface CodeQueueListener {
  /** All that an item gave. */
  coded(item: CodeItem, coded: readonly Coded[]): Promise<void>
  /** An item that ended its worker, or took too long, even by itself. */
  culprit(item: CodeItem, fault: PlainFault): Promise<void>
}

export interface CodeQueueOptions {
  /** Whether reports are given back in the order in which they were added, not as they are done. */
  readonly isOrdered: boolean
  /** Whether there is so much to come that all cores pay from the start. */
  readonly isLong: boolean
  /** How many threads code; null for one on each core. */
  readonly threads: number | null
}

/** Has reports coded by all cores. */
export class CodeQueue {
  private readonly pool: ReturnType<typeof codePool>
  private waiting: CodeItem[] = []
  private bytes = 0
  private underWay: Batch[] = []

  constructor(
    private readonly listener: CodeQueueListener,
    private readonly options: CodeQueueOptions,
  ) {
    this.pool = codePool(options.threads)
    if (options.isLong) this.pool.expectMany()
  }

  /** Waits where coding is behind. */
  async add(item: CodeItem): Promise<void> {
    this.waiting.push(item)
    this.bytes += inputOf(item).bytes.length
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
    const batch: Batch = { items: this.waiting, worked: this.pool.run(this.waiting) }
    // whoever gives it hears of its fault
    batch.worked.catch(() => undefined)
    this.underWay.push(batch)
    this.waiting = []
    this.bytes = 0
  }

  private async give(): Promise<void> {
    const next = this.options.isOrdered ? this.underWay[0] : await Promise.race(this.underWay.map(async (batch) => batch.worked.then(() => batch)))
    const worked = await next.worked
    this.underWay = this.underWay.filter((batch) => batch !== next)
    for (const [i, one] of worked.entries()) {
      if ('fault' in one) await this.listener.culprit(one.culprit, one.fault)
      else await this.listener.coded(next.items[i], one.result)
    }
  }
}

interface Batch {
  readonly items: readonly CodeItem[]
  readonly worked: Promise<Worked<CodeItem, Coded[]>[]>
}
