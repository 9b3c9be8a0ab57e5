import type { StatementAuthor } from '../core/statement.js'
import type { StoreDatabase } from './backend.js'
import { bounded } from './bounded.js'
import type { NextKeys } from './next-keys.js'

/** The key of an author, who is entered at the first use. */
export async function authorKey(db: StoreDatabase, keys: NextKeys, { kind, name, version }: StatementAuthor): Promise<number> {
  const known = await db
    .selectFrom('authors')
    .select('key')
    .where('kind', '=', kind)
    .where('name', '=', bounded(name))
    .where('version', '=', version ?? '')
    .executeTakeFirst()
  if (known) return known.key
  const key = keys.take('authors')
  await db
    .insertInto('authors')
    .values({ key, kind, name: bounded(name), version: version ?? '' })
    .execute()
  return key
}
