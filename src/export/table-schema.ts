import { MarsadError } from '../core/errors.js'
import type { TableColumn } from './table-column.js'

/** A Table Schema (Data Package v2) in the order of its properties there. */
export interface TableSchema {
  readonly fields: readonly TableField[]
  readonly missingValues: readonly string[]
  readonly primaryKey?: readonly string[]
}

export interface TableField {
  readonly name: string
  readonly type: string
  readonly description: string
  readonly delimiter?: string
  readonly constraints?: { readonly required?: true; readonly enum?: readonly (string | number)[] }
}

export interface TableKeys {
  /** Columns that together tell the rows apart. */
  readonly primaryKey?: readonly string[]
  /** What an unknown value is written as; the empty cell if not told. */
  readonly missingValues?: readonly string[]
}

/** The schema of a table from its columns. @throws {MarsadError} USAGE for a column that comes twice or a key that is no column */
export function toTableSchema(columns: readonly TableColumn[], { primaryKey = [], missingValues = [''] }: TableKeys = {}): TableSchema {
  const names = new Set<string>()
  for (const { name } of columns) {
    if (names.has(name)) throw new MarsadError('USAGE', name, 'a column of this name comes twice')
    names.add(name)
  }
  for (const name of primaryKey) if (!names.has(name)) throw new MarsadError('USAGE', name, 'the primary key names no column')
  return { fields: columns.map(toField), missingValues: [...missingValues], ...(primaryKey.length > 0 ? { primaryKey: [...primaryKey] } : {}) }
}

function toField({ name, type, description, delimiter, required, values }: TableColumn): TableField {
  const constraints = { ...(required ? { required } : {}), ...(values ? { enum: [...values] } : {}) }
  return { name, type, description, ...(delimiter === undefined ? {} : { delimiter }), ...(Object.keys(constraints).length > 0 ? { constraints } : {}) }
}
