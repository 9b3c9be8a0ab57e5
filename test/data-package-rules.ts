import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'

/** What the Data Package standard v2 demands with MUST (and of names with SHOULD), written down from its text: package, resource, dialect, schema, field. */
const name = { type: 'string', pattern: '^[a-z0-9._-]+$' }
const urlOrPath = { type: 'string', pattern: '^(?:(?:http|ftp)s?://.+|(?![./~])(?!.*(?:^|/)\\.)(?!.*\\\\)(?!.*://).+)$' }
const strings = { type: 'array', minItems: 1, items: { type: 'string' } }
const types = 'string number integer boolean object array list datetime date time year yearmonth duration geopoint geojson any'.split(' ')

const field = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string' },
    type: { enum: types },
    description: { type: 'string' },
    delimiter: { type: 'string' },
    constraints: { type: 'object', properties: { required: { type: 'boolean' }, unique: { type: 'boolean' }, enum: { type: 'array', minItems: 1, uniqueItems: true } } },
  },
  if: { required: ['delimiter'] },
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
  then: { properties: { type: { const: 'list' } } },
}
const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: { fields: { type: 'array', minItems: 1, items: field }, missingValues: { type: 'array', items: { type: 'string' }, uniqueItems: true }, primaryKey: strings },
}
const dialect = {
  type: 'object',
  properties: { delimiter: { type: 'string' }, lineTerminator: { type: 'string' }, quoteChar: { type: 'string', minLength: 1, maxLength: 1 }, header: { type: 'boolean' } },
}
const source = { type: 'object', minProperties: 1, properties: { title: { type: 'string' }, path: urlOrPath, email: { type: 'string', format: 'email' }, version: { type: 'string' } } }
const licence = {
  type: 'object',
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
  properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path: urlOrPath, title: { type: 'string' } },
}
const resource = {
  type: 'object',
  required: ['name'],
  oneOf: [{ required: ['path'] }, { required: ['data'] }],
  properties: {
    name,
    path: { oneOf: [urlOrPath, { type: 'array', minItems: 1, items: urlOrPath }] },
    type: { const: 'table' },
    title: { type: 'string' },
    description: { type: 'string' },
    format: { type: 'string' },
    mediatype: { type: 'string', pattern: '^.+/.+$' },
    encoding: { type: 'string' },
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^(?:[^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$' },
    dialect,
    schema: tableSchema,
  },
}
const dataPackage = {
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: { type: 'string', format: 'uri' },
    name,
    title: { type: 'string' },
    description: { type: 'string' },
    version: { type: 'string' },
    created: { type: 'string', format: 'date-time' },
    licenses: { type: 'array', minItems: 1, items: licence },
    sources: { type: 'array', minItems: 1, items: source },
    contributors: { type: 'array', minItems: 1 },
    resources: { type: 'array', minItems: 1, items: resource },
  },
}

const ajv = new Ajv({ strict: false, allErrors: true })
;(addFormats as unknown as (instance: Ajv) => void)(ajv)
const validate = ajv.compile(dataPackage)

interface Told {
  readonly resources: readonly { readonly name: string; readonly schema?: { readonly fields: readonly { readonly name: string }[]; readonly primaryKey?: readonly string[] } }[]
}

/** What in a descriptor breaks the standard; none for a valid one. */
export function findBrokenRules(descriptor: unknown): string[] {
  if (!validate(descriptor)) return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
  const { resources } = descriptor as unknown as Told
  const twice = (names: readonly string[]) => names.filter((own, i) => names.indexOf(own) !== i)
  return [
    ...twice(resources.map((own) => own.name)).map((own) => `two resources ${own}`),
    ...resources.flatMap(({ schema }) => {
      const fields = schema?.fields.map((own) => own.name) ?? []
      return [...twice(fields).map((own) => `two fields ${own}`), ...(schema?.primaryKey ?? []).filter((key) => !fields.includes(key)).map((key) => `no field ${key}`)]
    }),
  ]
}
