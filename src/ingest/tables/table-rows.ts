import { MarsadError } from '../../core/errors.js'
import { parseJsonDocument } from '../json-document.js'
import type { InputItem, ReadOptions } from '../read-input.js'
import { type DocumentField, documentFields, findColumns } from './column-map.js'
import { toIsoDate } from './to-iso-date.js'

/** Makes documents of the rows of a table, once it has seen the header. What is kept of a row is a JSON document. */
export class TableRows {
  private readonly path: string
  private readonly stem: string
  private readonly options: ReadOptions
  private columns: ReadonlyMap<DocumentField, number> | null = null

  constructor(path: string, stem: string, options: ReadOptions) {
    this.path = path
    this.stem = stem
    this.options = options
  }

  /** Null for the header and for rows without any content. `number` is of the row in the file, counted from 1. @throws {MarsadError} INPUT_MALFORMED for a header without a text */
  async toItem(cells: readonly string[], number: number): Promise<InputItem | null> {
    if (cells.every((cell) => cell.trim() === '')) return null
    if (this.columns === null) {
      this.columns = findColumns(cells, this.options.columns ?? {}, this.path)
      return null
    }
    const fields: Partial<Record<DocumentField, string>> = {}
    for (const field of documentFields) {
      const cell = cells[this.columns.get(field) ?? -1]?.trim() ?? ''
      if (cell !== '') fields[field] = cell
    }
    const origin = `${this.path}:${number}`
    if (fields.published !== undefined) {
      const published = toIsoDate(fields.published)
      if (published === null) return { error: new MarsadError('INPUT_MALFORMED', origin, `"${fields.published.slice(0, 60)}" is no date that is read (year-month-day, day/month/year)`) }
      fields.published = published
    }
    if (fields.text === undefined && fields.html === undefined) return { error: new MarsadError('INPUT_EMPTY', origin) }
    return parseJsonDocument(Buffer.from(JSON.stringify(fields)), origin, `${this.stem}-${number}`, this.options.defaults)
  }
}
