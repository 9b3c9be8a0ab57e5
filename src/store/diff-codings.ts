import type { StatementField } from '../core/statement.js'
import type { StoreDatabase } from './backend.js'
import { chunks } from './chunks.js'

/** What two coder versions make of the same reports. */
export interface CodingDiff {
  readonly from: string
  readonly to: string
  /** Reports that both versions coded, and those among them on which they differ. */
  readonly reports: number
  readonly changedReports: number
  readonly events: { readonly kept: number; readonly added: number; readonly gone: number; readonly changed: number }
  /** Per field: values that only the newer gives, that only the older gave, and events in which they differ. */
  readonly fields: Readonly<Partial<Record<StatementField, { readonly added: number; readonly gone: number; readonly events: number }>>>
  /** The first differences, to look at. */
  readonly examples: readonly { readonly report: string; readonly event: string; readonly change: 'added' | 'gone' | 'changed'; readonly fields: readonly string[] }[]
}

const mostExamples = 20

/** Compares two coder versions over all reports that have both. Events are the same where their ids are: the same report, type and trigger. */
export async function diffCodings(db: StoreDatabase, from: string, to: string): Promise<CodingDiff> {
  const pairs = await db
    .selectFrom('codings as old')
    .innerJoin('codings as new', 'new.report', 'old.report')
    .innerJoin('reports', 'reports.key', 'old.report')
    .select(['old.key as oldKey', 'new.key as newKey', 'reports.id as report'])
    .where('old.version', '=', from)
    .where('new.version', '=', to)
    .orderBy('old.report')
    .execute()
  const events = { kept: 0, added: 0, gone: 0, changed: 0 }
  const fields: Partial<Record<StatementField, { added: number; gone: number; events: number }>> = {}
  const examples: CodingDiff['examples'][number][] = []
  let changedReports = 0
  for (const part of chunks(pairs, 200)) {
    const values = await valuesOf(
      db,
      part.flatMap(({ oldKey, newKey }) => [oldKey, newKey]),
    )
    for (const { oldKey, newKey, report } of part) {
      const [old, now] = [values.get(oldKey) ?? new Map<string, EventValues>(), values.get(newKey) ?? new Map<string, EventValues>()]
      let changed = false
      const note = (event: string, change: 'added' | 'gone' | 'changed', differing: readonly StatementField[]): void => {
        changed = true
        events[change]++
        if (examples.length < mostExamples) examples.push({ report, event, change, fields: differing })
      }
      for (const [event, own] of now) {
        const before = old.get(event)
        if (!before) {
          note(event, 'added', [])
          continue
        }
        events.kept++
        const differing = compare(before, own, fields)
        if (differing.length > 0) note(event, 'changed', differing)
      }
      for (const event of old.keys()) if (!now.has(event)) note(event, 'gone', [])
      if (changed) changedReports++
    }
  }
  return { from, to, reports: pairs.length, changedReports, events, fields, examples }
}

/** The values of an event, by field, as JSON. */
type EventValues = Map<StatementField, string[]>

async function valuesOf(db: StoreDatabase, codings: readonly number[]): Promise<Map<number, Map<string, EventValues>>> {
  const rows = await db
    .selectFrom('statements')
    .innerJoin('events', 'events.key', 'statements.event')
    .select(['statements.coding', 'events.id', 'statements.field', 'statements.value'])
    .where('statements.report', 'in', (query) => query.selectFrom('codings').select('codings.report').where('codings.key', 'in', codings))
    .where('statements.coding', 'in', codings)
    .execute()
  const all = new Map<number, Map<string, EventValues>>()
  for (const { coding, id, field, value } of rows) {
    const events = all.get(coding as number) ?? new Map<string, EventValues>()
    all.set(coding as number, events)
    const own = events.get(id) ?? new Map<StatementField, string[]>()
    events.set(id, own)
    own.set(field as StatementField, [...(own.get(field as StatementField) ?? []), value])
  }
  return all
}

/** Counts what differs into `fields`, and gives the fields in which two events differ. */
function compare(before: EventValues, now: EventValues, fields: Partial<Record<StatementField, { added: number; gone: number; events: number }>>): StatementField[] {
  const differing: StatementField[] = []
  for (const field of new Set([...before.keys(), ...now.keys()])) {
    const [old, own] = [before.get(field) ?? [], now.get(field) ?? []]
    const added = own.filter((value) => !old.includes(value)).length
    const gone = old.filter((value) => !own.includes(value)).length
    if (added + gone === 0) continue
    differing.push(field)
    const sum = fields[field] ?? { added: 0, gone: 0, events: 0 }
    fields[field] = { added: sum.added + added, gone: sum.gone + gone, events: sum.events + 1 }
  }
  return differing
}
