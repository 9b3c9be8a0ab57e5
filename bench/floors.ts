import { inflateRawSync } from 'node:zlib'
import Database from 'better-sqlite3'

/** Tables whose rows adding writes. */
const tables = ['blobs', 'reports', 'codings', 'events', 'chains', 'statements', 'decisions', 'current_events', 'blocks', 'incidents'] as const
const sampled = 50_000

/** Seconds that plain prepared statements take to write all rows of a store into tables without indices, from the rate at which they write a sample of each. */
export function insertFloor(path: string): { readonly seconds: number; readonly rows: number } {
  const from = new Database(path, { readonly: true })
  const to = new Database('')
  let seconds = 0
  let rows = 0
  for (const table of tables) {
    const columns = (from.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => `"${name}"`)
    const sample = from
      .prepare(`select ${columns.join(', ')} from ${table} limit ${sampled}`)
      .raw()
      .all() as unknown[][]
    if (sample.length === 0) continue
    const { count } = from.prepare(`select count(*) as count from ${table}`).get() as { count: number }
    to.exec(`create table ${table} (${columns.join(', ')})`)
    const insert = to.prepare(`insert into ${table} values (${columns.map(() => '?').join(', ')})`)
    const started = performance.now()
    to.transaction(() => {
      for (const row of sample) insert.run(...row)
    })()
    seconds += ((performance.now() - started) / 1000) * (count / sample.length)
    rows += count
    to.exec(`drop table ${table}`)
  }
  from.close()
  to.close()
  return { seconds, rows }
}

/** Seconds that parsing all records of a store takes, from a sample. */
export function parseFloor(path: string): number {
  const from = new Database(path, { readonly: true })
  const sample = (
    from
      .prepare(`select record from codings limit ${sampled / 10}`)
      .raw()
      .all() as [Buffer][]
  ).map(([record]) => inflateRawSync(record).toString('utf8'))
  const { count } = from.prepare('select count(*) as count from codings').get() as { count: number }
  from.close()
  const started = performance.now()
  for (const json of sample) JSON.parse(json)
  return ((performance.now() - started) / 1000) * (count / Math.max(1, sample.length))
}
