import { Worker } from 'node:worker_threads'
import { addReports } from '../dist/src/store/add-reports.js'
import { LinkSession } from '../dist/src/store/link-session.js'
import { openStore } from '../dist/src/store/open-store.js'
import type { PreparedReport } from '../dist/src/store/prepared-report.js'
import { mainThreadSeconds } from './main-thread-seconds.js'

const perBatch = 1024
/** Batches that are made ahead of the one that is written. */
const ahead = 3

export interface GeneratedRun {
  readonly reports: number
  readonly events: number
  /** From the first batch to the last, with the waits for the worker that makes them; and of that, in adding. */
  readonly seconds: number
  readonly adding: number
  /** Of the adding, what the processor worked, in seconds. */
  readonly processor: number
  /** Highest resident memory of the process, worker and all, in megabytes. */
  readonly peak: number
}

/** Makes so many coded events in a worker and adds them to a new store. */
export async function addGenerated(store: string, events: number, onProgress: (events: number, seconds: number, processor: number) => void): Promise<GeneratedRun> {
  const backend = await openStore(store)
  const session = new LinkSession(backend)
  // a worker does not run TypeScript by itself, even where the process that makes it does
  const worker = new Worker(`import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(new URL('./generated-worker.ts', import.meta.url).href)}) })`, {
    eval: true,
    workerData: { events, perBatch },
  })
  const batches = batchesOf(worker)
  const run = { reports: 0, events: 0, adding: 0, processor: 0 }
  const started = performance.now()
  let told = started
  for await (const batch of batches) {
    const from = performance.now()
    const worked = mainThreadSeconds()
    await addReports(backend, session, batch)
    run.adding += (performance.now() - from) / 1000
    run.processor += mainThreadSeconds() - worked
    run.reports += batch.length
    for (const report of batch) run.events += report.coding.events.length
    if (performance.now() - told < 10_000) continue
    told = performance.now()
    onProgress(run.events, run.adding, run.processor)
  }
  const seconds = (performance.now() - started) / 1000
  await backend.close()
  return { ...run, seconds, peak: process.resourceUsage().maxRSS / 1024 }
}

async function* batchesOf(worker: Worker): AsyncGenerator<PreparedReport[]> {
  const ready: PreparedReport[][] = []
  let wake: () => void = () => undefined
  let failure: Error | null = null
  worker.on('message', (batch: PreparedReport[]) => {
    ready.push(batch)
    wake()
  })
  worker.on('error', (error) => {
    failure = error
    wake()
  })
  for (let i = 0; i < ahead; i++) worker.postMessage(null)
  for (;;) {
    while (ready.length === 0 && failure === null)
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    if (failure !== null) throw failure
    const batch = ready.shift() as PreparedReport[]
    if (batch.length === 0) return
    worker.postMessage(null)
    yield batch
  }
}
