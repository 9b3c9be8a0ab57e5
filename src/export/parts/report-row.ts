import type { CodedReport } from '../../core/record.js'

/** A row of `reports/`. Only the packed record is kept of what was coded. */
export interface ReportRow {
  readonly id: string
  readonly sha256: string
  readonly source: string | null
  readonly url: string | null
  readonly published: string | null
  readonly language: string
  readonly headline: string | null
  readonly events: number
  /** Its JSON in UTF-8. */
  readonly record: Uint8Array
}

export function toReportRow(record: CodedReport): ReportRow {
  const { id, sha256, source, url, published, language, sections } = record.report
  const headline = sections.find((section) => section.kind === 'headline')?.text ?? null
  return { id, sha256, source, url, published, language, headline, events: record.events.length, record: Buffer.from(JSON.stringify(record)) }
}
