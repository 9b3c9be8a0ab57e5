import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'

/** Batches after which workers pay: building the coder once more costs about a second. */
const fewBatches = 2

/** Works on batches on all cores; on the first few without workers, so that a handful of reports need not wait for them. */
export class LazyPool<Task, Result> {
  private pool: Piscina<Task, Result> | null = null
  private given = 0

  /** @param worker the module whose default export works on a task @param work the same in this thread */
  constructor(
    private readonly worker: URL,
    private readonly work: (task: Task) => Result,
  ) {}

  /** Workers from the first batch on. */
  expectMany(): void {
    this.given = fewBatches
  }

  async run(task: Task): Promise<Result> {
    if (this.given++ < fewBatches) return this.work(task)
    this.pool ??= new Piscina<Task, Result>({
      filename: this.worker.href,
      minThreads: availableParallelism(),
      maxThreads: availableParallelism(),
      idleTimeout: 60_000,
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    })
    return this.pool.run(task)
  }

  async close(): Promise<void> {
    await this.pool?.destroy()
  }
}

/** What is handed to a worker: its bytes arrive without Node's methods on them and are given these back. */
export function withBuffers<T extends { readonly bytes: Buffer }>(handed: T): T {
  return { ...handed, bytes: Buffer.from(handed.bytes.buffer, handed.bytes.byteOffset, handed.bytes.byteLength) }
}
