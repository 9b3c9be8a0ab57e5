import { oneLine } from '../export/digest.js'
import { readDeadLetters, retryDeadLetters } from '../queue/dead-letters.js'
import { Publisher } from '../queue/publisher.js'
import type { QueueAddress } from '../queue/queue-address.js'
import { withQueue } from '../queue/queue-connection.js'
import { log } from './log.js'
import { Output } from './output.js'

/** Lists what failed, a line each with when, where from and why, or puts it back. Gives the exit status. @throws {MarsadError} QUEUE_UNREACHABLE */
export function queueFailuresCommand(address: QueueAddress, { retry, json }: { readonly retry: boolean; readonly json: boolean }): Promise<number> {
  return withQueue(address, { lasting: true }, async (queue) => {
    if (retry) {
      const publisher = new Publisher(address)
      try {
        log(`${await retryDeadLetters(queue, publisher)} put back into the queue`)
      } finally {
        await publisher.close()
      }
      return 0
    }
    const output = new Output(null)
    for await (const { origin, reasons, at } of readDeadLetters(queue)) {
      await output.write(`${json ? JSON.stringify({ at, origin, reasons }) : `${at} ${[origin, ...reasons].map(oneLine).join('  ')}`}\n`)
    }
    await output.end()
    return 0
  })
}
