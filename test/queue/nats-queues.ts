import { randomBytes } from 'node:crypto'
import { parseQueueAddress } from '../../src/queue/queue-address.js'
import { connectQueue, queueNames } from '../../src/queue/queue-connection.js'

const server = process.env.MARSAD_NATS ?? 'nats://127.0.0.1:4222'

/** Queues of their own on the server at MARSAD_NATS. */
export interface TestQueues {
  readonly newAddress: () => string
  readonly end: () => Promise<void>
}

/** Null where none answers, unless MARSAD_REQUIRE_SERVICES is 1. */
export async function natsQueues(): Promise<TestQueues | null> {
  const addresses: string[] = []
  try {
    await (await connectQueue(parseQueueAddress(`${server}/marsad_test`), { lasting: false })).close()
  } catch (cause) {
    if (process.env.MARSAD_REQUIRE_SERVICES === '1') throw new Error(`No NATS with JetStream answers at ${server}, and MARSAD_REQUIRE_SERVICES is 1.`, { cause })
    return null
  }
  return {
    newAddress: () => {
      const address = `${server}/test_${randomBytes(6).toString('hex')}`
      addresses.push(address)
      return address
    },
    end: async () => {
      const { manager, close } = await connectQueue(parseQueueAddress(`${server}/marsad_test`), { lasting: false })
      for (const address of addresses) {
        const { name } = parseQueueAddress(address)
        for (const stream of [queueNames(name).work, queueNames(name).dead, `OBJ_marsad-${name}-large`]) await manager.streams.delete(stream).catch(() => undefined)
      }
      await close()
    },
  }
}
