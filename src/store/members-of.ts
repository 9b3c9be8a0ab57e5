import { MarsadError } from '../core/errors.js'
import type { StoreDatabase } from './backend.js'
import { currentId } from './read-incident.js'

export interface Members {
  readonly key: number
  /** The id that the incident has today. */
  readonly id: string
  /** In the order in which they were kept. */
  readonly events: readonly { readonly key: number; readonly id: string; readonly report: number }[]
}

/** An incident's key and events, whatever id it is asked by. @throws {MarsadError} NOT_IN_STORE */
export async function membersOf(db: StoreDatabase, id: string): Promise<Members> {
  const current = await currentId(db, id)
  if (current === null) throw new MarsadError('NOT_IN_STORE', id, 'there is no incident with this id')
  const { key } = await db.selectFrom('incidents').select('key').where('id', '=', current).executeTakeFirstOrThrow()
  const events = await db
    .selectFrom('current_events as current')
    .innerJoin('events', 'events.key', 'current.event')
    .select(['events.key', 'events.id', 'events.report'])
    .where('current.incident', '=', key)
    .orderBy('events.key')
    .execute()
  return { key, id: current, events }
}
