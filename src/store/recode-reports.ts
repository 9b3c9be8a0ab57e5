import type { CodedReport } from '../core/record.js'
import type { Report } from '../core/report.js'
import { addCodings, addCurrentEvents } from './add-reports.js'
import type { Backend, StoreDatabase } from './backend.js'
import { forgetBlocks } from './forget-blocks.js'
import type { LinkSession } from './link-session.js'
import { NextKeys } from './next-keys.js'
import { type PreparedCoding, prepareCoding } from './prepared-report.js'
import { toDocument } from './read-report.js'
import { refreshIncidents } from './refresh-incidents.js'
import { worldMark } from './world-mark.js'
import { write } from './write.js'

export interface RecodeProgress {
  /** Reports that this version had not coded before. */
  readonly coded: number
  readonly of: number
}

/** Reports in one write: few enough that a stop is soon heard. */
const perWrite = 100

/**
 * Codes all kept reports again, from the bytes that were kept, and keeps the new codings beside the old. Links of events that both codings have stay;
 * new events are linked, gone ones leave their incidents. Reports that this version has coded are passed over, so a stopped run goes on.
 */
export async function* recodeReports(backend: Backend, session: LinkSession, code: (report: Report) => CodedReport, version: string): AsyncGenerator<RecodeProgress> {
  const left = await backend.db
    .selectFrom('reports')
    .select('key')
    .where((where) => where.not(where.exists(where.selectFrom('codings').select('key').whereRef('codings.report', '=', 'reports.key').where('version', '=', version))))
    .orderBy('key')
    .execute()
  let coded = 0
  yield { coded, of: left.length }
  for (let from = 0; from < left.length; from += perWrite) {
    const part = left.slice(from, from + perWrite).map((row) => row.key)
    const rows = await backend.db
      .selectFrom('reports')
      .innerJoin('blobs', 'blobs.sha256', 'reports.sha256')
      .select(['reports.key', 'reports.sha256', 'reports.id', 'reports.format', 'reports.given', 'reports.origin', 'blobs.bytes'])
      .where('reports.key', 'in', part)
      .orderBy('reports.key')
      .execute()
    const codings: { report: number; coding: PreparedCoding }[] = []
    for (const row of rows) codings.push({ report: row.key, coding: prepareCoding(code({ ...(await toDocument(row)), id: row.id })) })
    await keepCodings(backend, session, codings)
    coded += rows.length
    yield { coded, of: left.length }
  }
}

/** Keeps new codings of kept reports and moves the view of the world over to them, in one write. */
export function keepCodings(backend: Backend, session: LinkSession, entries: readonly { readonly report: number; readonly coding: PreparedCoding }[], now = Date.now()): Promise<void> {
  return write(backend, async (db) => {
    const coded = new Set(
      (
        await db
          .selectFrom('codings')
          .select(['report', 'version'])
          .where(
            'report',
            'in',
            entries.map((entry) => entry.report),
          )
          .execute()
      ).map(({ report, version }) => `${report} ${version}`),
    )
    const left = entries.filter(({ report, coding }) => !coded.has(`${report} ${coding.version}`))
    if (left.length === 0) return
    const keys = await NextKeys.of(db)
    const before = await clearCurrent(
      db,
      left.map((entry) => entry.report),
    )
    const { added, current } = await addCodings(backend, db, keys, left, now)
    const kept = current.filter(({ event }) => before.has(event.id))
    await addCurrentEvents(backend, db, kept, new Map([...before].map(([event, { incident }]) => [event, incident])))
    await worldMark.move(db)
    // new ones, and those that an older coding had and one in between had not, are linked beside the kept ones
    const fresh = new Set(added.map(({ key }) => key))
    const homeless = current.filter(({ key, event }) => !before.has(event.id) && !fresh.has(key))
    const { touched, placed } = await session.link(db, keys, [...added, ...homeless], now)
    await addCurrentEvents(
      backend,
      db,
      current.filter(({ event }) => !before.has(event.id)),
      placed,
    )
    await refreshIncidents(backend, db, new Map([...touched, ...[...before.values()].map(({ incident, id }) => [incident, id] as const)]))
  })
}

/** Takes the reports' events out of the current ones, and gives the incidents that they were in. */
async function clearCurrent(db: StoreDatabase, reports: readonly number[]): Promise<Map<string, { readonly incident: number; readonly id: string }>> {
  const rows = await db
    .selectFrom('current_events as current')
    .innerJoin('events', 'events.key', 'current.event')
    .innerJoin('incidents', 'incidents.key', 'current.incident')
    .select(['events.id as event', 'incidents.key as incident', 'incidents.id'])
    .where('current.report', 'in', reports)
    .execute()
  await forgetBlocks(db, reports)
  await db.deleteFrom('current_events').where('report', 'in', reports).execute()
  return new Map(rows.map(({ event, incident, id }) => [event, { incident, id }]))
}
