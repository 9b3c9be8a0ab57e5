/** Reads CSV as RFC 4180 has it: rows of cells, cells in quotes with their quotes doubled. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]
    if (quoted) {
      if (unit !== '"') cell += unit
      else if (text[i + 1] === '"') cell += text[++i]
      else quoted = false
    } else if (unit === '"' && cell === '') quoted = true
    else if (unit === ',' || unit === '\n' || unit === '\r') {
      row.push(cell)
      cell = ''
      if (unit === '\r' && text[i + 1] === '\n') i++
      if (unit !== ',') {
        rows.push(row)
        row = []
      }
    } else cell += unit
  }
  if (quoted) throw new Error('a quote is never closed')
  if (cell !== '' || row.length > 0) throw new Error('the last row has no line end')
  return rows
}
