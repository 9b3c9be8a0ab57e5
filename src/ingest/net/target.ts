import { isIP } from 'node:net'
import { addressClass } from './address-class.js'
import type { Refusal, RefusalReason } from './fetch-result.js'

/** An address that may be asked, as far as its letters tell; what its name resolves to is looked at when the connection is made. */
export interface Target {
  readonly outcome: 'target'
  /** Normal form, without a fragment. */
  readonly url: string
  readonly origin: string
  /** Whom politeness is owed: host, and port if it is not the scheme's own. */
  readonly host: string
  /** Path and query. */
  readonly path: string
  /** True for hosts that the user opened by name. */
  readonly allowed: boolean
}

const longestUrl = 4096

/**
 * Reads an address and tells whether it may be asked. `URL` turns decimal, octal, hexadecimal and full-width forms of IPv4 into the plain one,
 * so what is judged here is what would be connected to.
 * @param allowHosts `host:port`, or `host` for ports 80 and 443, that are asked whatever their address is
 */
export function toTarget(text: string, allowHosts: readonly string[], base?: string): Target | Refusal {
  const refused = (why: RefusalReason, detail: string): Refusal => ({ outcome: 'refused', why, at: text.slice(0, longestUrl), detail, retryAt: null })
  if (text.length > longestUrl) return refused('url', `the address is longer than ${longestUrl} characters`)
  if (!URL.canParse(text, base)) return refused('url', 'this is no address')
  const url = new URL(text, base)
  url.hash = ''
  if (url.href.length > longestUrl) return refused('url', `the address is longer than ${longestUrl} characters`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refused('scheme', `only http and https are fetched, not ${url.protocol.slice(0, 40)}`)
  if (url.username !== '' || url.password !== '') {
    Object.assign(url, { username: '', password: '' })
    return { ...refused('credentials', 'the address holds a name or a password'), at: url.href }
  }
  url.hostname = withoutEndDots(url.hostname)
  const name = url.hostname.replace(/^\[|\]$/gu, '')
  const port = url.port === '' ? (url.protocol === 'http:' ? 80 : 443) : Number(url.port)
  const allowed = isAllowed(url.hostname, port, allowHosts)
  if (!allowed) {
    if (port < 1024 && port !== 80 && port !== 443) return refused('port', `port ${port} is none of the web`)
    if (name === 'localhost' || name.endsWith('.localhost')) return refused('address', `${name} is this machine`)
    const kind = isIP(name) === 0 ? 'public' : addressClass(name)
    if (kind !== 'public') return refused('address', `${name} is not a public address (${kind})`)
  }
  return { outcome: 'target', url: url.href, origin: url.origin, host: url.host, path: url.pathname + url.search, allowed }
}

function isAllowed(hostname: string, port: number, allowHosts: readonly string[]): boolean {
  return allowHosts.some((entry) => {
    const text = entry.toLowerCase()
    if (text === `${hostname}:${port}`) return true
    return text === hostname && (port === 80 || port === 443)
  })
}

/** `news.test.` is `news.test`, as a name for a host, for its certificate and for its robots.txt. */
function withoutEndDots(name: string): string {
  let end = name.length
  while (name[end - 1] === '.') end--
  return name.slice(0, end)
}
