import type { SchemaElement } from 'hyparquet-writer'
import { isListType, type ParquetField, type ParquetType, type ParquetValueType } from './parquet-field.js'

const physical = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  int32: { type: 'INT32' },
  double: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  timestamp: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
  json: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
} as const satisfies Readonly<Record<ParquetValueType, Partial<SchemaElement>>>

/** The schema tree in the flat order that the format has, lists in three levels (`places.list.element`) as its specification wants. */
export function toParquetSchema(fields: readonly ParquetField[]): SchemaElement[] {
  return [{ name: 'root', num_children: fields.length }, ...fields.flatMap(elementsOf)]
}

function elementsOf({ name, type, required }: ParquetField): SchemaElement[] {
  if (!isListType(type)) return [{ name, repetition_type: required ? 'REQUIRED' : 'OPTIONAL', ...physical[type] }]
  return [
    { name, repetition_type: 'REQUIRED', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    ...(typeof type.listOf === 'string'
      ? elementsOf({ name: 'element', type: type.listOf, required: true, description: '' })
      : [{ name: 'element', repetition_type: 'REQUIRED' as const, num_children: type.listOf.length }, ...type.listOf.flatMap(elementsOf)]),
  ]
}

/** The value as the library wants it: what does not fit its type is null. */
export function toParquetValue(type: ParquetType, value: unknown): unknown {
  if (value === null || value === undefined) return isListType(type) ? [] : null
  if (isListType(type)) {
    const { listOf } = type
    const items = value as readonly unknown[]
    return items.map((item) => (typeof listOf === 'string' ? toParquetValue(listOf, item) : toStruct(listOf, item as Readonly<Record<string, unknown>>)))
  }
  if (type === 'int32') return Number.isInteger(value) && (value as number) === ((value as number) | 0) ? value : null
  if (type === 'date' || type === 'timestamp') {
    const time = new Date(value as string)
    return Number.isNaN(time.getTime()) ? null : time
  }
  return value
}

function toStruct(fields: readonly ParquetField[], item: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(fields.map(({ name, type }) => [name, toParquetValue(type, item[name])]))
}
