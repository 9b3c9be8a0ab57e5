import { stringify } from 'csv-stringify/sync'
import type { CodedEvent, CodedReport } from '../core/record.js'
import { type CsvCell, toCsvCell } from './csv-cell.js'
import { partiesOf, pinOf, rangeOf, sitesOf } from './event-values.js'

/** Columns of `events.csv`, one row an event. Lists are parted by `; `. `docs/formats.md` tells each. */
export const csvColumns = [
  'event_id',
  'report_id',
  'source',
  'url',
  'published',
  'type',
  'class',
  'domain',
  'status',
  'background',
  'date_start',
  'date_end',
  'date_precision',
  'country',
  'sites',
  'gazetteer_ids',
  'latitude',
  'longitude',
  'place_precision',
  'actors',
  'recipients',
  'affiliations',
  'claimants',
  'directors',
  'killed_min',
  'killed_max',
  'injured_min',
  'injured_max',
  'arrested_min',
  'arrested_max',
  'counts',
  'items',
  'intended_targets',
  'links',
  'attribution',
  'words',
] as const

export function csvHeader(): string {
  return stringify([csvColumns as readonly string[] as string[]])
}

export function csvRows(record: CodedReport): string {
  if (record.events.length === 0) return ''
  return stringify(record.events.map((event) => rowOf(record, event).map(toCsvCell)))
}

function rowOf(record: CodedReport, event: CodedEvent): CsvCell[] {
  const { report } = record
  const sites = sitesOf(event)
  const pin = pinOf(event)
  const role = (name: string) => partiesOf(event, name).join('; ')
  const words = report.sections[event.trigger.section].text.slice(event.trigger.start, event.trigger.end)
  return [
    event.id,
    report.id,
    report.source,
    report.url,
    report.published,
    event.type,
    event.class,
    event.domain,
    event.status,
    event.background,
    event.date.start,
    event.date.end,
    event.date.precision,
    sites[0]?.country ?? null,
    sites.map((site) => site.name).join('; '),
    sites.map((site) => site.gazetteerId ?? '').join('; '),
    pin?.lat ?? null,
    pin?.lon ?? null,
    sites[0]?.precision ?? null,
    role('actor'),
    role('recipient'),
    role('affiliation'),
    role('claimant'),
    role('director'),
    ...rangeOf(event, 'killed'),
    ...rangeOf(event, 'injured'),
    ...rangeOf(event, 'arrested'),
    event.counts.map((count) => `${count.what} ${count.of} ${figure(count.min, count.max)}`).join('; '),
    event.items.map((item) => `${item.role} ${item.category}`).join('; '),
    (event.intendedTargets ?? []).map((target) => target.category).join('; '),
    event.links.map((link) => `${link.kind} ${link.place ?? link.group ?? link.country ?? ''}`.trim()).join('; '),
    event.attribution.map((source) => `${source.kind}: ${source.name}`).join('; '),
    words,
  ]
}

/** `12`, `12–14`, `≥ 11`, `≤ 5`. */
export function figure(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return min === max ? String(min) : `${min}–${max}`
  return min !== null ? `≥ ${min}` : max !== null ? `≤ ${max}` : '?'
}
