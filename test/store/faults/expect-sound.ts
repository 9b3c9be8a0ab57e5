import { expect } from 'vitest'
import { openStore } from '../../../src/store/open-store.js'
import { verifyStore } from '../../../src/store/verify-store.js'
import { type StoreContent, storeContent } from '../store-content.js'

/** That a store is without fault, has every report that was acknowledged, and none twice. Gives what it holds. */
export async function expectSound(address: string, acknowledged: Iterable<string>): Promise<StoreContent> {
  const store = await openStore(address)
  try {
    expect((await verifyStore(store)).faults).toEqual([])
    const kept = (await store.db.selectFrom('reports').select('sha256').execute()).map((row) => row.sha256)
    expect(new Set(kept).size).toBe(kept.length)
    const known = new Set(kept)
    expect([...acknowledged].filter((sha256) => !known.has(sha256))).toEqual([])
    return await storeContent(store.db)
  } finally {
    await store.close()
  }
}
