import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Azure's host of metadata stands in public space; the other clouds' are link-local, private or shared addresses. */
const metadata = new Set(['168.63.129.16'])

/**
 * What kind of address this is: `public` for one that the open internet routes, else the reason why not, by the registries of
 * special-purpose addresses (RFC 6890). An IPv4 address inside IPv6 (mapped, NAT64, ISATAP) is judged as what it carries.
 */
export function addressClass(address: string): string {
  if (isIP(address) === 0) return 'unreadable'
  const parsed = ipaddr.parse(address)
  if (!(parsed instanceof ipaddr.IPv6)) {
    if (metadata.has(parsed.toString())) return 'metadata'
    const range = parsed.range()
    return range === 'unicast' ? 'public' : range
  }
  const range = parsed.range()
  const [first, second, third, , fifth, sixth] = parsed.parts
  if (range === 'ipv4Mapped' || (first === 0x64 && second === 0xff9b && third === 0)) return addressClass(carriedAddress(parsed))
  if (range !== 'unicast') return range
  if (first >> 13 !== 1) return 'unallocated'
  const isatap = (fifth & 0xfdff) === 0 && sixth === 0x5efe
  return isatap ? addressClass(carriedAddress(parsed)) : 'public'
}

function carriedAddress(address: ipaddr.IPv6): string {
  return address.toByteArray().slice(12).join('.')
}
