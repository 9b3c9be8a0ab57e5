import type { Politeness, PolitenessState } from '../ingest/net/politeness.js'
import type { Backend } from '../store/backend.js'
import { write } from '../store/write.js'

const mark = 'politeness'
/** In UTF-16 units; beyond it the texts of robots.txt are left out, and asked for anew. */
const mostKept = 8_000_000

/** What was learned of hosts, kept in the store from one run to the next. */
export const politenessMemory = {
  async load(store: Backend): Promise<PolitenessState | undefined> {
    const row = await store.db.selectFrom('marks').select('value').where('name', '=', mark).executeTakeFirst()
    return row ? (JSON.parse(row.value) as PolitenessState) : undefined
  },

  async save(store: Backend, politeness: Politeness): Promise<void> {
    const state = politeness.state()
    const whole = JSON.stringify(state)
    const value = whole.length <= mostKept ? whole : JSON.stringify({ hosts: state.hosts, robots: [] })
    await write(store, (db) =>
      db
        .insertInto('marks')
        .values({ name: mark, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute(),
    )
  },
}
