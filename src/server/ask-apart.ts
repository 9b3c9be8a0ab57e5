import { Worker } from 'node:worker_threads'
import type { Backend } from '../store/backend.js'
import { type StoreStats, storeStats } from '../store/store-stats.js'
import { readSources, type SourceFigures } from './read-sources.js'

interface Answers {
  readonly stats: StoreStats
  readonly sources: SourceFigures[]
}

/** Questions that read a whole store. */
export const wholeQuestions: { readonly [Name in keyof Answers]: (store: Backend) => Promise<Answers[Name]> } = { stats: storeStats, sources: readSources }

/** Asks in a thread and over a connection of its own: SQLite answers in the thread that asks, and over a million incidents all others would wait for seconds. */
export async function askApart<Name extends keyof Answers>(store: Backend, question: Name): Promise<Answers[Name]> {
  const isBuilt = import.meta.url.endsWith('.js')
  if (store.kind !== 'sqlite' || store.name === ':memory:' || !isBuilt) return wholeQuestions[question](store)
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./ask-apart-worker.js', import.meta.url), { workerData: { store: store.name, question } })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the thread ended (${code})`)))
    worker.unref()
  })
}
