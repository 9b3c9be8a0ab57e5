import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { Backend } from '../../src/store/backend.js'
import { openStore } from '../../src/store/open-store.js'
import type { TestStores } from './test-stores.js'

const server = process.env.MARSAD_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/test'

/** Stores in schemas of their own on the server at MARSAD_POSTGRES; null where none answers, unless MARSAD_REQUIRE_SERVICES is 1. */
export async function postgresStores(): Promise<TestStores | null> {
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 5000 })
  try {
    await client.connect()
  } catch (cause) {
    if (process.env.MARSAD_REQUIRE_SERVICES === '1') throw new Error(`No PostgreSQL answers at ${server}, and MARSAD_REQUIRE_SERVICES is 1.`, { cause })
    return null
  }
  const schemas: string[] = []
  const opened: Backend[] = []
  return {
    newAddress: async () => {
      const schema = `marsad_test_${randomBytes(6).toString('hex')}`
      await client.query(`create schema ${schema}`)
      schemas.push(schema)
      const url = new URL(server)
      url.searchParams.set('options', `-c search_path=${schema}`)
      return url.href
    },
    open: async (address) => {
      const store = await openStore(address)
      opened.push(store)
      return store
    },
    end: async () => {
      for (const store of opened) await store.close().catch(() => undefined)
      for (const schema of schemas) await client.query(`drop schema ${schema} cascade`)
      await client.end()
    },
  }
}
