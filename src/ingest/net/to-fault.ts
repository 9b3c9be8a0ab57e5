import { FaultError } from './fault-error.js'
import type { Failure, FailureKind, Fault } from './fetch-result.js'

/** What errors of undici, of sockets and of TLS mean: the kind of failure, and whether trying again may help. */
const meanings: Readonly<Record<string, readonly [FailureKind, boolean]>> = {
  UND_ERR_CONNECT_TIMEOUT: ['connect', true],
  UND_ERR_HEADERS_TIMEOUT: ['timeout', true],
  UND_ERR_BODY_TIMEOUT: ['timeout', true],
  UND_ERR_HEADERS_OVERFLOW: ['headers_too_large', false],
  UND_ERR_SOCKET: ['reset', true],
  UND_ERR_INFO: ['reset', true],
  ECONNREFUSED: ['connect', true],
  EHOSTUNREACH: ['connect', true],
  ENETUNREACH: ['connect', true],
  EADDRNOTAVAIL: ['connect', true],
  ETIMEDOUT: ['connect', true],
  EACCES: ['connect', true],
  EPERM: ['connect', true],
  ECONNRESET: ['reset', true],
  ECONNABORTED: ['reset', true],
  EPIPE: ['reset', true],
  EPROTO: ['tls', true],
}

/** Certificates that OpenSSL does not accept. */
const certificate = /^(?:ERR_(?:TLS|SSL)_|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE))/u

/** Whatever was thrown while an address was asked, as a fault. `begun` tells that the answer's head had come. */
export function toFault(error: unknown, at: string, begun: boolean): Fault {
  if (error instanceof FaultError) return { ...error.fault, at }
  const { code = '', message = '' } = error as Partial<NodeJS.ErrnoException>
  const [kind, temporary] = meaningOf(code, message, begun)
  return { outcome: 'failed', kind, at, status: null, detail: detailOf(kind, code, message), temporary, retryAfter: null } satisfies Failure
}

function meaningOf(code: string, message: string, begun: boolean): readonly [FailureKind, boolean] {
  if (certificate.test(code)) return ['tls', true]
  const meaning = meanings[code] ?? ['protocol', true]
  // Before the head has come, a length that does not hold is two lengths, or a length and chunks.
  const brokenOff = meaning[0] === 'reset' || code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' || message.includes('Invalid EOF state')
  return begun && brokenOff ? ['truncated', true] : meaning
}

function detailOf(kind: FailureKind, code: string, message: string): string {
  return `${message === '' ? kind : message}${code === '' || message.includes(code) ? '' : ` (${code})`}`.slice(0, 300)
}
