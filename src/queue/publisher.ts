import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { headers, nuid } from '@nats-io/transport-node'
import type { QueueAddress } from './queue-address.js'
import { connectQueue, type QueueConnection, toQueueError } from './queue-connection.js'
import { packWork, type WorkMessage } from './work-message.js'

/** What lies on the way to the server at most. */
const mostOnTheWay = 256
const mostBytesOnTheWay = 16_000_000
/** How long a lost connection is tried again. Milliseconds. */
const patience = 90_000

/** Names the object that holds what is too large for a message. */
export const largeHeader = 'Marsad-Large'
/** The stream that a message lies in: with the message's number there it names it for ever. */
export const streamHeader = 'Marsad-Stream'

/**
 * Puts messages into a queue, in their order. A connection carries them in order and the server takes them so; where it breaks, another carries on from the first
 * that was not acknowledged, and what had arrived after all is known by its id. So what the queue holds is always what was given up to some message.
 */
export class Publisher {
  private queue: QueueConnection | null = null
  /** Not acknowledged yet, the oldest first. */
  private readonly onTheWay: OnTheWay[] = []
  private bytes = 0
  private hadConnection = false
  /** Messages that the queue had not had within its window. */
  added = 0
  /** Those that it had. */
  known = 0

  constructor(private readonly address: QueueAddress) {}

  /** Waits where too much is on its way. @param id what makes two messages the same @throws {MarsadError} QUEUE_UNREACHABLE */
  async add(message: WorkMessage, id: string): Promise<void> {
    await this.addPacked(packWork(message), id)
  }

  /** @throws {MarsadError} QUEUE_UNREACHABLE */
  async addPacked(data: Uint8Array, id: string): Promise<void> {
    this.queue ??= await this.reconnect()
    const isLarge = data.length > this.queue.mostBytes
    while (this.onTheWay.length >= (isLarge ? 1 : mostOnTheWay) || (this.onTheWay.length > 0 && this.bytes + data.length > mostBytesOnTheWay)) await this.settle()
    const next: OnTheWay = { id, data, sent: this.queue && this.send(this.queue, { id, data }) }
    this.onTheWay.push(next)
    this.bytes += data.length
    // it goes in two steps, which others would overtake
    if (isLarge) await this.end()
  }

  /** Waits until all is in the queue. @throws {MarsadError} QUEUE_UNREACHABLE */
  async end(): Promise<void> {
    while (this.onTheWay.length > 0) await this.settle()
  }

  async close(): Promise<void> {
    await this.queue?.close()
  }

  /** Waits for the oldest. */
  private async settle(): Promise<void> {
    const [oldest] = this.onTheWay
    const isNew = oldest.sent === null ? null : await oldest.sent
    if (isNew === null) {
      await this.resend()
      return
    }
    this.onTheWay.shift()
    this.bytes -= oldest.data.length
    if (isNew) this.added++
    else this.known++
  }

  /** A new connection, and all again that is not acknowledged. */
  private async resend(): Promise<void> {
    await this.queue?.close().catch(() => undefined)
    this.queue = null
    const queue = await this.reconnect()
    this.queue = queue
    for (const message of this.onTheWay) message.sent = this.send(queue, message)
  }

  /** The first time it must go at once: an address may be wrong. */
  private async reconnect(): Promise<QueueConnection> {
    const until = this.hadConnection ? Date.now() + patience : 0
    for (;;) {
      try {
        const queue = await connectQueue(this.address, { lasting: false })
        this.hadConnection = true
        return queue
      } catch (cause) {
        if (Date.now() > until) throw toQueueError(cause, this.address)
        await sleep(500)
      }
    }
  }

  /** Whether the server had not had it; null where it may not have come. */
  private async send(queue: QueueConnection, { id, data }: Pick<OnTheWay, 'id' | 'data'>): Promise<boolean | null> {
    const { client, names, large } = queue
    const told = headers()
    told.set(streamHeader, queue.stream)
    try {
      let body = data
      if (data.length > queue.mostBytes) {
        const name = nuid.next()
        await (await large()).putBlob({ name }, data)
        told.set(largeHeader, name)
        body = new Uint8Array(0)
      }
      return !(await client.publish(names.workSubject, body, { msgID: id, headers: told, timeout: 10_000 })).duplicate
    } catch {
      return null
    }
  }
}

interface OnTheWay {
  readonly id: string
  readonly data: Uint8Array
  sent: Promise<boolean | null> | null
}

/** The id of a document's or page's message: the same bytes are one message, as they are one report in the store. */
export const idOfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
