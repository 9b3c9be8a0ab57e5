import type { JsMsg } from '@nats-io/jetstream'
import { headers } from '@nats-io/transport-node'
import type { PlainFault } from '../ingest/plain-fault.js'
import { largeHeader, type Publisher, streamHeader } from './publisher.js'
import type { QueueConnection } from './queue-connection.js'

/** A message that failed, as the queue keeps it. */
export interface DeadLetter {
  readonly seq: number
  readonly origin: string
  /** Codes and sentences of what went wrong. */
  readonly reasons: readonly string[]
  /** ISO 8601 date-time at which it was put there, by the server's clock. */
  readonly at: string
  /** The message as it was, and the object with its bytes where it is too large for one. */
  readonly data: Uint8Array
  readonly large: string | null
}

const originHeader = 'Marsad-Origin'
const reasonHeader = 'Marsad-Reason'

/** Puts a message among the failures, with the reasons; twice is once. */
export async function sendDeadLetter({ client, names }: QueueConnection, message: JsMsg, origin: string, faults: readonly PlainFault[]): Promise<void> {
  const told = headers()
  told.set(originHeader, encodeURIComponent(origin))
  for (const { code, detail } of faults) told.append(reasonHeader, encodeURIComponent(`${code} ${detail}`.slice(0, 500)))
  const large = message.headers?.get(largeHeader)
  if (large) told.set(largeHeader, large)
  const id = `${message.headers?.get(streamHeader) ?? ''} ${message.seq}`
  await client.publish(names.deadSubject, message.data, { msgID: id, headers: told, timeout: 10_000 })
}

/** The failures, the oldest first. */
export async function* readDeadLetters({ manager, names }: QueueConnection): AsyncGenerator<DeadLetter> {
  const { state } = await manager.streams.info(names.dead)
  if (state.messages === 0) return
  for (let seq = state.first_seq; seq <= state.last_seq; seq++) {
    const stored = await manager.streams.getMessage(names.dead, { seq })
    if (stored === null) continue
    const told = stored.header
    yield {
      seq,
      origin: decodeURIComponent(told.get(originHeader)),
      reasons: told.values(reasonHeader).map((reason) => decodeURIComponent(reason)),
      at: stored.time.toISOString(),
      data: stored.data,
      large: told.get(largeHeader) || null,
    }
  }
}

/** Puts the failures back into the queue, each gone from here once it is there again. Gives their number. @throws {MarsadError} QUEUE_UNREACHABLE */
export async function retryDeadLetters(queue: QueueConnection, publisher: Publisher): Promise<number> {
  let count = 0
  for await (const { seq, data, large, at } of readDeadLetters(queue)) {
    const bytes = large === null ? data : await (await queue.large()).getBlob(large)
    // what it refers to has been cleared away by hand: it stays, for who looks at it
    if (bytes === null) continue
    await publisher.addPacked(bytes, `retry ${seq} of ${at}`)
    await publisher.end()
    await queue.manager.streams.deleteMessage(queue.names.dead, seq)
    if (large !== null) await (await queue.large()).delete(large)
    count++
  }
  return count
}
