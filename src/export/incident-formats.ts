import { acledCsvWriter } from './acled-csv.js'
import type { CsvOptions } from './csv-table.js'
import { ftmEntitiesWriter } from './ftm-entities.js'
import type { IncidentFormatName } from './incident-format-names.table.js'
import type { IncidentWriter, Release } from './incident-writer.js'
import { incidentsCsvWriter } from './incidents-csv.js'
import { incidentCsvTable } from './incidents-csv-columns.table.js'
import { incidentsGeojsonWriter } from './incidents-geojson.js'
import { incidentsNdjson } from './incidents-ndjson.js'
import { incidentsParquet } from './incidents-parquet.js'
import { parquetColumns } from './parquet-columns.js'
import { toTableColumns } from './parquet-table-columns.js'
import { ploverJsonlWriter } from './plover-jsonl.js'
import { stixBundleWriter } from './stix-bundle.js'
import type { TableColumn } from './table-column.js'
import { ucdpGedCsvWriter } from './ucdp-ged-csv.js'

/** A format that incidents are exported in: how its writer is made, and what a data package tells of the file. */
export interface IncidentFormat {
  readonly writer: (release: Release, options: CsvOptions) => IncidentWriter
  readonly file: string
  readonly mediatype: string
  readonly isText: boolean
  readonly columns?: () => readonly TableColumn[]
  readonly description: string
}

/** By the name that `marsad export --format` takes; `docs/exports/` has a page for each. */
export const incidentFormats = {
  csv: { writer: incidentsCsvWriter, file: 'incidents.csv', mediatype: 'text/csv', isText: true, columns: () => incidentCsvTable, description: 'One row an incident, in readable columns' },
  geojson: { writer: incidentsGeojsonWriter, file: 'incidents.geojson', mediatype: 'application/geo+json', isText: true, description: 'One feature a site; areas and fuzzy places without a geometry' },
  parquet: {
    writer: (release) => incidentsParquet(release),
    file: 'incidents.parquet',
    mediatype: 'application/vnd.apache.parquet',
    isText: false,
    columns: () => toTableColumns(parquetColumns),
    description: 'One row an incident with its statements, typed',
  },
  incidents: {
    writer: () => incidentsNdjson(),
    file: 'incidents.ndjson',
    mediatype: 'application/x-ndjson',
    isText: true,
    description: 'One JSON object an incident: the view, the reports that tell it, every statement',
  },
  acled: { writer: acledCsvWriter, file: 'acled.csv', mediatype: 'text/csv', isText: true, description: 'In the 31 columns of ACLED' },
  ged: { writer: ucdpGedCsvWriter, file: 'ged.csv', mediatype: 'text/csv', isText: true, description: 'In the 49 columns of UCDP GED; only events with a told death' },
  plover: { writer: ploverJsonlWriter, file: 'plover.jsonl', mediatype: 'application/x-ndjson', isText: true, description: 'As PLOVER 2.0 records' },
  stix: { writer: stixBundleWriter, file: 'stix.json', mediatype: 'application/stix+json', isText: true, description: 'As a STIX 2.1 bundle' },
  ftm: { writer: ftmEntitiesWriter, file: 'ftm.jsonl', mediatype: 'application/x-ndjson', isText: true, description: 'As FollowTheMoney entities' },
} as const satisfies Readonly<Record<IncidentFormatName, IncidentFormat>>
