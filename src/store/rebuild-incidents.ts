import { replay } from '../link/replay.js'
import type { Backend, StoreDatabase } from './backend.js'
import { chunks } from './chunks.js'
import { toDecision } from './decision-row.js'
import { insertRows } from './insert-rows.js'
import { NextKeys } from './next-keys.js'
import { refreshIncidents } from './refresh-incidents.js'
import { write } from './write.js'

/** Makes the incidents again from the decisions and the statements alone. Their ids, and what they hold, come out as they were. */
export function rebuildIncidents(backend: Backend, now = Date.now()): Promise<number> {
  return write(backend, async (db) => {
    const keyOf = new Map((await db.selectFrom('incidents').select(['id', 'key']).execute()).map(({ id, key }) => [id, key]))
    const keys = await NextKeys.of(db)
    await db.deleteFrom('incident_ties').execute()
    await db.deleteFrom('incident_marks').execute()
    await db.deleteFrom('incidents').execute()
    await db.deleteFrom('redirects').execute()
    await backend.clearText(db)
    const { incidents, redirects } = replay(await readDecisions(db))
    const events = new Map((await db.selectFrom('events').select(['id', 'key']).execute()).map(({ id, key }) => [id, key]))
    const touched = new Map<number, string>()
    for (const [id, members] of incidents) {
      const key = keyOf.get(id) ?? keys.take('incidents')
      touched.set(key, id)
      const own = [...members].map((event) => events.get(event)).filter((event) => event !== undefined)
      for (const part of chunks(own)) await db.updateTable('current_events').set({ incident: key }).where('event', 'in', part).execute()
    }
    await insertRows(
      backend,
      db,
      'redirects',
      ['old', 'new', 'at'],
      [...redirects].map(([old, id]) => [old, id, now]),
    )
    await refreshIncidents(backend, db, touched)
    return touched.size
  })
}

async function readDecisions(db: StoreDatabase) {
  const rows = await db.selectFrom('decisions').select(['kind', 'event', 'other', 'incident', 'source', 'score', 'detail']).orderBy('key').execute()
  return rows.map(toDecision)
}
