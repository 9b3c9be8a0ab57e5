import { createHash } from 'node:crypto'

/** A kept fetch as a time-stamp covers it: when it was asked for (ISO 8601, UTC, milliseconds), the address that answered, and the SHA-256 of the body as it came. */
export interface StampedFetch {
  readonly at: string
  readonly url: string
  readonly body: string
}

/** The fetch in one hash: it tells neither address nor words, so that it may stay when a report is removed. */
export function fetchLeaf({ at, url, body }: StampedFetch): string {
  return createHash('sha256').update(`${at}\n${url}\n${body}\n`).digest('hex')
}

/** What is time-stamped of a day: the leaves of its fetches, a line each, in the order of the fetches. */
export const toManifest = (leaves: readonly string[]): string => leaves.map((leaf) => `${leaf}\n`).join('')

export const leavesOf = (manifest: string): string[] => manifest.split('\n').filter((line) => line !== '')
