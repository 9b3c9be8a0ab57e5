import { sql } from 'kysely'
import { coderName } from '../coder/version.js'
import type { LinkDecision } from '../link/link-decision.js'
import type { LinkEvent } from '../link/link-event.js'
import { blockReach, LinkWorld } from '../link/link-world.js'
import { Linker } from '../link/linker.js'
import type { PersonWord } from '../link/person-words.js'
import { linkerVersion } from '../link/version.js'
import type { KeyedEvent } from './add-reports.js'
import { type Applied, applyDecisions } from './apply-decisions.js'
import { authorKey } from './author-key.js'
import type { Backend, StoreDatabase } from './backend.js'
import { chunks } from './chunks.js'
import { decisionColumns, decisionRow } from './decision-row.js'
import { insertRows } from './insert-rows.js'
import type { NextKeys } from './next-keys.js'
import { unpackForm } from './packed-form.js'
import { hashBlock } from './prepared-report.js'
import { readHeldIncidents } from './read-held-incidents.js'
import { worldMark } from './world-mark.js'

/** Events held in memory at most, about 1.5 kB each; past it the session starts anew from the store. */
const mostHeld = 600_000

/**
 * Links new events to what the store holds. Between writes it keeps the part of the world that it has read, as long as nobody else wrote:
 * the highest decision and the world's mark tell.
 */
export class LinkSession {
  private readonly backend: Backend
  private world = new LinkWorld()
  private linker = new Linker(this.world)
  /** The store had no event when this world began, so there is nothing that it has not seen. */
  private sawAll = false
  private lastDecision = -1
  private mark = ''

  constructor(backend: Backend) {
    this.backend = backend
  }

  /** What was read is forgotten: a write failed, so memory and store may differ. */
  forget(): void {
    this.lastDecision = -1
  }

  /** Decides where each new event belongs and keeps the decisions. Inside a write, before the events are among the current ones. */
  async link(db: StoreDatabase, keys: NextKeys, events: readonly KeyedEvent[], now: number): Promise<Applied> {
    const mark = await worldMark.read(db)
    if (keys.last('decisions') !== this.lastDecision || mark !== this.mark || this.world.size > mostHeld) await this.begin(db)
    this.mark = mark
    this.lastDecision = -1
    const forms = events.map(({ event }) => unpackForm(event.form))
    await this.load(db, forms)
    const decisions = this.linker.link(forms)
    const applied = await this.keep(db, keys, decisions, events, now)
    this.lastDecision = keys.last('decisions')
    return applied
  }

  private async keep(db: StoreDatabase, keys: NextKeys, decisions: readonly LinkDecision[], events: readonly KeyedEvent[], now: number): Promise<Applied> {
    const author = await authorKey(db, keys, linkAuthor)
    const reports = new Map(events.map(({ event, report }) => [event.id, report]))
    await addReportsOf(db, decisions, reports)
    await insertRows(
      this.backend,
      db,
      'decisions',
      decisionColumns,
      decisions.map((decision) => decisionRow(keys.take('decisions'), decision, reports.get(subjectOf(decision)) as number, author, now)),
    )
    return applyDecisions(db, keys, decisions, new Set(events.map(({ event }) => event.id)), now)
  }

  private async begin(db: StoreDatabase): Promise<void> {
    this.world = new LinkWorld()
    this.linker = new Linker(this.world)
    const words = await db.selectFrom('decisions').select(['kind', 'event', 'other']).where('kind', 'in', ['together', 'apart']).orderBy('key').execute()
    this.world.bind(words.map(({ kind, event, other }) => ({ kind: kind as PersonWord['kind'], event, like: other as string })))
    this.sawAll = (await db.selectFrom('current_events').select('event').limit(1).executeTakeFirst()) === undefined
  }

  /** Reads whole the incidents of the events that share a key with new ones: of each key the latest, for no key is worth more. */
  private async load(db: StoreDatabase, events: readonly LinkEvent[]): Promise<void> {
    if (this.sawAll) return
    const keys = this.world.keysToLoad(events)
    const incidents = new Set<number>()
    for (const part of chunks(keys, 200)) {
      const latest = part.map((key) => sql`select event from (select event from blocks where block = ${hashBlock(key)} order by event desc limit ${sql.lit(blockReach)}) as latest`)
      const { rows } = await sql<{ incident: number }>`select distinct incident from current_events where incident is not null and event in (${sql.join(latest, sql` union `)})`.execute(db)
      for (const { incident } of rows) incidents.add(incident)
    }
    const held = await readHeldIncidents(db, [...incidents])
    this.world.take(
      held.filter(({ id }) => !this.world.has(id)),
      keys,
    )
  }
}

const linkAuthor = { kind: 'coder', name: `${coderName} link`, version: linkerVersion } as const

/** The event that a decision is kept under. */
const subjectOf = (decision: LinkDecision): string => (decision.kind === 'split' ? decision.events[0] : decision.event)

async function addReportsOf(db: StoreDatabase, decisions: readonly LinkDecision[], reports: Map<string, number>): Promise<void> {
  const missing = [...new Set(decisions.map(subjectOf))].filter((id) => !reports.has(id))
  for (const part of chunks(missing)) for (const { id, report } of await db.selectFrom('events').select(['id', 'report']).where('id', 'in', part).execute()) reports.set(id, report)
}
