import type { CodedReport } from '../core/record.js'
import type { StoreDatabase } from './backend.js'
import { chunks } from './chunks.js'
import { inflate } from './prepared-report.js'

/** The record in which each event stands today, by event id: of the very version of the report, and its latest coding. */
export async function readEventRecords(db: StoreDatabase, events: readonly string[]): Promise<Map<string, CodedReport>> {
  const records = new Map<string, CodedReport>()
  const read = new Map<number, CodedReport>()
  for (const part of chunks(events)) {
    const rows = await db
      .selectFrom('events')
      .innerJoin('current_events as current', 'current.event', 'events.key')
      .innerJoin('codings', 'codings.key', 'current.coding')
      .select(['events.id', 'codings.key', 'codings.record'])
      .where('events.id', 'in', part)
      .execute()
    for (const { id, key, record } of rows) {
      const parsed = read.get(key) ?? (JSON.parse(inflate(record).toString('utf8')) as CodedReport)
      read.set(key, parsed)
      records.set(id, parsed)
    }
  }
  return records
}
