import { isMainThread } from 'node:worker_threads'

/** Loaded before Marsad: a thread that is handed a page with these bytes in it ends, as it does where memory runs out. */
const hopeless = 'no thread outlives this'
const from = Buffer.from

if (!isMainThread) {
  Buffer.from = (...args) => {
    const made = from(...args)
    if (args[0] instanceof ArrayBuffer && made.includes(hopeless)) process.exit(1)
    return made
  }
}
