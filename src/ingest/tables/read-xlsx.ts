import readSheets from 'read-excel-file/node'
import { MarsadError } from '../../core/errors.js'
import type { InputItem, ReadOptions } from '../read-input.js'
import { ZipArchive, type ZipBounds } from '../zip/zip-archive.js'
import { TableRows } from './table-rows.js'
import { fromMoment } from './to-iso-date.js'

/** A sheet is read as a tree: ten times its bytes in memory. */
const bounds: ZipBounds = { entries: 5000, total: 128 * 1024 * 1024, ratio: 400 }

/** The rows of every sheet of an Excel workbook that has a header with a text. @throws {MarsadError} INPUT_MALFORMED where none has */
export async function* readXlsx(path: string, stem: string, bytes: Buffer, options: ReadOptions): AsyncGenerator<InputItem> {
  await checkSizes(path, bytes)
  let sheets: Awaited<ReturnType<typeof readSheets>>
  try {
    sheets = await readSheets(bytes, { trim: false })
  } catch (cause) {
    throw new MarsadError('INPUT_MALFORMED', path, `not a readable Excel workbook: ${(cause as Error).message.slice(0, 120)}`, { cause })
  }
  const filled = sheets.filter(({ data }) => data.some((row) => row.some((cell) => cell !== null)))
  if (filled.length === 0) throw new MarsadError('INPUT_EMPTY', path)
  let documents = 0
  const faults: MarsadError[] = []
  for (const { sheet, data } of filled) {
    const one = filled.length === 1
    const rows = new TableRows(one ? path : `${path}/${sheet}`, one ? stem : `${stem}-${sheet}`, options)
    try {
      for (const [i, row] of data.entries()) {
        const item = await rows.toItem(row.map(toText), i + 1)
        if (item === null) continue
        documents++
        yield item
      }
    } catch (cause) {
      if (!(cause instanceof MarsadError)) throw cause
      faults.push(cause)
    }
  }
  if (documents > 0) return
  if (faults.length > 0) yield { error: faults[0] }
  else yield { error: new MarsadError('INPUT_EMPTY', path, 'the table has no row') }
}

/** Reads every entry through once, for the sizes that an archive tells of itself may be wrong. */
async function checkSizes(path: string, bytes: Buffer): Promise<void> {
  const archive = await ZipArchive.open(bytes, path, bounds)
  try {
    if (!archive.names.includes('xl/workbook.xml')) throw new MarsadError('INPUT_MALFORMED', path, 'not an Excel workbook')
    for (const name of archive.names) for await (const _ of archive.stream(name));
  } finally {
    archive.close()
  }
}

function toText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? (Number.isNaN(cell.getTime()) ? '' : fromMoment(cell)) : String(cell)
}
