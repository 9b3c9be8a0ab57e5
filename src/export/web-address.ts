/** A web address as RFC 3986 writes it, other letters percent-encoded; null for what is no address of the web. */
export function toWebAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const url = new URL(address)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
}
