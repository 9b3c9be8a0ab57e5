import { decode, encode } from '@msgpack/msgpack'
import type { PreparedCoding, PreparedReport } from '../store/prepared-report.js'

/** What became of a message and waits to be merged into the store: reports to be kept, or new codings of kept ones. A message that only failed leaves no report. */
export type Staged =
  | { readonly kind: 'reports'; readonly reports: readonly PreparedReport[] }
  | { readonly kind: 'codings'; readonly codings: readonly { readonly report: number; readonly coding: PreparedCoding }[] }

export const packStaged = (staged: Staged): Buffer => {
  const bytes = encode(staged, { ignoreUndefined: true })
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

export const unpackStaged = (payload: Uint8Array): Staged => decode(payload) as Staged
