import type { ViewPlace } from '../core/incident.js'
import type { ParquetField } from './parquet-field.js'
import type { ParquetColumnOf } from './parquet-file.js'
import type { PublishedIncident } from './published-incident.js'

/** From this precision on a coordinate is only the point of a label, which no flat column gives. */
const firstAreaPrecision = 3

const by: ParquetField = { name: 'by', type: { listOf: 'string' }, description: 'ids of the statements behind it' }
const country: ParquetField = { name: 'country', type: 'string', description: 'ISO 3166-1 alpha-2' }
const evidence: ParquetField = {
  name: 'evidence',
  type: {
    listOf: [
      { name: 'section', type: 'int32', required: true, description: "index of the report's section" },
      { name: 'start', type: 'int32', required: true, description: 'first UTF-16 code unit' },
      { name: 'end', type: 'int32', required: true, description: 'the unit after the last' },
    ],
  },
  description: 'the words',
}

const placeFields: readonly ParquetField[] = [
  { name: 'role', type: 'string', required: true, description: '`site`, `origin`, `destination`, `base`' },
  { name: 'name', type: 'string', required: true, description: 'usual English name' },
  { name: 'name_ar', type: 'string', description: 'as a report writes it' },
  { name: 'gazetteer_id', type: 'string', description: 'for example `geonames:2553604`' },
  { name: 'admin1', type: 'string', description: 'name of the first-order unit' },
  country,
  { name: 'lat', type: 'double', description: 'degrees; from precision 3 up only the point of a label' },
  { name: 'lon', type: 'double', description: 'the same' },
  { name: 'precision', type: 'int32', required: true, description: '1 to 7' },
  by,
]

const actorFields: readonly ParquetField[] = [
  { name: 'role', type: 'string', required: true, description: '`actor`, `recipient`, `affiliation`, `director`, `partner`, `claimant`' },
  { name: 'kind', type: 'string', required: true, description: 'as in the record' },
  { name: 'id', type: 'string', description: 'of groups and institutions' },
  { name: 'name', type: 'string', description: 'of groups and institutions' },
  country,
  by,
]

const figureFields: readonly ParquetField[] = [
  { name: 'what', type: 'string', required: true, description: '`killed`, `injured`, `arrested` …' },
  { name: 'of', type: 'string', required: true, description: 'of whom' },
  { name: 'best', type: 'int32', description: 'the best estimate' },
  { name: 'low', type: 'int32', description: 'the lowest that a source tells' },
  { name: 'high', type: 'int32', description: 'the highest; null where open' },
  {
    name: 'told',
    type: {
      listOf: [
        { name: 'report', type: 'string', required: true, description: "the report's id" },
        { name: 'source', type: 'string', description: 'the outlet' },
        { name: 'published', type: 'string', description: 'ISO 8601 date or date-time' },
        { name: 'min', type: 'int32', description: 'its lowest' },
        { name: 'max', type: 'int32', description: 'its highest' },
        { name: 'statement', type: 'string', required: true, description: "the statement's id" },
      ],
    },
    description: "each source's own figure, latest last",
  },
  by,
]

const itemFields: readonly ParquetField[] = [
  { name: 'role', type: 'string', required: true, description: '`used` or `seized`' },
  { name: 'category', type: 'string', required: true, description: 'as in the record' },
  { name: 'count', type: 'int32', description: 'how many' },
  by,
]

const linkFields: readonly ParquetField[] = [
  { name: 'kind', type: 'string', required: true, description: 'as in the record' },
  { name: 'place', type: 'string', description: 'name of the place' },
  country,
  { name: 'group', type: 'string', description: 'id of the group' },
  by,
]

const sourceFields: readonly ParquetField[] = [
  { name: 'report', type: 'string', required: true, description: "the report's id" },
  { name: 'source', type: 'string', description: 'the outlet' },
  { name: 'url', type: 'string', description: 'the address' },
  { name: 'published', type: 'string', description: 'ISO 8601 date or date-time' },
]

const statementFields: readonly ParquetField[] = [
  { name: 'id', type: 'string', required: true, description: '16 hex digits' },
  { name: 'report', type: 'string', required: true, description: 'the report that says so' },
  { name: 'event', type: 'string', required: true, description: 'the coded event in that report' },
  { name: 'field', type: 'string', required: true, description: 'which field of the event' },
  { name: 'value', type: 'json', description: 'what the record has there, as JSON' },
  evidence,
  {
    name: 'attribution',
    type: {
      listOf: [
        { name: 'kind', type: 'string', required: true, description: '`official`, `media`, `armed_group` …' },
        { name: 'name', type: 'string', description: 'the words that name the source; null for witnesses' },
        evidence,
      ],
    },
    description: 'who says so, the nearest first',
  },
  { name: 'by_kind', type: 'string', required: true, description: '`coder` or `person`' },
  { name: 'by_name', type: 'string', description: 'of the coder' },
  { name: 'by_version', type: 'string', description: 'of the coder' },
  { name: 'at', type: 'timestamp', description: 'when it was stored (UTC)' },
]

