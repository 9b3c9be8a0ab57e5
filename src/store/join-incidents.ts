import { MarsadError } from '../core/errors.js'
import type { StatementAuthor } from '../core/statement.js'
import { decide } from '../link/decide.js'
import type { LinkDecision } from '../link/link-decision.js'
import { LinkWorld } from '../link/link-world.js'
import { splitOff } from '../link/split-off.js'
import { applyDecisions } from './apply-decisions.js'
import { authorKey } from './author-key.js'
import type { Backend, StoreDatabase } from './backend.js'
import { decisionColumns, decisionRow } from './decision-row.js'
import { insertRows } from './insert-rows.js'
import { NextKeys } from './next-keys.js'
import { readHeldIncidents } from './read-held-incidents.js'
import { currentId } from './read-incident.js'
import { refreshIncidents } from './refresh-incidents.js'
import { write } from './write.js'

/** A person's word that two incidents are one. Gives the id that is left. @throws {MarsadError} NOT_IN_STORE, USAGE */
export function joinIncidents(backend: Backend, a: string, b: string, person: string, now = Date.now()): Promise<string> {
  return write(backend, async (db) => {
    const world = await worldOf(db, [a, b])
    const [one, other] = [...world.incidents()]
    if (other === undefined) throw new MarsadError('USAGE', b, `it is already one incident with ${a}`)
    await keep(backend, db, decide(world, { kind: 'together', event: one.events[0].id, like: other.events[0].id }), person, now)
    return [...world.incidents()][0].id
  })
}

/**
 * A person's word that some events of an incident are another one. Gives the ids of both parts; the old one stays with the part that it is named after.
 * @throws {MarsadError} NOT_IN_STORE; USAGE where an event is not of the incident or none would be left
 */
export function splitIncident(backend: Backend, id: string, events: readonly string[], person: string, now = Date.now()): Promise<string[]> {
  return write(backend, async (db) => {
    const world = await worldOf(db, [id])
    const [incident] = [...world.incidents()]
    const stranger = events.find((event) => !incident.events.some((member) => member.id === event))
    if (stranger !== undefined) throw new MarsadError('USAGE', stranger, `it is no event of ${incident.id}`)
    const decisions = splitOff(world, incident.id, events)
    if (decisions.length === 0) throw new MarsadError('USAGE', id, 'a split takes some of the events of an incident, not all and not none')
    const apart = allApart(events, incident.events)
    await keep(backend, db, [...apart, ...decisions.filter(({ kind }) => kind === 'split')], person, now)
    return [...world.incidents()].map((part) => part.id)
  })
}

/** Words enough that both parts stay apart whatever part of them is split off later: each event of one with the first of the other. */
function allApart(events: readonly string[], members: readonly { readonly id: string }[]): LinkDecision[] {
  const left = members.filter((member) => !events.includes(member.id))
  return [...events.map((event) => [event, left[0].id] as const), ...left.slice(1).map((member) => [events[0], member.id] as const)].map(([event, like]) => ({ kind: 'apart', event, like }))
}

async function worldOf(db: StoreDatabase, ids: readonly string[]): Promise<LinkWorld> {
  const world = new LinkWorld()
  for (const id of ids) {
    const current = await currentId(db, id)
    if (current === null) throw new MarsadError('NOT_IN_STORE', id, 'there is no incident with this id')
    const { key } = await db.selectFrom('incidents').select('key').where('id', '=', current).executeTakeFirstOrThrow()
    world.take(await readHeldIncidents(db, [key]))
  }
  return world
}

async function keep(backend: Backend, db: StoreDatabase, decisions: readonly LinkDecision[], person: string, now: number): Promise<void> {
  const keys = await NextKeys.of(db)
  const author: StatementAuthor = { kind: 'person', name: person, version: null }
  const authors = await authorKey(db, keys, author)
  const subject = (decision: LinkDecision): string => (decision.kind === 'split' ? decision.events[0] : decision.event)
  const ids = [...new Set(decisions.map(subject))]
  const reports = new Map((await db.selectFrom('events').select(['id', 'report']).where('id', 'in', ids).execute()).map(({ id, report }) => [id, report]))
  await insertRows(
    backend,
    db,
    'decisions',
    decisionColumns,
    decisions.map((decision) => decisionRow(keys.take('decisions'), decision, reports.get(subject(decision)) as number, authors, now)),
  )
  const { touched } = await applyDecisions(db, keys, decisions, new Set(), now)
  await refreshIncidents(backend, db, touched)
}
