import { copyFileSync, existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { rankOfDay } from '../dist/src/store/incident-rank.js'

/**
 * A copy of a store with so many incidents: its own, and from the latest on the rows of as many others again under new keys and ids. The second ones have no events, statements or
 * words of their own; lists, counts and maps do not ask for these. Gives the copy's path, which is used again where it is there.
 */
export function padIncidents(store: string, incidents: number): string {
  const padded = store.replace(/(?:\.db)?$/u, `-${incidents}.db`)
  if (existsSync(padded)) return padded
  copyFileSync(store, padded)
  const database = new Database(padded)
  database.pragma('synchronous = off')
  const { own, last } = database.prepare('select count(*) as own, max(key) as last from incidents').get() as { own: number; last: number }
  const names = (database.prepare("select name from pragma_table_info('incidents')").all() as { name: string }[]).map(({ name }) => name)
  const values = names.map((name) =>
    name === 'key' ? `key + ${last}` : name === 'id' ? "id || '-again'" : name === 'rank' ? `rank - key % ${rankOfDay} + (key + ${last}) % ${rankOfDay}` : `"${name}"`,
  )
  if (incidents > own)
    database.prepare(`insert into incidents (${names.map((name) => `"${name}"`).join(', ')}) select ${values.join(', ')} from incidents order by key desc limit ?`).run(Math.min(own, incidents - own))
  database.close()
  return padded
}
