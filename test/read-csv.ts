import { parse } from 'csv-parse/sync'

/** Reads a CSV file with a header line, with a reader that is not ours: a row as its cells by column, and the columns in order. */
export function readCsv(text: string): { columns: string[]; rows: Record<string, string>[] } {
  let columns: string[] = []
  const rows = parse(text, {
    bom: true,
    columns: (names: string[]) => {
      columns = names
      return names
    },
  }) as Record<string, string>[]
  return { columns, rows }
}
