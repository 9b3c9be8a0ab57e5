/** What a fetch came to. Nothing that the network does is thrown; `outcome` tells what happened. */
export type FetchResult = FetchedPage | NotModified | FetchRefused | FetchFailed

/** A header line as it was received: its name in the case in which it came, its value's bytes as Latin-1. */
export type HeaderLine = readonly [name: string, value: string]

export interface Redirect {
  readonly status: number
  readonly from: string
  readonly to: string
}

/** What a later fetch of the same address sends, so that an unchanged page need not come again. */
export interface Validators {
  /** The address that the answer came from; they are sent to no other. */
  readonly url: string
  readonly etag: string | null
  readonly lastModified: string | null
}

interface Fetched {
  /** The address that was asked for. */
  readonly url: string
  readonly redirects: readonly Redirect[]
}

interface Answered extends Fetched {
  /** The address that answered, without a fragment. */
  readonly finalUrl: string
  /** Where lasting redirects (301, 308) lead from `url`; equal to `url`, as it was read, if the first was none. */
  readonly permanentUrl: string
  readonly status: number
  readonly statusText: string
  readonly headers: readonly HeaderLine[]
  /** The server's address; null where the connection did not tell. */
  readonly address: string | null
  /** When the request that was answered was sent, ISO 8601 in UTC. */
  readonly fetchedAt: string
  /** Null where the server gave none. */
  readonly validators: Validators | null
}

export interface FetchedPage extends Answered {
  readonly outcome: 'page'
  /** The body, decoded; may be empty. */
  readonly bytes: Buffer
  /** The body as it came, before its Content-Encoding was undone; the same buffer if it had none. */
  readonly received: Buffer
  /** Of `bytes`, in hexadecimal. */
  readonly sha256: string
  /** True where the body was longer than what was wanted of it. */
  readonly cut: boolean
}

export interface NotModified extends Answered {
  readonly outcome: 'not_modified'
}

export type RefusalReason = 'url' | 'scheme' | 'credentials' | 'port' | 'address' | 'robots' | 'back_off'

/** Nothing, or nothing more, was asked of the network: an address that is not fetched, or a host that is left in peace. */
export interface Refusal {
  readonly outcome: 'refused'
  readonly why: RefusalReason
  /** The address that was refused: after a redirect another than `url`. */
  readonly at: string
  readonly detail: string
  /** From when on it may be tried again, milliseconds since 1970; null where time does not help. */
  readonly retryAt: number | null
}
export interface FetchRefused extends Refusal, Fetched {}

export type FailureKind =
  | 'dns'
  | 'connect'
  | 'tls'
  | 'timeout'
  | 'slow'
  | 'reset'
  | 'truncated'
  | 'protocol'
  | 'headers_too_large'
  | 'body_too_large'
  | 'decoded_too_large'
  | 'encoding'
  | 'redirects'
  | 'status'
  | 'aborted'

/** The network, or the server, gave no page. */
export interface Failure {
  readonly outcome: 'failed'
  readonly kind: FailureKind
  /** The address that failed: after a redirect another than `url`. */
  readonly at: string
  /** The server's status; null where it gave none. */
  readonly status: number | null
  readonly detail: string
  /** True where the same request may go well later, without anyone's doing here. */
  readonly temporary: boolean
  /** What the server asked for, in milliseconds from now; null where it did not. */
  readonly retryAfter: number | null
}
export interface FetchFailed extends Failure, Fetched {}

export type Fault = Refusal | Failure
