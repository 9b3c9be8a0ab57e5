import type { ParquetColumnOf } from '../parquet-file.js'
import type { ReportRow } from './report-row.js'

/** Columns of `reports/`, one row a report, with or without events. `docs/parts.md` tells each. */
export const reportColumns: readonly ParquetColumnOf<ReportRow>[] = [
  { name: 'id', type: 'string', required: true, description: "the report's id", of: ({ id }) => id },
  { name: 'sha256', type: 'string', required: true, bulk: 'long', description: 'of its bytes, 64 hex digits', of: ({ sha256 }) => sha256 },
  { name: 'source', type: 'string', description: 'outlet', of: ({ source }) => source },
  { name: 'url', type: 'string', description: 'address', of: ({ url }) => url },
  { name: 'published', type: 'string', description: 'its date or date-time, ISO 8601', of: ({ published }) => published },
  { name: 'language', type: 'string', required: true, description: 'as in the record', of: ({ language }) => language },
  { name: 'headline', type: 'string', description: 'its first headline; null where it has none', of: ({ headline }) => headline },
  { name: 'events', type: 'int32', required: true, description: 'how many events it tells', of: ({ events }) => events },
  { name: 'record', type: 'string', required: true, bulk: 'long', description: 'the whole record as JSON, a line of `marsad code`', of: ({ record }) => record },
]
