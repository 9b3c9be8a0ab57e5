import { addSamples } from '../add-samples.js'
import type { SampleReport } from '../sample-news.js'
import { sqliteStores } from '../sqlite-stores.js'
import { type StoreContent, storeContent } from '../store-content.js'

/** What a store holds to which all reports were added in one go. */
export async function uninterrupted(news: readonly SampleReport[]): Promise<StoreContent> {
  const stores = sqliteStores()
  try {
    const store = await stores.open(await stores.newAddress())
    await addSamples(store, news, 128)
    return await storeContent(store.db)
  } finally {
    await stores.end()
  }
}
