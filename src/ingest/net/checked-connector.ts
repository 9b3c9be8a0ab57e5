import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { addressClass } from './address-class.js'
import { FaultError, failed } from './fault-error.js'
import { findAddresses, type NameResolver } from './name-resolver.js'

export interface ConnectorOptions {
  readonly resolver: NameResolver | null
  /** Milliseconds for the name, the connection and the TLS handshake, each. */
  readonly connectTime: number
  /** True for a host that the user opened: its address is not looked at. */
  readonly allowed: boolean
  /** Told the address that the connection was made to. */
  readonly onAddress: (address: string | null) => void
}

/**
 * Makes connections to public addresses only. A name is resolved once, and the connection goes to the very addresses that were judged, so a
 * name that resolves to another address the next time (DNS rebinding) gains nothing; the address at the other end is judged once more.
 */
export function checkedConnector(options: ConnectorOptions): buildConnector.connector {
  const connect = buildConnector({ timeout: options.connectTime, lookup: checkedLookup(options) })
  return (to, callback) => {
    connect(to, (...answer) => {
      const [error, socket] = answer
      if (error !== null) return callback(error, null)
      const address = socket.remoteAddress ?? null
      const kind = options.allowed ? 'public' : address === null ? 'unknown' : addressClass(address)
      if (kind !== 'public') {
        socket.destroy()
        return callback(refusedAddress(to.hostname, `${address} (${kind})`), null)
      }
      options.onAddress(address)
      callback(null, socket)
    })
  }
}

function checkedLookup(options: ConnectorOptions): LookupFunction {
  return (name, wanted, callback) => {
    addressesInTime(name, options).then(
      (addresses) => {
        const good = addresses.filter((address) => isIP(address) !== 0 && (options.allowed || addressClass(address) === 'public'))
        if (good.length === 0) return callback(refusedAddress(name, `${addresses[0]} (${addressClass(addresses[0])})`), '', 0)
        const found = good.map((address) => ({ address, family: isIP(address) }))
        if (wanted.all) callback(null, found)
        else callback(null, found[0].address, found[0].family)
      },
      (error: Error) => callback(error, '', 0),
    )
  }
}

/** @throws {FaultError} `dns` */
async function addressesInTime(name: string, options: ConnectorOptions): Promise<string[]> {
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(failed('dns', true, `${name} was not resolved in ${options.connectTime} ms`)), options.connectTime)
  })
  try {
    const addresses = await Promise.race([findAddresses(name, options.resolver), deadline])
    if (addresses.length === 0) throw failed('dns', true, `${name} has no address`)
    return addresses
  } catch (error) {
    if (error instanceof FaultError) throw error
    const { code } = error as NodeJS.ErrnoException
    throw failed('dns', true, `${name} cannot be resolved${code ? ` (${code})` : ''}`)
  } finally {
    clearTimeout(timer)
  }
}

function refusedAddress(name: string, what: string): FaultError {
  return new FaultError({ outcome: 'refused', why: 'address', detail: `${name} leads to ${what}, which is not a public address`, retryAt: null })
}
