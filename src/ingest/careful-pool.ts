import { MarsadError } from '../core/errors.js'
import type { LazyPool } from './lazy-pool.js'
import { type PlainFault, toPlainFault } from './plain-fault.js'

/** What became of an item: what the work made of it, or why nothing could be made. */
export type Worked<Item, Result> = { readonly result: Result } | { readonly culprit: Item; readonly fault: PlainFault }

export interface CarefulPoolOptions<Item> {
  /** The item's name in messages. */
  readonly nameOf: (item: Item) => string
  readonly bytesOf: (item: Item) => number
  /** What of an item the work needs: what goes to a worker is copied. */
  readonly toTask?: (item: Item) => Item
  /** Milliseconds after which so many bytes have taken too long: their worker is ended. */
  readonly patience?: (bytes: number) => number
}

/** A hundred times what the slowest reports take. */
const ordinaryPatience = (bytes: number): number => 120_000 + bytes * 0.1

/**
 * Works on batches of items in workers, and lets none take the others along: where a batch ends its worker (out of memory, a fault of the program) or takes too long, its
 * items are tried again one by one, and those that fail alone are named.
 */
export class CarefulPool<Item, Result> {
  constructor(
    private readonly pool: LazyPool<readonly Item[], Result[]>,
    private readonly options: CarefulPoolOptions<Item>,
  ) {}

  expectMany(): void {
    this.pool.expectMany()
  }

  /** One for each item, in their order. @throws what every one of several items fails with: then the fault is not theirs */
  async run(items: readonly Item[]): Promise<Worked<Item, Result>[]> {
    try {
      return (await this.work(items)).map((result) => ({ result }))
    } catch (cause) {
      const worked: Worked<Item, Result>[] = []
      for (const item of items) worked.push(await this.runAlone(item))
      if (items.length > 1 && worked.every((one) => 'fault' in one)) throw cause
      return worked
    }
  }

  close(): Promise<void> {
    return this.pool.close()
  }

  private async runAlone(item: Item): Promise<Worked<Item, Result>> {
    try {
      return { result: (await this.work([item]))[0] }
    } catch (cause) {
      return { culprit: item, fault: toPlainFault(new MarsadError('REPORT_FAILED', this.options.nameOf(item), `could not be worked on and was set aside: ${(cause as Error).message}`)) }
    }
  }

  private work(items: readonly Item[]): Promise<Result[]> {
    const { toTask, bytesOf, patience = ordinaryPatience } = this.options
    return this.pool.run(toTask ? items.map(toTask) : items, patience(items.reduce((sum, item) => sum + bytesOf(item), 0)))
  }
}