/** Columns of `incidents.parquet`, one row an incident. `docs/exports/parquet.md` tells each. */
export const parquetColumns: readonly ParquetColumnOf<PublishedIncident>[] = [
  { name: 'id', type: 'string', required: true, description: "the incident's id", of: ({ id }) => id },
  { name: 'type', type: 'string', required: true, description: 'event type', of: ({ view }) => view.type },
  { name: 'class', type: 'string', required: true, description: 'class of the type', of: ({ view }) => view.class },
  { name: 'domain', type: 'string', required: true, description: 'domain', of: ({ view }) => view.domain },
  { name: 'status', type: 'string', required: true, description: 'status', of: ({ view }) => view.status },
  { name: 'background', type: 'boolean', required: true, description: 'every report tells it as an earlier event', of: ({ view }) => view.background },
  { name: 'date_start', type: 'date', description: 'first day; null where unknown', of: ({ view }) => (view.date.start === '0001-01-01' ? null : view.date.start) },
  { name: 'date_end', type: 'date', description: 'last day; null where unknown', of: ({ view }) => (view.date.end === '9999-12-31' ? null : view.date.end) },
  { name: 'date_precision', type: 'int32', required: true, description: '1 day, 2 within a week, 3 month, 4 year, 5 longer or unknown', of: ({ view }) => view.date.precision },
  { name: 'date_by', type: { listOf: 'string' }, description: 'ids of the statements behind the date', of: ({ view }) => view.date.by },
  { name: 'country', type: 'string', description: 'of the first site, ISO 3166-1 alpha-2', of: (incident) => siteOf(incident)?.country },
  { name: 'place', type: 'string', description: 'name of the first site', of: (incident) => siteOf(incident)?.name },
  { name: 'place_precision', type: 'int32', description: 'of the first site, 1 to 7', of: (incident) => siteOf(incident)?.precision },
  { name: 'latitude', type: 'double', description: 'of the first site if its precision is 1 or 2: never a centroid', of: (incident) => spotOf(incident)?.lat },
  { name: 'longitude', type: 'double', description: 'of the same site', of: (incident) => spotOf(incident)?.lon },
  {
    name: 'places',
    type: { listOf: placeFields },
    description: 'every place, by role',
    of: ({ view }) => view.places.map(({ nameAr, gazetteerId, ...place }) => ({ ...place, name_ar: nameAr, gazetteer_id: gazetteerId })),
  },
  { name: 'actors', type: { listOf: actorFields }, description: 'who acts, who is acted upon, who claims', of: ({ view }) => view.actors },
  { name: 'figures', type: { listOf: figureFields }, description: 'the killed, the injured, the arrested …', of: ({ view }) => view.figures },
  { name: 'items', type: { listOf: itemFields }, description: 'what was used or seized', of: ({ view }) => view.items },
  { name: 'nationalities', type: { listOf: 'string' }, description: 'ISO codes of suspects, fighters and victims', of: ({ view }) => view.nationalities },
  { name: 'ages_min', type: 'int32', description: 'the youngest', of: ({ view }) => view.ages?.min },
  { name: 'ages_max', type: 'int32', description: 'the oldest', of: ({ view }) => view.ages?.max },
  { name: 'intended_targets', type: { listOf: 'string' }, description: 'categories', of: ({ view }) => view.intendedTargets },
  { name: 'links', type: { listOf: linkFields }, description: 'ties across borders and to groups', of: ({ view }) => view.links },
  { name: 'outlets', type: { listOf: 'string' }, description: 'in the order in which they first told it', of: ({ view }) => view.sources },
  { name: 'disputed', type: { listOf: 'string' }, description: 'the fields in which outlets differ', of: ({ view }) => view.disputed },
  { name: 'reports', type: { listOf: 'string' }, description: 'ids of the reports that tell it', of: ({ reports }) => reports },
  { name: 'sources', type: { listOf: sourceFields }, description: 'where each of these reports is from', of: ({ sources }) => sources },
  { name: 'events', type: { listOf: 'string' }, description: 'ids of the coded events that it joins', of: ({ events }) => events },
  {
    name: 'statements',
    type: { listOf: statementFields },
    description: 'who said what, in which words',
    bulk: 'nested',
    of: ({ statements }) => statements.map(({ by: author, ...statement }) => ({ ...statement, by_kind: author.kind, by_name: author.name, by_version: author.version })),
  },
]

function siteOf(incident: PublishedIncident): ViewPlace | undefined {
  return incident.view.places.find((place) => place.role === 'site')
}

function spotOf(incident: PublishedIncident): ViewPlace | null {
  const site = siteOf(incident)
  return site && site.precision < firstAreaPrecision && site.lat !== null && site.lon !== null ? site : null
}
