import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { IncidentWriter, Release } from './incident-writer.js'
import { parquetColumns } from './parquet-columns.js'
import { toParquetSchema, toParquetValue } from './parquet-schema.js'
import { type PublishedIncident, toPublishedIncident } from './published-incident.js'

/** How much one row group may hold, and so how much of a release is ever in memory. */
export interface ParquetBounds {
  readonly incidents: number
  readonly statements: number
}

const usualBounds: ParquetBounds = { incidents: 10_000, statements: 50_000 }
const nothing = new Uint8Array(0)

/** `--format parquet`: one row an incident, Snappy. A row group is written, and forgotten, as soon as it is full. */
export function incidentsParquet(release: Release, bounds: ParquetBounds = usualBounds): IncidentWriter {
  const bytes = new ByteWriter()
  const file = new ParquetWriter({
    writer: bytes,
    schema: toParquetSchema(parquetColumns),
    createdBy: `${release.coder.name} version ${release.coder.version}`,
    kvMetadata: Object.entries(metadataOf(release)).map(([key, value]) => ({ key: `marsad:${key}`, value })),
  })
  let group: PublishedIncident[] = []
  let statements = 0

  const writeGroup = () => {
    const columnData = parquetColumns.map(({ name, type, of }) => ({ name, data: group.map((incident) => toParquetValue(type, of(incident))), statistics: name !== 'statements' }))
    file.write({ columnData, rowGroupSize: group.length })
    group = []
    statements = 0
  }

  /** What was written since the last call; the writer goes on counting its offset from the file's start. */
  const takeBytes = () => {
    const taken = bytes.getBytes().slice()
    bytes.index = 0
    return taken
  }

  return {
    begin: takeBytes,
    add: (incident) => {
      group.push(toPublishedIncident(incident))
      statements += incident.statements.length
      if (group.length < bounds.incidents && statements < bounds.statements) return nothing
      writeGroup()
      return takeBytes()
    },
    end: () => {
      if (group.length > 0) writeGroup()
      file.finish()
      return takeBytes()
    },
  }
}

function metadataOf(release: Release): Record<string, string> {
  const { title, version, created, licence, coder } = release
  return { title, version, created, ...(licence === null ? {} : { licence }), codebook: coder.codebook }
}
