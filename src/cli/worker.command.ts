import { MarsadError } from '../core/errors.js'
import { describeIssue } from '../core/issue.js'
import { startStatusServer } from '../metrics/status-server.js'
import { WorkerMetrics } from '../metrics/worker-metrics.js'
import type { QueueAddress } from '../queue/queue-address.js'
import { connectQueue } from '../queue/queue-connection.js'
import { Staging } from '../queue/staging.js'
import { Worker } from '../queue/worker.js'
import type { Backend } from '../store/backend.js'
import { log, logDetail, logFault } from './log.js'
import { untilStopped } from './until-stopped.js'

export interface WorkerCommandOptions {
  /** Of the store, with what it holds of a password. */
  readonly where: string
  readonly threads: number | null
  readonly drain: boolean
  /** Where it tells how it does; null tells nothing. */
  readonly metrics: { readonly host: string; readonly port: number } | null
  readonly quiet: boolean
}

/** Works on a queue until it is stopped, or with `drain` until nothing is left. Gives the exit status. @throws {MarsadError} USAGE, QUEUE_UNREACHABLE, STORE_… */
export async function workerCommand(store: Backend, address: QueueAddress, { where, threads, drain, metrics: statusAt, quiet }: WorkerCommandOptions): Promise<number> {
  if (store.kind !== 'postgres') throw new MarsadError('USAGE', store.name, 'workers share a store in PostgreSQL: --store postgres://…')
  const queue = await connectQueue(address, { lasting: true })
  const staging = new Staging(where, address.name)
  const counts = { coded: 0, merged: 0, failed: 0 }
  const told = new Map<string, number>()
  const metrics = new WorkerMetrics()
  const worker = new Worker(
    store,
    staging,
    queue,
    {
      batch: (told) => {
        counts.coded += told.messages
        metrics.batch(told)
        logDetail('batch staged', told)
      },
      merged: (reports, seconds) => {
        counts.merged += reports
        metrics.merge(reports, seconds)
        logDetail('merged', { reports, seconds })
      },
      depth: (depth) => metrics.depth(depth),
      dead: (error) => {
        counts.failed++
        metrics.failure(error.code)
        logFault(error)
      },
      issues: (origin, issues) => {
        if (!quiet) for (const issue of issues) log(`${origin}: ${describeIssue(issue)}`)
      },
      trouble: (cause) => {
        metrics.trouble()
        const error = store.toError(cause) ?? (cause as Error)
        const sentence = error instanceof MarsadError ? error.message : `${error.name}: ${error.message}`
        // all lanes and the merge have the same trouble
        if ((told.get(sentence) ?? 0) > Date.now() - 60_000) return
        told.set(sentence, Date.now())
        log(`${sentence}; it is tried again`)
      },
    },
    { threads, drain },
  )
  const status = statusAt && (await startStatusServer({ ...statusAt, registry: metrics.registry, whyNotReady: () => worker.whyNotReady() }))
  try {
    if (status !== null && !quiet) log(`metrics at ${status.address}/metrics`)
    if (!quiet) log(`works on ${address.shown} for ${store.name}`)
    await untilStopped((signal) => worker.run(signal))
  } finally {
    await status?.close()
    await staging.close().catch(() => undefined)
    await queue.close().catch(() => undefined)
  }
  if (!quiet) log(`${counts.coded} messages coded, ${counts.merged} reports merged${counts.failed > 0 ? `, ${counts.failed} failed` : ''}`)
  return 0
}
