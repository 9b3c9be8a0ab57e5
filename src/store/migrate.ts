import { sql } from 'kysely'
import { MarsadError } from '../core/errors.js'
import type { Backend, StoreDatabase } from './backend.js'
import { type Migration, migrations } from './migrations/index.js'
import { write } from './write.js'

/**
 * Brings a store to today's tables, one write for each step: killed in between, it goes on from there. Kysely's own migrator does not
 * wrap SQLite's steps in transactions, which is why this is not it.
 * @throws {MarsadError} STORE_NEWER, STORE_FOREIGN; then nothing was changed
 */
export async function migrate(backend: Backend, steps: readonly Migration[] = migrations): Promise<void> {
  const identity = await backend.identify()
  if (identity === 'foreign') throw new MarsadError('STORE_FOREIGN', backend.name)
  if (identity === 'ours') await refuseNewer(backend, steps)
  await backend.settle()
  for (const { name, up } of steps) {
    if (identity === 'ours' && (await doneIn(backend.db)).includes(name)) continue
    await write(backend, async (db) => {
      await sql`create table if not exists marsad_migrations (name text primary key, at text not null)`.execute(db)
      if ((await doneIn(db)).includes(name)) return
      await up(db, backend)
      await sql`insert into marsad_migrations (name, at) values (${name}, ${new Date().toISOString()})`.execute(db)
    })
  }
}

async function refuseNewer(backend: Backend, steps: readonly Migration[]): Promise<void> {
  const known = steps.map(({ name }) => name)
  const unknown = (await doneIn(backend.db)).filter((name) => !known.includes(name))
  if (unknown.length > 0)
    throw new MarsadError('STORE_NEWER', backend.name, `it has the steps ${unknown.join(', ')}, which this version does not know; update Marsad to read it. Nothing was changed in it`)
}

async function doneIn(db: StoreDatabase): Promise<string[]> {
  try {
    const { rows } = await sql<{ name: string }>`select name from marsad_migrations order by name`.execute(db)
    return rows.map((row) => row.name)
  } catch (cause) {
    // a store that was killed before its first step has its mark but no table yet
    if (/no such table/u.test(String((cause as Error).message))) return []
    throw cause
  }
}
