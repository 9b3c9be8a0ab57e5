import { isListType, type ParquetField, type ParquetValueType } from './parquet-field.js'
import type { TableColumn, TableColumnType } from './table-column.js'

const tableTypes: Readonly<Record<ParquetValueType, TableColumnType>> = {
  string: 'string',
  int32: 'integer',
  double: 'number',
  boolean: 'boolean',
  date: 'date',
  timestamp: 'datetime',
  json: 'any',
}

/** The columns of a Parquet file as a data package tells them; lists are arrays there. */
export function toTableColumns(fields: readonly ParquetField[]): TableColumn[] {
  return fields.map(({ name, type, required, description }) => ({ name, type: isListType(type) ? 'array' : tableTypes[type], description, ...(required ? { required } : {}) }))
}
