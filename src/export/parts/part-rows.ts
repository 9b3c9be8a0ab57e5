import type { CodedReport } from '../../core/record.js'
import { type ParquetColumnOf, ParquetFile, type ParquetHead } from '../parquet-file.js'
import { type EventRow, eventColumns } from './event-columns.js'
import { publicationDay } from './publication-day.js'
import { reportColumns } from './report-columns.js'
import { type ReportRow, toReportRow } from './report-row.js'

/** Bytes of rows that one row group holds before it is written, and rows. */
const groupBytes = 8 * 1024 * 1024
const groupRows = 10_000

/** A file that a part is to have. */
export interface PartFile {
  /** From the folder of the parts: `events/day=2025-02-19`. */
  readonly folder: string
  readonly rows: number
  readonly pieces: () => Iterable<Uint8Array>
}

/** The values of an event's columns as JSON in UTF-8: what is small and flat can wait by the ten thousand. */
type PackedEvent = Uint8Array

const packedEventColumns = eventColumns.map((column, i): ParquetColumnOf<readonly unknown[]> => ({ ...column, of: (values) => values[i] }))

const pack = (row: EventRow): PackedEvent => Buffer.from(JSON.stringify(eventColumns.map((column) => column.of(row) ?? null)))
const unpack = (packed: PackedEvent): readonly unknown[] => JSON.parse(Buffer.from(packed).toString('utf8')) as unknown[]

interface Day {
  readonly reports: ReportRow[]
  readonly events: PackedEvent[]
}

/** The rows of a part that is open, by day of publication. */
export class PartRows {
  private readonly days = new Map<string, Day>()
  reports = 0
  events = 0
  bytes = 0

  add(record: CodedReport): void {
    const name = publicationDay(record.report.published)
    const day = this.days.get(name) ?? { reports: [], events: [] }
    this.days.set(name, day)
    const row = toReportRow(record)
    const events = record.events.map((event) => pack({ record, event }))
    day.reports.push(row)
    day.events.push(...events)
    this.reports++
    this.events += events.length
    this.bytes += events.reduce((sum, event) => sum + event.length, row.record.length)
  }

  /** In the order of their days. */
  files(head: ParquetHead): PartFile[] {
    const named = [...this.days].sort(([a], [b]) => (a < b ? -1 : 1))
    return [
      ...named.map(([day, { reports }]) => ({ folder: `reports/day=${day}`, rows: reports.length, pieces: () => piecesOf(reportColumns, reports, head, ({ record }) => record.length, asIs) })),
      ...named
        .filter(([, { events }]) => events.length > 0)
        .map(([day, { events }]) => ({ folder: `events/day=${day}`, rows: events.length, pieces: () => piecesOf(packedEventColumns, events, head, (event) => event.length, unpack) })),
    ]
  }
}

const asIs = <T>(value: T): T => value

function* piecesOf<Kept, Row>(columns: readonly ParquetColumnOf<Row>[], kept: readonly Kept[], head: ParquetHead, sizeOf: (one: Kept) => number, toRow: (one: Kept) => Row): Generator<Uint8Array> {
  const file = new ParquetFile(columns, head)
  let group: Row[] = []
  let bytes = 0
  for (const [i, one] of kept.entries()) {
    group.push(toRow(one))
    bytes += sizeOf(one)
    if (i + 1 < kept.length && group.length < groupRows && bytes < groupBytes) continue
    file.writeGroup(group)
    yield file.take()
    group = []
    bytes = 0
  }
  file.finish()
  yield file.take()
}
