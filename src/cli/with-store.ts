import { existsSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { MarsadError } from '../core/errors.js'
import type { Backend } from '../store/backend.js'

/** Where reports are kept unless it is told: a file in the working folder. */
const defaultStore = 'marsad.db'

/** Adds the option that names the store. */
export function usesStore(command: Command): Command {
  return command.addOption(new Option('--store <where>', 'the store: an SQLite file or postgres://…').env('MARSAD_STORE').default(defaultStore))
}

/**
 * Opens a store for the time of some work. A file that is not there is made only where the command adds to it: for the others it is a slip of the path.
 * @throws {MarsadError} STORE_…
 */
export async function withStore<T>(where: string, makes: boolean, work: (store: Backend) => Promise<T>): Promise<T> {
  const isFile = !/^postgres(?:ql)?:\/\//u.test(where)
  if (!makes && isFile && !existsSync(where)) throw new MarsadError('STORE_UNREACHABLE', where, 'there is no store here yet; "marsad add" makes one')
  const { openStore } = await import('../store/open-store.js')
  const store = await openStore(where)
  try {
    return await work(store)
  } catch (cause) {
    throw store.toError(cause) ?? cause
  } finally {
    await store.close().catch(() => undefined)
  }
}
