import type { Backend } from './backend.js'
import { migrate } from './migrate.js'

/** Opens a store, a file or `postgres://…`, and brings its tables up to date. @throws {MarsadError} STORE_… */
export async function openStore(where: string): Promise<Backend> {
  const backend = /^postgres(?:ql)?:\/\//u.test(where) ? (await import('./postgres.js')).openPostgres(where) : (await import('./sqlite.js')).openSqlite(where)
  try {
    await migrate(backend)
    return backend
  } catch (cause) {
    await backend.close()
    throw backend.toError(cause) ?? cause
  }
}
