import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { CodedReport } from '../core/record.js'
import type { DocumentDefaults, DocumentFormat, SourceDocument } from '../ingest/document.js'
import { blocksOf } from '../link/blocks-of.js'
import { toLinkEvents } from '../link/to-link-events.js'
import { bounded } from './bounded.js'
import { toEventSearchText } from './event-search-text.js'
import { packForm } from './packed-form.js'
import { toldValues } from './told-values.js'

/** A coded report in the form in which the store writes it: all that can be worked out beside the database, in a worker too. Plain data. */
export interface PreparedReport {
  readonly id: string
  readonly sha256: string
  readonly source: string | null
  readonly url: string | null
  readonly published: string | null
  readonly language: string
  readonly headline: string | null
  readonly format: DocumentFormat
  /** How its bytes are read again: the id, what the command line told, and what the archive or server told of them. JSON. */
  readonly given: string
  readonly origin: string
  /** Deflated. */
  readonly bytes: Uint8Array
  readonly size: number
  readonly coding: PreparedCoding
}

export interface PreparedCoding {
  readonly version: string
  readonly codebook: string
  /** The deflated JSON of the record. */
  readonly record: Uint8Array
  readonly events: readonly PreparedEvent[]
}

export interface PreparedEvent {
  readonly id: string
  readonly background: boolean
  /** The chain of attribution as JSON, or null where nobody is named. */
  readonly chain: string | null
  /** Field, value and evidence, the last two as JSON. */
  readonly values: readonly (readonly [field: string, value: string, evidence: string])[]
  /** What linking knows of it, packed. */
  readonly form: string
  readonly blocks: readonly number[]
  readonly search: string
}

/** What reads a kept report again as it was read first. */
export interface Given extends DocumentDefaults {
  readonly id: string
  readonly fetched?: string | null
}

export function prepareReport(document: SourceDocument, given: Given, record: CodedReport): PreparedReport {
  const headline = record.report.sections.find((section) => section.kind === 'headline')?.text ?? null
  return {
    id: bounded(record.report.id),
    sha256: document.sha256,
    source: record.report.source,
    url: record.report.url,
    published: record.report.published,
    language: record.report.language,
    headline,
    format: document.format,
    given: JSON.stringify({ id: given.id, source: given.source, url: given.url, published: given.published, ...document.carried }),
    origin: document.origin,
    bytes: deflate(document.bytes),
    size: document.bytes.length,
    coding: prepareCoding(record),
  }
}

export function prepareCoding(record: CodedReport): PreparedCoding {
  const forms = toLinkEvents(record)
  return {
    version: record.coder.version,
    codebook: record.coder.codebook,
    record: deflate(Buffer.from(JSON.stringify(record))),
    events: record.events.map((event, i) => ({
      id: event.id,
      background: event.background,
      chain: event.attribution.length > 0 ? JSON.stringify(event.attribution) : null,
      values: toldValues(event).map(({ field, value, evidence }) => [field, JSON.stringify(value), JSON.stringify(evidence)] as const),
      form: packForm(forms[i]),
      blocks: [...new Set(blocksOf(forms[i]).map(hashBlock))],
      search: toEventSearchText(record.report, event),
    })),
  }
}

/** Fast rather than small: texts of a few kilobytes shrink to four tenths on every level. */
export const deflate = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes, { level: 3 })

export const inflate = (bytes: Uint8Array): Buffer => inflateRawSync(bytes)

/** The window of time that stands last in a block key, of those that have one. */
const blockWindow = /:(\d+)$/u

/**
 * 52 bits of a block key: two keys that share them only cost a comparison more. The window of time comes first, so that the keys of a day's events lie
 * side by side in the index and a write touches few of its pages.
 */
export function hashBlock(block: string): number {
  let low = 0x811c9dc5
  let high = 0x9747b28c
  for (let i = 0; i < block.length; i++) {
    const unit = block.charCodeAt(i)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit, 0x5bd1e995) ^ (high >>> 13)
  }
  const window = Number(blockWindow.exec(block)?.[1] ?? 0) & 0x3fff
  return (window * 0x40 + (high & 0x3f)) * 0x1_0000_0000 + (low >>> 0)
}
