import { type Info, parse } from 'csv-parse'
import { MarsadError } from '../../core/errors.js'
import type { InputItem, ReadOptions } from '../read-input.js'
import { TableRows } from './table-rows.js'

/** One row may not be longer than this, in characters: what is longer has a quotation mark without its end. */
const largestRow = 16 * 1024 * 1024

/** A row with the line that it begins in. */
interface CsvRow {
  readonly record: string[]
  readonly info: Info
}

/** The rows of a table of values parted by commas, semicolons, tabs or bars, one by one as UTF-8 comes in. */
export async function* readCsv(path: string, stem: string, stream: AsyncIterable<Buffer>, start: string, options: ReadOptions): AsyncGenerator<InputItem> {
  const rows = new TableRows(path, stem, options)
  let documents = 0
  for await (const { record, info } of csvRows(path, stream, findDelimiter(start))) {
    const item = await rows.toItem(record, info.records)
    if (item === null) continue
    documents++
    yield item
  }
  if (documents === 0) yield { error: new MarsadError('INPUT_EMPTY', path, 'the table has no row') }
}

/** The character that parts the cells of the first line. */
export function findDelimiter(start: string): string {
  const line = /^[^\r\n]*/u.exec(start.replace(/^\ufeff/u, '').trimStart())?.[0].replace(/"[^"]*"/gu, '') ?? ''
  const counts = [',', ';', '\t', '|', '،'].map((mark) => ({ mark, count: line.split(mark).length }))
  return counts.reduce((best, candidate) => (candidate.count > best.count ? candidate : best)).mark
}

/** What a stream gave before a fault of its own is given before the fault is thrown. @throws {MarsadError} INPUT_MALFORMED, INPUT_TOO_LARGE; the stream's error */
async function* csvRows(path: string, stream: AsyncIterable<Buffer>, delimiter: string): AsyncGenerator<CsvRow> {
  let out: CsvRow[] = []
  const faults: Error[] = []
  let wake: () => void = () => undefined
  const parser = parse({ bom: true, delimiter, info: true, relax_column_count: true, relax_quotes: true, max_record_size: largestRow })
  parser.on('data', (row: CsvRow) => out.push(row))
  parser.on('error', (error) => {
    faults.push(error)
    wake()
  })
  function* given(): Generator<CsvRow> {
    const rows = out
    out = []
    yield* rows
    if (faults.length === 0) return
    const [{ code, message }] = faults as NodeJS.ErrnoException[]
    throw new MarsadError(code === 'CSV_MAX_RECORD_SIZE' ? 'INPUT_TOO_LARGE' : 'INPUT_MALFORMED', path, `the table cannot be read on: ${message.slice(0, 120)}`, { cause: faults[0] })
  }
  try {
    for await (const chunk of stream) {
      await new Promise<void>((resolve) => {
        wake = resolve
        parser.write(chunk, () => resolve())
      })
      yield* given()
    }
    await new Promise<void>((resolve) => {
      wake = resolve
      parser.on('end', () => resolve())
      parser.end()
    })
    yield* given()
  } finally {
    parser.destroy()
  }
}
