import { lookup } from 'node:dns/promises'

/** Finds addresses for a name; `Resolver` of `node:dns/promises` is one. Without any the system is asked. */
export interface NameResolver {
  resolve4(name: string): Promise<string[]>
  resolve6(name: string): Promise<string[]>
}

/** @throws the resolver's error if it finds none */
export async function findAddresses(name: string, resolver: NameResolver | null): Promise<string[]> {
  if (resolver === null) return (await lookup(name, { all: true, order: 'verbatim' })).map((found) => found.address)
  const answers = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)])
  const addresses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
  const fault = answers.find((answer) => answer.status === 'rejected')
  if (addresses.length === 0 && fault) throw fault.reason
  return addresses
}
