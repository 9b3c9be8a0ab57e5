import { coderVersion } from '../coder/version.js'
import { Publisher } from '../queue/publisher.js'
import type { QueueAddress } from '../queue/queue-address.js'
import type { Backend } from '../store/backend.js'
import { chunks } from '../store/chunks.js'
import { recodedPerWrite, reportsToRecode } from '../store/recode-reports.js'
import { log } from './log.js'

/** Has workers code again what this version has not coded. Gives the exit status. @throws {MarsadError} QUEUE_UNREACHABLE, STORE_… */
export async function queueRecodeCommand(store: Backend, address: QueueAddress): Promise<number> {
  const left = await reportsToRecode(store.db, coderVersion)
  const publisher = new Publisher(address)
  try {
    for (const reports of chunks(left, recodedPerWrite))
      await publisher.add({ kind: 'recode', reports, version: coderVersion }, `recode ${coderVersion} ${reports[0]} ${reports.at(-1)} ${reports.length}`)
    await publisher.end()
  } finally {
    await publisher.close()
  }
  log(
    left.length === 0
      ? `every report is already coded by ${coderVersion}`
      : `${left.length} reports in ${publisher.added} messages are to be coded by ${coderVersion}; once the queue is empty, "marsad recode" prints what changed`,
  )
  return 0
}
