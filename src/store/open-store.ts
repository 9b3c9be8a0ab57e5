import type { Backend } from './backend.js'
import { migrate } from './migrate.js'
import { openPostgres } from './postgres.js'
import { openSqlite } from './sqlite.js'

/** Where reports are kept unless it is told: a file in the working folder. */
export const defaultStore = 'marsad.db'

/** Opens a store, a file or `postgres://…`, and brings its tables up to date. @throws {MarsadError} STORE_… */
export async function openStore(where: string): Promise<Backend> {
  const backend = /^postgres(?:ql)?:\/\//u.test(where) ? openPostgres(where) : openSqlite(where)
  try {
    await migrate(backend)
    return backend
  } catch (cause) {
    await backend.close()
    throw backend.toError(cause) ?? cause
  }
}
