import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Backend } from '../../src/store/backend.js'
import { openStore } from '../../src/store/open-store.js'
import type { TestStores } from './test-stores.js'

/** Stores in files of a folder of their own. */
export function sqliteStores(): TestStores & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'marsad-store-'))
  const opened: Backend[] = []
  let count = 0
  return {
    folder,
    newAddress: async () => join(folder, `store${++count}.db`),
    open: async (address) => {
      const store = await openStore(address)
      opened.push(store)
      return store
    },
    end: async () => {
      for (const store of opened) await store.close().catch(() => undefined)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
