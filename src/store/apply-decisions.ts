import type { LinkDecision } from '../link/link-decision.js'
import type { StoreDatabase } from './backend.js'
import { chunks } from './chunks.js'
import type { NextKeys } from './next-keys.js'
import type { Touched } from './refresh-incidents.js'

export interface Applied {
  /** Incidents to be worked out anew. */
  readonly touched: Touched
  /** The incident's key for each new event, by event id. */
  readonly placed: ReadonlyMap<string, number>
  /** Keys of incidents that did not exist before and into which no stored event has moved. */
  readonly made: ReadonlySet<number>
}

/** Carries decisions out: lays redirects, moves the current events that are stored, and says where those belong that are yet to be stored. */
export async function applyDecisions(db: StoreDatabase, keys: NextKeys, decisions: readonly LinkDecision[], fresh: ReadonlySet<string>, at: number): Promise<Applied> {
  const before = keys.last('incidents')
  const keyOf = await incidentKeys(db, keys, decisions)
  const moved = new Set<number>()
  const touched = new Map<number, string>()
  const placed = new Map<string, number>()
  const retired = await retiredAmong(
    db,
    decisions.flatMap((decision) => (decision.kind === 'found' ? [decision.incident] : [])),
  )
  const touch = (id: string): number => {
    const key = keyOf.get(id) as number
    touched.set(key, id)
    return key
  }
  const place = async (event: string, incident: number): Promise<void> => {
    if (fresh.has(event)) placed.set(event, incident)
    else
      await db
        .updateTable('current_events')
        .set({ incident })
        .where('event', '=', (query) => query.selectFrom('events').select('key').where('id', '=', event))
        .execute()
  }
  for (const decision of decisions) {
    if (decision.kind === 'found' || decision.kind === 'join') {
      if (decision.kind === 'found' && retired.has(decision.incident)) await db.deleteFrom('redirects').where('old', '=', decision.incident).execute()
      await place(decision.event, touch(decision.incident))
    } else if (decision.kind === 'split') {
      touch(decision.from)
      // an id that a merge had retired lives again
      await db.deleteFrom('redirects').where('old', '=', decision.into).execute()
      moved.add(touch(decision.into))
      for (const event of decision.events) await place(event, touch(decision.into))
    } else if (decision.kind === 'merge') {
      const [from, into] = [touch(decision.from), touch(decision.into)]
      moved.add(into)
      for (const [event, incident] of placed) if (incident === from) placed.set(event, into)
      await db.updateTable('current_events').set({ incident: into }).where('incident', '=', from).execute()
      await redirect(db, decision.from, decision.into, at)
    }
  }
  return { touched, placed, made: new Set([...touched.keys()].filter((key) => key > before && !moved.has(key))) }
}

/** Those of the ids that lead elsewhere: an event that is back after a coding without it may found again what was merged meanwhile. */
async function retiredAmong(db: StoreDatabase, ids: readonly string[]): Promise<Set<string>> {
  const retired = new Set<string>()
  for (const part of chunks(ids)) for (const { old } of await db.selectFrom('redirects').select('old').where('old', 'in', part).execute()) retired.add(old)
  return retired
}

/** The old id leads to the new one, and what led to the old one follows. An id that comes back to life leads nowhere. */
async function redirect(db: StoreDatabase, from: string, into: string, at: number): Promise<void> {
  await db.updateTable('redirects').set({ new: into, at }).where('new', '=', from).execute()
  await db.deleteFrom('redirects').where('old', 'in', [from, into]).execute()
  await db.insertInto('redirects').values({ old: from, new: into, at }).execute()
}

/** The keys of all incidents that decisions name; those that are new get one. */
async function incidentKeys(db: StoreDatabase, keys: NextKeys, decisions: readonly LinkDecision[]): Promise<Map<string, number>> {
  const ids = new Set(decisions.flatMap((decision) => ('incident' in decision ? [decision.incident] : 'into' in decision ? [decision.from, decision.into] : [])))
  const known = new Map<string, number>()
  for (const part of chunks([...ids])) for (const { id, key } of await db.selectFrom('incidents').select(['id', 'key']).where('id', 'in', part).execute()) known.set(id, key)
  for (const id of ids) if (!known.has(id)) known.set(id, keys.take('incidents'))
  return known
}
