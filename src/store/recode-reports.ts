import type { CodedReport } from '../core/record.js'
import type { Report } from '../core/report.js'
import type { SourceDocument } from '../ingest/document.js'
import { addCodings, addCurrentEvents } from './add-reports.js'
import type { Backend, StoreDatabase } from './backend.js'
import { chunks } from './chunks.js'
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
export const recodedPerWrite = 100

/**
 * Codes all kept reports again, from the bytes that were kept, and keeps the new codings beside the old. Links of events that both codings have stay;
 * new events are linked, gone ones leave their incidents. Reports that this version has coded are passed over, so a stopped run goes on.
 */
export async function* recodeReports(backend: Backend, session: LinkSession, code: (report: Report) => CodedReport, version: string): AsyncGenerator<RecodeProgress> {
  const left = await reportsToRecode(backend.db, version)
  let coded = 0
  yield { coded, of: left.length }
  for (const part of chunks(left, recodedPerWrite)) {
    const documents = await readKeptDocuments(backend.db, part)
    const codings = documents.map(({ report, document }) => ({ report, coding: prepareCoding(code(document)) }))
    await keepCodings(backend, session, codings)
    coded += documents.length
    yield { coded, of: left.length }
  }
}

/** The keys of the reports that this version has not coded. */
export async function reportsToRecode(db: StoreDatabase, version: string): Promise<number[]> {
  const rows = await db
    .selectFrom('reports')
    .select('key')
    .where((where) => where.not(where.exists(where.selectFrom('codings').select('key').whereRef('codings.report', '=', 'reports.key').where('version', '=', version))))
    .orderBy('key')
    .execute()
  return rows.map((row) => row.key)
}

/** Kept reports as they were read first, with the ids that they are kept under, in the order of their keys. @throws {MarsadError} STORE_CORRUPT */
export async function readKeptDocuments(db: StoreDatabase, reports: readonly number[]): Promise<{ readonly report: number; readonly document: SourceDocument }[]> {
  const rows = await db
    .selectFrom('reports')
    .innerJoin('blobs', 'blobs.sha256', 'reports.sha256')
    .select(['reports.key', 'reports.sha256', 'reports.id', 'reports.format', 'reports.given', 'reports.origin', 'blobs.bytes'])
    .where('reports.key', 'in', reports)
    .orderBy('reports.key')
    .execute()
  return Promise.all(rows.map(async (row) => ({ report: row.key, document: { ...(await toDocument(row)), id: row.id } })))
}

/**
 * Keeps new codings of kept reports and moves the view of the world over to them, in one write.
 * @param beside writes more in the same write, after the codings
 */
export function keepCodings(
  backend: Backend,
  session: LinkSession,
  entries: readonly { readonly report: number; readonly coding: PreparedCoding }[],
  now = Date.now(),
  beside: (db: StoreDatabase) => Promise<void> = async () => undefined,
): Promise<void> {
  return write(backend, async (db) => {
    await keep(backend, session, db, entries, now)
    await beside(db)
  })
}

async function keep(backend: Backend, session: LinkSession, db: StoreDatabase, entries: readonly { readonly report: number; readonly coding: PreparedCoding }[], now: number): Promise<void> {
  if (entries.length === 0) return
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
