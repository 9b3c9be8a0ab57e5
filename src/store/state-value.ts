import { authorKey } from './author-key.js'
import type { Backend } from './backend.js'
import { membersOf } from './members-of.js'
import { NextKeys } from './next-keys.js'
import { refreshIncidents } from './refresh-incidents.js'
import { write } from './write.js'

/**
 * A person's value for a field of an incident: one more statement, which the view puts above the coder's. It is kept with the incident's first event. Its
 * evidence is empty: it rests on the person's word.
 * @throws {MarsadError} NOT_IN_STORE
 */
export function stateValue(backend: Backend, id: string, field: string, value: unknown, person: string, now = Date.now()): Promise<void> {
  return write(backend, async (db) => {
    const { key: incident, id: current, events } = await membersOf(db, id)
    const keys = await NextKeys.of(db)
    const author = await authorKey(db, keys, { kind: 'person', name: person, version: null })
    const [first] = events
    await db
      .insertInto('statements')
      .values({ key: keys.take('statements'), report: first.report, event: first.key, coding: null, author, field, value: JSON.stringify(value), evidence: '[]', chain: null, at: now })
      .execute()
    await refreshIncidents(backend, db, new Map([[incident, current]]))
  })
}
