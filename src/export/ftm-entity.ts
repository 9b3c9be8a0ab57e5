import { marsadNamespace } from './marsad-namespace.js'
import { uuidV5 } from './uuid-v5.js'

/** An entity of FollowTheMoney: every property is a list of strings. */
export interface FtmEntity {
  readonly id: string
  readonly schema: 'Event' | 'Organization' | 'PublicBody' | 'Article' | 'Address' | 'UnknownLink'
  readonly properties: Readonly<Record<string, readonly string[]>>
}

type FtmValue = string | number | null | undefined

/** An id that any report's or place's id can be made into: FollowTheMoney's may hold only ASCII letters, digits and `-_.`. */
export function ftmId(kind: string, ...key: readonly (string | number | null)[]): string {
  return `marsad-${kind}-${uuidV5(marsadNamespace, ['ftm', kind, ...key].join('|'))}`
}

/** Properties without a value are left out; a value stands once. */
export function toFtmEntity(id: string, schema: FtmEntity['schema'], properties: Readonly<Record<string, FtmValue | readonly FtmValue[]>>): FtmEntity {
  const filled = Object.entries(properties).flatMap(([name, value]) => {
    const values = (Array.isArray(value) ? (value as readonly FtmValue[]) : [value as FtmValue]).flatMap((one) => (one === null || one === undefined || one === '' ? [] : [String(one)]))
    return values.length > 0 ? [[name, [...new Set(values)]] as const] : []
  })
  return { id, schema, properties: Object.fromEntries(filled) }
}

/** FollowTheMoney's countries are ISO 3166-1 alpha-2 in lower case; Kosovo is `xk` there too. */
export function toFtmCountry(country: string | null): string | null {
  return country === null ? null : country.toLowerCase()
}
