import type { CodedReport } from '../core/record.js'
import type { StoreDatabase } from './backend.js'
import { chunks } from './chunks.js'
import { inflate } from './prepared-report.js'

/** The words of the report in which each event stands today, by event id: of the very version of the report, and its latest coding. */
export async function readEventReports(db: StoreDatabase, events: readonly string[]): Promise<Map<string, CodedReport['report']>> {
  const reports = new Map<string, CodedReport['report']>()
  const read = new Map<number, CodedReport['report']>()
  for (const part of chunks(events)) {
    const rows = await db.selectFrom('events').innerJoin('current_events as current', 'current.event', 'events.key').select(['events.id', 'current.coding']).where('events.id', 'in', part).execute()
    const codings = [...new Set(rows.map(({ coding }) => coding))].filter((coding) => !read.has(coding))
    for (const { key, record } of await db.selectFrom('codings').select(['key', 'record']).where('key', 'in', codings).execute()) read.set(key, reportOf(inflate(record)))
    for (const { id, coding } of rows) reports.set(id, read.get(coding) as CodedReport['report'])
  }
  return reports
}

/** What stands behind the report in a record: in no text of it, where quotation marks are escaped. */
const behind = Buffer.from(',"events":[')

/** The report of a record's JSON without the events behind it, which are three quarters of it. */
function reportOf(record: Buffer): CodedReport['report'] {
  const end = record.indexOf(behind)
  const text = end < 0 ? record.toString('utf8') : `${record.toString('utf8', 0, end)}}`
  return (JSON.parse(text) as CodedReport).report
}
