/** Types of Table Schema (Data Package v2) that the exports use. */
export type TableColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'year' | 'list' | 'array' | 'object' | 'any'

/** A column of a written table, as its data package tells it. */
export interface TableColumn {
  readonly name: string
  readonly type: TableColumnType
  readonly description: string
  /** What parts the items of a `list`; a comma if none is given. */
  readonly delimiter?: string
  readonly required?: true
  /** The only values that a `string` or `integer` may have. */
  readonly values?: readonly (string | number)[]
}
