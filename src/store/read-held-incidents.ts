import type { LinkEvent } from '../link/link-event.js'
import type { HeldIncident } from '../link/link-world.js'
import type { StoreDatabase } from './backend.js'
import { chunks } from './chunks.js'
import { unpackForm } from './packed-form.js'

/** Incidents as linking takes them, whole, their events in the order in which they were kept. */
export async function readHeldIncidents(db: StoreDatabase, incidents: readonly number[]): Promise<HeldIncident[]> {
  const held = new Map<string, { readonly events: LinkEvent[]; readonly arrivals: number[] }>()
  for (const part of chunks(incidents)) {
    const rows = await db
      .selectFrom('current_events as current')
      .innerJoin('incidents', 'incidents.key', 'current.incident')
      .select(['incidents.id', 'current.event', 'current.form'])
      .where('current.incident', 'in', part)
      .orderBy('current.event')
      .execute()
    for (const { id, event, form } of rows) {
      const own = held.get(id) ?? { events: [], arrivals: [] }
      held.set(id, own)
      own.events.push(unpackForm(form))
      own.arrivals.push(event)
    }
  }
  return [...held].map(([id, own]) => ({ id, ...own }))
}
