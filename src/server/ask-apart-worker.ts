import { parentPort, workerData } from 'node:worker_threads'
import { openStore } from '../store/open-store.js'
import { wholeQuestions } from './ask-apart.js'

const { store: name, question } = workerData as { readonly store: string; readonly question: keyof typeof wholeQuestions }
const store = await openStore(name)
try {
  parentPort?.postMessage(await wholeQuestions[question](store))
} finally {
  await store.close()
}
