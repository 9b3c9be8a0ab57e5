import { ByteWriter, type ColumnSource, ParquetWriter } from 'hyparquet-writer'
import type { ParquetField } from './parquet-field.js'
import { toParquetSchema, toParquetValue } from './parquet-schema.js'

/** A column and where its value comes from; structs take theirs by the names of their fields. */
export interface ParquetColumnOf<Row> extends ParquetField {
  readonly of: (row: Row) => unknown
  /** `long`: texts of which hardly two are alike, for which a reader has no use for the least and the greatest; `nested`: it has none either. */
  readonly bulk?: 'long' | 'nested'
}

/** What a file says of itself. */
export interface ParquetHead {
  readonly createdBy: string
  /** Each becomes `marsad:<name>`. */
  readonly metadata: Readonly<Record<string, string>>
}

/** A Parquet file, Snappy, of which no more than a row group is ever held: what was written is taken away piece by piece. */
export class ParquetFile<Row> {
  private readonly bytes = new ByteWriter()
  private readonly file: ParquetWriter

  constructor(
    private readonly columns: readonly ParquetColumnOf<Row>[],
    { createdBy, metadata }: ParquetHead,
  ) {
    this.file = new ParquetWriter({
      writer: this.bytes,
      schema: toParquetSchema(columns),
      createdBy,
      kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key: `marsad:${key}`, value })),
    })
  }

  writeGroup(rows: readonly Row[]): void {
    const columnData = this.columns.map(
      ({ name, type, of, bulk }): ColumnSource => ({
        name,
        data: rows.map((row) => toParquetValue(type, of(row))),
        statistics: bulk === undefined,
        ...(bulk === 'long' ? { encoding: 'PLAIN' } : {}),
      }),
    )
    this.file.write({ columnData, rowGroupSize: rows.length })
  }

  finish(): void {
    this.file.finish()
  }

  /** What was written since the last call; the writer goes on counting its offset from the file's start. */
  take(): Uint8Array {
    const taken = this.bytes.getBytes().slice()
    this.bytes.index = 0
    return taken
  }
}
