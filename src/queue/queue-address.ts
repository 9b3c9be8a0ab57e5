import { MarsadError } from '../core/errors.js'

/** Where a queue is: the servers of NATS, and the queue's name there. */
export interface QueueAddress {
  /** For the connection, with what it holds of a password. */
  readonly server: string
  /** Of the queue among others on the same server: the path of the address, `reports` where it has none. */
  readonly name: string
  /** As it may be printed. */
  readonly shown: string
}

const defaultName = 'reports'

/** Reads `nats://host:4222/name` (or `tls://…`). @throws {MarsadError} USAGE */
export function parseQueueAddress(text: string): QueueAddress {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !/^(?:nats|tls):$/u.test(url.protocol) || url.hostname === '') throw new MarsadError('USAGE', '--queue', 'an address such as nats://127.0.0.1:4222 is wanted')
  const name = url.pathname.replace(/^\//u, '') || defaultName
  // it becomes part of subjects and names of streams
  if (!/^[A-Za-z0-9_-]{1,60}$/u.test(name)) throw new MarsadError('USAGE', '--queue', 'the name of a queue has letters, digits, _ and - only')
  const shown = new URL(url)
  shown.password = ''
  url.pathname = ''
  return { server: url.href.replace(/\/$/u, ''), name, shown: shown.href }
}
