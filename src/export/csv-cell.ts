export type CsvCell = string | number | boolean | null

/** Spreadsheets run cells that begin with these as formulas. */
const formulaStart = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u

/** A cell as text; text that a spreadsheet would run gets `'` before it, numbers below zero stay numbers, null is empty. */
export function toCsvCell(cell: CsvCell): string {
  if (cell === null) return ''
  const text = String(cell)
  return typeof cell === 'string' && formulaStart.test(text) ? `'${text}` : text
}
