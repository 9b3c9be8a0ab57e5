/** What one fetch may cost. Times are in milliseconds, sizes in bytes. */
export interface FetchLimits {
  /** Redirects that are followed. */
  readonly redirects: number
  /** Finding the address, the connection and its TLS handshake. */
  readonly connectTime: number
  /** All requests of one fetch together, without the time that politeness waits. */
  readonly totalTime: number
  /** A body must bring `slowBytes` in every span of this length. */
  readonly slowWindow: number
  readonly slowBytes: number
  /** All header lines of one answer. */
  readonly headerBytes: number
  /** The body as it comes over the line. */
  readonly bodyBytes: number
  /** The body without its content encoding. */
  readonly decodedBytes: number
  /** How many times larger than it came a body may become; bodies that stay under 4 MiB are not measured. */
  readonly decodedRatio: number
}

const KiB = 1024
const MiB = 1024 * KiB

export const defaultLimits: FetchLimits = {
  redirects: 5,
  connectTime: 10_000,
  totalTime: 60_000,
  slowWindow: 10_000,
  slowBytes: 2 * KiB,
  headerBytes: 64 * KiB,
  bodyBytes: 16 * MiB,
  decodedBytes: 64 * MiB,
  decodedRatio: 100,
}

/** Up to this size a decoded body is never held against the ratio: short lists of alike items are honestly repetitive. */
export const freeDecodedBytes = 4 * MiB
