import { MarsadError } from '../core/errors.js'
import type { CodedReport } from '../core/record.js'
import type { DocumentFormat, SourceDocument } from '../ingest/document.js'
import { parseDocument } from '../ingest/parse-document.js'
import type { StoreDatabase } from './backend.js'
import { type Given, inflate } from './prepared-report.js'

/** A kept report with its latest coding. */
export interface KeptReport {
  readonly id: string
  readonly version: number
  /** How many versions of it are kept. */
  readonly versions: number
  /** ISO 8601 date-time (UTC). */
  readonly received: string
  readonly origin: string
  readonly record: CodedReport
  /** The incidents that its events belong to, by event id. */
  readonly incidents: Readonly<Record<string, string>>
}

/** The latest version of a report, unless another is asked for. @throws {MarsadError} NOT_IN_STORE */
export async function readReport(db: StoreDatabase, id: string, version: number | null = null): Promise<KeptReport> {
  const rows = await db.selectFrom('reports').select(['key', 'id', 'version', 'received', 'origin']).where('id', '=', id).orderBy('version').execute()
  const row = version === null ? rows.at(-1) : rows.find((candidate) => candidate.version === version)
  if (!row) throw new MarsadError('NOT_IN_STORE', id, await whyMissing(db, id, version))
  const coding = await db.selectFrom('codings').select(['record']).where('report', '=', row.key).orderBy('key', 'desc').limit(1).executeTakeFirstOrThrow()
  const placed = await db
    .selectFrom('current_events as current')
    .innerJoin('events', 'events.key', 'current.event')
    .innerJoin('incidents', 'incidents.key', 'current.incident')
    .select(['events.id as event', 'incidents.id as incident'])
    .where('current.report', '=', row.key)
    .execute()
  return {
    id: row.id,
    version: row.version,
    versions: rows.length,
    received: new Date(row.received).toISOString(),
    origin: row.origin,
    record: JSON.parse(inflate(coding.record).toString('utf8')) as CodedReport,
    incidents: Object.fromEntries(placed.map(({ event, incident }) => [event, incident])),
  }
}

async function whyMissing(db: StoreDatabase, id: string, version: number | null): Promise<string> {
  const tombstone = await db.selectFrom('tombstones').select(['reason', 'at']).where('id', '=', id).executeTakeFirst()
  if (tombstone) return `this report was removed on ${new Date(tombstone.at).toISOString().slice(0, 10)}: ${tombstone.reason}`
  return version === null ? 'there is no report with this id' : `there is no version ${version} of a report with this id`
}

/** The document as it was read when it was added, from the bytes that were kept. @throws {MarsadError} STORE_CORRUPT where they are not readable any more */
export async function toDocument(row: { readonly sha256: string; readonly format: string; readonly given: string; readonly origin: string; readonly bytes: Uint8Array }): Promise<SourceDocument> {
  const given = JSON.parse(row.given) as Given
  const item = await parseDocument(inflate(row.bytes), row.format as DocumentFormat, row.origin, given.id, given)
  if ('error' in item || item.document.sha256 !== row.sha256) throw new MarsadError('STORE_CORRUPT', row.origin, 'the kept bytes of this report are not those that were added')
  return item.document
}
