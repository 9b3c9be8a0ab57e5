import { sql } from 'kysely'
import type { Backend } from '../../src/store/backend.js'
import { storeContent } from './store-content.js'

/** All that is made from statements and decisions, keys included: what a rebuild must give again. The text index is seen through what it finds. */
export async function storeView(store: Backend): Promise<Record<string, unknown>> {
  const rows = async (query: string): Promise<unknown[]> => (await sql`${sql.raw(query)}`.execute(store.db)).rows
  const found: Record<string, unknown> = {}
  for (const word of ['تفجير', 'هجوم', 'غاره', 'داعش', 'سوريا', 'ديالي', 'قبض', 'baqubah', 'islamic', 'syria']) {
    const { rows: ranks } = await sql<{ rank: number }>`${store.findText([word], [])}`.execute(store.db)
    found[word] = ranks.map(({ rank }) => Number(rank)).sort((a, b) => a - b)
  }
  for (const facet of ['type=bombing', 'country=IQ', 'group=islamic_state', 'class=violence']) {
    const { rows: ranks } = await sql<{ rank: number }>`${store.findText([], [facet])}`.execute(store.db)
    found[facet] = ranks.map(({ rank }) => Number(rank)).sort((a, b) => a - b)
  }
  const { events, redirects } = await storeContent(store.db)
  return {
    incidents: await rows('select * from incidents order by key'),
    events,
    redirects,
    found,
  }
}
