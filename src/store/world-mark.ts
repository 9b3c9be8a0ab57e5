import type { StoreDatabase } from './backend.js'

const name = 'world'

/** Counts the writes that changed kept events otherwise than by new decisions: what a link session remembers from before is then void. Inside a write. */
export const worldMark = {
  async read(db: StoreDatabase): Promise<string> {
    return (await db.selectFrom('marks').select('value').where('name', '=', name).executeTakeFirst())?.value ?? '0'
  },

  async move(db: StoreDatabase): Promise<void> {
    const value = String(Number(await this.read(db)) + 1)
    await db.deleteFrom('marks').where('name', '=', name).execute()
    await db.insertInto('marks').values({ name, value }).execute()
  },
} as const
