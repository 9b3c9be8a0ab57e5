/** A fetched page as it was kept. */
export interface KeptFetch {
  /** The address that answered. */
  readonly url: string
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly status: number
  readonly statusText: string
  /** Lines as they came, values as Latin-1. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly redirects: readonly { readonly status: number; readonly from: string; readonly to: string }[]
  /** Of the server. */
  readonly address: string | null
  /** As it came over the line; only the chunks of the transfer are undone. */
  readonly body: Buffer
}
