import { readFileSync } from 'node:fs'
import {
  AckPolicy,
  DiscardPolicy,
  JetStreamApiError,
  type JetStreamClient,
  JetStreamError,
  type JetStreamManager,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
  type StreamInfo,
} from '@nats-io/jetstream'
import { type ObjectStore, Objm } from '@nats-io/obj'
import { connect, credsAuthenticator, errors, type NatsConnection, nanos } from '@nats-io/transport-node'
import { MarsadError } from '../core/errors.js'
import type { QueueAddress } from './queue-address.js'

/** A worker that says nothing for so long is taken for gone, and its messages go to another. Milliseconds. */
export const ackWait = 30_000
/** How long the server knows what it was sent: what comes again within that is one message. */
const dedupeWindow = 2 * 60 * 60 * 1000
/** Messages that may be in the hands of workers at once. */
const mostUnderWay = 50_000

/** Bytes of a message that its headers may take. */
const roomForHeaders = 4096

/** A connection to a queue, whose streams are made where they are not there. */
export interface QueueConnection {
  readonly address: QueueAddress
  readonly connection: NatsConnection
  readonly client: JetStreamClient
  readonly manager: JetStreamManager
  readonly names: QueueNames
  /** The work stream as it was made once: another of the same name, after a server lost its files, is another. */
  readonly stream: string
  /** A message may have that many bytes. */
  readonly mostBytes: number
  /** Where what is too large for a message lies. */
  readonly large: () => Promise<ObjectStore>
  readonly close: () => Promise<void>
}

export interface QueueNames {
  readonly work: string
  readonly dead: string
  readonly workers: string
  readonly workSubject: string
  readonly deadSubject: string
}

export function queueNames(name: string): QueueNames {
  return { work: `marsad-${name}`, dead: `marsad-${name}-dead`, workers: 'workers', workSubject: `marsad.${name}.work`, deadSubject: `marsad.${name}.dead` }
}

export interface ConnectOptions {
  /** Where the connection breaks, it is made again for as long as it takes; else it ends, and what was on its way with it. */
  readonly lasting: boolean
}

/**
 * Connects and makes the streams. User and password stand in the address; a credentials file in MARSAD_NATS_CREDS.
 * @throws {MarsadError} QUEUE_UNREACHABLE
 */
export async function connectQueue(address: QueueAddress, { lasting }: ConnectOptions): Promise<QueueConnection> {
  let connection: NatsConnection | null = null
  try {
    connection = await connect({
      ...toServer(address.server),
      name: 'marsad',
      reconnect: lasting,
      maxReconnectAttempts: -1,
      reconnectTimeWait: 500,
      pingInterval: 5000,
      maxPingOut: 2,
      timeout: 10_000,
    })
    const manager = await jetstreamManager(connection)
    const client = jetstream(connection)
    const names = queueNames(address.name)
    const stream = await ensureStreams(manager, names)
    const opened = connection
    return {
      address,
      connection,
      client,
      manager,
      names,
      stream,
      mostBytes: (opened.info?.max_payload ?? 1_048_576) - roomForHeaders,
      large: () => new Objm(client).create(`marsad-${address.name}-large`),
      close: () => opened.close(),
    }
  } catch (cause) {
    await connection?.close().catch(() => undefined)
    throw toQueueError(cause, address)
  }
}

/** Works with a connection and ends it. Faults of the server come as the house's errors. */
export async function withQueue<T>(address: QueueAddress, options: ConnectOptions, work: (queue: QueueConnection) => Promise<T>): Promise<T> {
  const queue = await connectQueue(address, options)
  try {
    return await work(queue)
  } catch (cause) {
    throw isNatsError(cause) ? toQueueError(cause, address) : cause
  } finally {
    await queue.close().catch(() => undefined)
  }
}

/** Those of the client's libraries, which have names of their own. */
const isNatsError = (cause: unknown): boolean => cause instanceof JetStreamError || cause instanceof JetStreamApiError || Object.values(errors).some((kind) => cause instanceof kind)

function toServer(server: string): Parameters<typeof connect>[0] {
  const url = new URL(server)
  const creds = process.env.MARSAD_NATS_CREDS
  const user = url.username === '' ? {} : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
  return {
    servers: `${url.hostname}:${url.port || '4222'}`,
    ...(url.protocol === 'tls:' ? { tls: {} } : {}),
    ...user,
    ...(creds ? { authenticator: credsAuthenticator(readFileSync(creds)) } : {}),
  }
}

/** Makes what is not there yet; a server that lost its files has none of it. Gives the work stream's lasting name. */
export async function ensureStreams(manager: JetStreamManager, names: QueueNames): Promise<string> {
  const work = await ensure(
    () => manager.streams.info(names.work),
    () =>
      manager.streams.add({
        name: names.work,
        subjects: [names.workSubject],
        retention: RetentionPolicy.Workqueue,
        storage: StorageType.File,
        discard: DiscardPolicy.New,
        duplicate_window: nanos(dedupeWindow),
      }),
  )
  await ensure(
    () => manager.streams.info(names.dead),
    () =>
      manager.streams.add({
        name: names.dead,
        subjects: [names.deadSubject],
        retention: RetentionPolicy.Limits,
        storage: StorageType.File,
        discard: DiscardPolicy.New,
        duplicate_window: nanos(dedupeWindow),
      }),
  )
  await ensure(
    () => manager.consumers.info(names.work, names.workers),
    () =>
      manager.consumers.add(names.work, { durable_name: names.workers, ack_policy: AckPolicy.Explicit, ack_wait: nanos(ackWait), max_deliver: -1, max_ack_pending: mostUnderWay, max_waiting: 4096 }),
  )
  return toStreamKey(work)
}

/** Of a stream, by its name and when it was made. */
export const toStreamKey = ({ config, created }: StreamInfo): string => `${config.name}@${created}`

const notFound: readonly number[] = [10_014, 10_059]

async function ensure<T>(look: () => Promise<T>, make: () => Promise<T>): Promise<T> {
  try {
    return await look()
  } catch (cause) {
    if (!(cause instanceof JetStreamApiError) || !notFound.includes(cause.code)) throw cause
    return await make()
  }
}

/** The house's error for one of the client's. */
export function toQueueError(cause: unknown, address: QueueAddress): MarsadError {
  if (cause instanceof MarsadError) return cause
  return new MarsadError('QUEUE_UNREACHABLE', address.shown, describe(cause as Error), { cause })
}

function describe(cause: Error): string {
  const deeper = cause.cause instanceof Error && cause.cause.message !== cause.message ? `: ${cause.cause.message}` : ''
  return `${cause.message || cause.name}${deeper}`
}
