import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'

/** Batches after which workers pay: building the coder once more costs about a second. */
const fewBatches = 2

/** Works on batches on all cores; on the first few without workers, so that a handful of reports need not wait for them. */
export class LazyPool<Task, Result> {
  private pool: Piscina<Task, Result> | null = null
  private given = 0

  /** @param worker the module whose default export works on a task @param work the same in this thread @param threads how many workers, one for each core unless told */
  constructor(
    private readonly worker: URL,
    private readonly work: (task: Task) => Result,
    private readonly threads: number | null = null,
  ) {}

  /** Workers from the first batch on. */
  expectMany(): void {
    this.given = fewBatches
  }

  /** @param patience milliseconds after which a worker is ended that is still at the task @throws what the work throws, or why its worker ended; another takes its place */
  async run(task: Task, patience: number | null = null): Promise<Result> {
    if (this.given++ < fewBatches) return this.work(task)
    this.pool ??= newPool(this.worker, this.threads ?? availableParallelism())
    if (patience === null) return this.pool.run(task)
    const late = new AbortController()
    // those before it in the queue may take as long
    const timer = setTimeout(() => late.abort(), patience * (1 + this.pool.queueSize))
    try {
      return await this.pool.run(task, { signal: late.signal })
    } catch (cause) {
      throw late.signal.aborted ? new Error(`it took longer than ${Math.round(patience / 1000)} s`, { cause }) : cause
    } finally {
      clearTimeout(timer)
    }
  }

  async close(): Promise<void> {
    await this.pool?.destroy()
  }
}

function newPool<Task, Result>(worker: URL, threads: number): Piscina<Task, Result> {
  const pool = new Piscina<Task, Result>({
    filename: worker.href,
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: 60_000,
    resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 2048 },
  })
  // a worker that ends while it has no task is replaced, and there is nobody to tell
  pool.on('error', () => undefined)
  return pool
}

/** What is handed to a worker: its bytes arrive without Node's methods on them and are given these back. */
export function withBuffers<T extends { readonly bytes: Buffer }>(handed: T): T {
  return { ...handed, bytes: Buffer.from(handed.bytes.buffer, handed.bytes.byteOffset, handed.bytes.byteLength) }
}
