/** A typed field of a Parquet file: a value, a list of values, or a list of structs. */
export interface ParquetField {
  readonly name: string
  readonly type: ParquetType
  /** Never null. Lists never are: they may be empty. */
  readonly required?: true
  readonly description: string
}

export type ParquetValueType = 'string' | 'int32' | 'double' | 'boolean' | 'date' | 'timestamp' | 'json'
export type ParquetType = ParquetValueType | { readonly listOf: ParquetValueType | readonly ParquetField[] }

export function isListType(type: ParquetType): type is Exclude<ParquetType, ParquetValueType> {
  return typeof type === 'object'
}

/** The fields with those of their structs after them, as `places` and `places.role`: the rows of `docs/exports/parquet.md`. */
export function parquetFieldRows(fields: readonly ParquetField[], above = ''): { name: string; type: string; description: string }[] {
  return fields.flatMap(({ name, type, required, description }) => {
    const path = `${above}${name}`
    if (!isListType(type)) return [{ name: path, type: required ? type : `${type} or null`, description }]
    if (typeof type.listOf === 'string') return [{ name: path, type: `list of ${type.listOf}`, description }]
    return [{ name: path, type: 'list of structs', description }, ...parquetFieldRows(type.listOf, `${path}.`)]
  })
}
