import type { CodedEvent, CodedReport } from '../../core/record.js'
import { partiesOf, pinOf, rangeOf, sitesOf } from '../event-values.js'
import type { ParquetField } from '../parquet-field.js'
import type { ParquetColumnOf } from '../parquet-file.js'

export interface EventRow {
  readonly record: CodedReport
  readonly event: CodedEvent
}

const countFields: readonly ParquetField[] = [
  { name: 'what', type: 'string', required: true, description: '`killed`, `injured`, `arrested` …' },
  { name: 'of', type: 'string', required: true, description: 'of whom' },
  { name: 'basis', type: 'string', required: true, description: 'as in the record' },
  { name: 'min', type: 'int32', description: 'at least' },
  { name: 'max', type: 'int32', description: 'at most; null where open' },
]

const itemFields: readonly ParquetField[] = [
  { name: 'role', type: 'string', required: true, description: '`used` or `seized`' },
  { name: 'category', type: 'string', required: true, description: 'as in the record' },
  { name: 'count', type: 'int32', description: 'how many' },
]

const linkFields: readonly ParquetField[] = [
  { name: 'kind', type: 'string', required: true, description: 'as in the record' },
  { name: 'place', type: 'string', description: 'name of the place' },
  { name: 'country', type: 'string', description: 'ISO 3166-1 alpha-2' },
  { name: 'group', type: 'string', description: 'id of the group' },
]

const attributionFields: readonly ParquetField[] = [
  { name: 'kind', type: 'string', required: true, description: 'as in the record' },
  { name: 'name', type: 'string', required: true, description: 'the words that name the source' },
]

/** Columns of `events/`, one row an event: those of `events.csv`, typed. `docs/parts.md` tells each. */
export const eventColumns: readonly ParquetColumnOf<EventRow>[] = [
  { name: 'event_id', type: 'string', required: true, description: "the event's id", of: ({ event }) => event.id },
  { name: 'report_id', type: 'string', required: true, description: "the report's id", of: ({ record }) => record.report.id },
  { name: 'source', type: 'string', description: 'outlet', of: ({ record }) => record.report.source },
  { name: 'url', type: 'string', description: 'address', of: ({ record }) => record.report.url },
  { name: 'published', type: 'string', description: "the report's date or date-time, ISO 8601", of: ({ record }) => record.report.published },
  { name: 'type', type: 'string', required: true, description: 'event type', of: ({ event }) => event.type },
  { name: 'class', type: 'string', required: true, description: 'class', of: ({ event }) => event.class },
  { name: 'domain', type: 'string', required: true, description: 'domain', of: ({ event }) => event.domain },
  { name: 'status', type: 'string', required: true, description: 'status', of: ({ event }) => event.status },
  { name: 'background', type: 'boolean', required: true, description: 'whether it is only recalled', of: ({ event }) => event.background },
  { name: 'date_start', type: 'date', description: 'first day; null where unknown', of: ({ event }) => (event.date.start === '0001-01-01' ? null : event.date.start) },
  { name: 'date_end', type: 'date', description: 'last day; null where unknown', of: ({ event }) => (event.date.end === '9999-12-31' ? null : event.date.end) },
  { name: 'date_precision', type: 'int32', required: true, description: '1 day, 2 within a week, 3 month, 4 year, 5 longer or unknown', of: ({ event }) => event.date.precision },
  { name: 'country', type: 'string', description: 'country of the first site, ISO 3166-1 alpha-2', of: ({ event }) => sitesOf(event)[0]?.country },
  { name: 'sites', type: { listOf: 'string' }, description: 'names of the sites', of: ({ event }) => sitesOf(event).map((site) => site.name) },
  {
    name: 'gazetteer_ids',
    type: { listOf: 'string' },
    description: 'their ids, in the same order; empty for a site that no table has',
    of: ({ event }) => sitesOf(event).map((site) => site.gazetteerId ?? ''),
  },
  { name: 'latitude', type: 'double', description: 'of the first site with a coordinate and precision 1 to 4', of: ({ event }) => pinOf(event)?.lat },
  { name: 'longitude', type: 'double', description: 'of the same site', of: ({ event }) => pinOf(event)?.lon },
  { name: 'place_precision', type: 'int32', description: 'of the first site, 1 to 7', of: ({ event }) => sitesOf(event)[0]?.precision },
  { name: 'actors', type: { listOf: 'string' }, description: 'ids of those who act, else their kind', of: ({ event }) => partiesOf(event, 'actor') },
  { name: 'recipients', type: { listOf: 'string' }, description: 'ids or kinds of those to whom it is done', of: ({ event }) => partiesOf(event, 'recipient') },
  { name: 'affiliations', type: { listOf: 'string' }, description: 'groups that suspects belong to', of: ({ event }) => partiesOf(event, 'affiliation') },
  { name: 'claimants', type: { listOf: 'string' }, description: 'who claims it', of: ({ event }) => partiesOf(event, 'claimant') },
  { name: 'directors', type: { listOf: 'string' }, description: 'who steered it', of: ({ event }) => partiesOf(event, 'director') },
  { name: 'killed_min', type: 'int32', description: 'the largest told minimum of the killed', of: ({ event }) => rangeOf(event, 'killed')[0] },
  { name: 'killed_max', type: 'int32', description: 'the maximum of that count; null where open', of: ({ event }) => rangeOf(event, 'killed')[1] },
  { name: 'injured_min', type: 'int32', description: 'the same of the injured', of: ({ event }) => rangeOf(event, 'injured')[0] },
  { name: 'injured_max', type: 'int32', description: 'the same', of: ({ event }) => rangeOf(event, 'injured')[1] },
  { name: 'arrested_min', type: 'int32', description: 'the same of the arrested', of: ({ event }) => rangeOf(event, 'arrested')[0] },
  { name: 'arrested_max', type: 'int32', description: 'the same', of: ({ event }) => rangeOf(event, 'arrested')[1] },
  { name: 'counts', type: { listOf: countFields }, description: 'every count', of: ({ event }) => event.counts },
  { name: 'items', type: { listOf: itemFields }, description: 'what was used or seized', of: ({ event }) => event.items },
  { name: 'intended_targets', type: { listOf: 'string' }, description: 'categories', of: ({ event }) => (event.intendedTargets ?? []).map((target) => target.category) },
  { name: 'links', type: { listOf: linkFields }, description: 'ties across borders and to groups', of: ({ event }) => event.links },
  { name: 'attribution', type: { listOf: attributionFields }, description: 'who says so, in order', of: ({ event }) => event.attribution },
  { name: 'words', type: 'string', required: true, description: 'the words of the trigger', of: ({ record, event }) => wordsOf(record, event) },
]

function wordsOf({ report }: CodedReport, { trigger }: CodedEvent): string {
  return report.sections[trigger.section].text.slice(trigger.start, trigger.end)
}
