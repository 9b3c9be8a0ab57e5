import { stringify } from 'csv-stringify/sync'
import { type CsvCell, toCsvCell } from './csv-cell.js'

export interface CsvOptions {
  /** Begins the file with a byte order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean
}

/** A CSV file of named columns: a header line, then rows in the columns' order, whatever order the cells come in. */
export class CsvTable<Column extends string> {
  constructor(
    private readonly columns: readonly Column[],
    private readonly options: CsvOptions = {},
  ) {}

  head(): string {
    return `${this.options.bom ? '\ufeff' : ''}${stringify([[...this.columns]])}`
  }

  row(cells: Readonly<Record<Column, CsvCell>>): string {
    return stringify([this.columns.map((column) => toCsvCell(cells[column]))])
  }
}
