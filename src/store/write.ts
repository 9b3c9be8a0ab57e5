import { sql } from 'kysely'
import type { Backend, StoreDatabase } from './backend.js'

/** Runs `work` as the only writer of the store: all of it is kept, or nothing. Faults of the database come as the house's errors. */
export async function write<T>(backend: Backend, work: (db: StoreDatabase) => Promise<T>): Promise<T> {
  try {
    return await backend.db.connection().execute(async (connection) => {
      await backend.beginWrite(connection)
      let result: T
      try {
        result = await work(connection)
        await sql`commit`.execute(connection)
      } catch (cause) {
        // where the connection is gone the server has rolled back by itself
        await sql`rollback`.execute(connection).catch(() => undefined)
        throw cause
      }
      return result
    })
  } catch (cause) {
    throw backend.toError(cause) ?? cause
  }
}

/** Runs `work` over one unchanging state of the store. */
export async function read<T>(backend: Backend, work: (db: StoreDatabase) => Promise<T>): Promise<T> {
  try {
    return await backend.db.transaction().setIsolationLevel('repeatable read').execute(work)
  } catch (cause) {
    throw backend.toError(cause) ?? cause
  }
}
