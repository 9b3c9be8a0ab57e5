import type { IncidentWriter, Release } from './incident-writer.js'
import { parquetColumns } from './parquet-columns.js'
import { ParquetFile } from './parquet-file.js'
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
  const file = new ParquetFile(parquetColumns, { createdBy: `${release.coder.name} version ${release.coder.version}`, metadata: metadataOf(release) })
  let group: PublishedIncident[] = []
  let statements = 0

  const writeGroup = () => {
    file.writeGroup(group)
    group = []
    statements = 0
  }

  return {
    begin: () => file.take(),
    add: (incident) => {
      group.push(toPublishedIncident(incident))
      statements += incident.statements.length
      if (group.length < bounds.incidents && statements < bounds.statements) return nothing
      writeGroup()
      return file.take()
    },
    end: () => {
      if (group.length > 0) writeGroup()
      file.finish()
      return file.take()
    },
  }
}

function metadataOf(release: Release): Record<string, string> {
  const { title, version, created, licence, coder } = release
  return { title, version, created, ...(licence === null ? {} : { licence }), codebook: coder.codebook }
}
