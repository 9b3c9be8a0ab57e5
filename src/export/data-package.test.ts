import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { findBrokenRules } from '../../test/data-package-rules.js'
import { docRows } from '../../test/doc-rows.js'
import { type PackageFile, toDataPackage } from './data-package.js'
import type { Release } from './incident-writer.js'
import { parquetColumns } from './parquet-columns.js'
import { toTableColumns } from './parquet-table-columns.js'
import type { TableColumn } from './table-column.js'

const release: Release = { title: 'Example release', version: '2026-11-23', created: '2026-11-23T06:00:00Z', coder: { name: 'marsad', version: '0', codebook: '1' }, licence: 'CC-BY-4.0' }
const columns: readonly TableColumn[] = [
  { name: 'id', type: 'string', description: "the incident's id", required: true },
  { name: 'day', type: 'date', description: 'first day' },
  { name: 'killed', type: 'integer', description: 'best estimate' },
  { name: 'status', type: 'string', description: 'status', values: ['occurred', 'foiled'] },
  { name: 'sources', type: 'list', description: 'outlets', delimiter: '; ' },
]
const csv = 'id,day,killed,status,sources\ni1,2023-03-12,12,occurred,البرق; "Sada"\ni2,,,foiled,\n'.replace('البرق; "Sada"', '"البرق; ""Sada"""')
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const csvFile: PackageFile = {
  name: 'incidents-csv',
  path: 'data/incidents.csv',
  format: 'csv',
  mediatype: 'text/csv',
  bytes: Buffer.byteLength(csv),
  sha256: sha256(csv),
  columns,
  primaryKey: ['id'],
}
const linesFile: PackageFile = { name: 'incidents', path: 'incidents.ndjson', format: 'ndjson', mediatype: 'application/x-ndjson', bytes: 0, sha256: sha256('') }
const parquetFile: PackageFile = {
  ...linesFile,
  name: 'incidents-parquet',
  path: 'incidents.parquet',
  format: 'parquet',
  mediatype: 'application/vnd.apache.parquet',
  encoding: null,
  columns: toTableColumns(parquetColumns),
  primaryKey: ['id'],
}

describe('toDataPackage', () => {
  it('keeps the rules of the standard with tables, lines and Parquet in one package', () => {
    const sources = [{ title: 'البرق' }, { title: 'Sada, "evening"', path: 'https://example.org/sada' }]
    expect(findBrokenRules(JSON.parse(JSON.stringify(toDataPackage(release, [csvFile, linesFile, parquetFile], { sources, description: 'What is told.' }))))).toEqual([])
  })

  it('says which release it is, under which licence, and names no contributor', () => {
    const descriptor = toDataPackage(release, [linesFile])
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'marsad',
      title: 'Example release',
      version: '2026-11-23',
      created: '2026-11-23T06:00:00Z',
      licenses: [{ name: 'CC-BY-4.0', title: 'CC-BY-4.0' }],
      'marsad:coder': { name: 'marsad', version: '0', codebook: '1' },
    })
    expect(descriptor).not.toHaveProperty('contributors')
  })

  it('tells no licence and no sources where there are none, for the standard has no empty lists', () => {
    const descriptor = toDataPackage({ ...release, licence: null }, [linesFile])
    expect(descriptor).not.toHaveProperty('licenses')
    expect(descriptor).not.toHaveProperty('sources')
    expect(findBrokenRules(descriptor)).toEqual([])
  })

  it('makes an identifier of a licence that is an expression and keeps the expression as its title', () => {
    const descriptor = toDataPackage({ ...release, licence: 'CC-BY-4.0 OR ODbL-1.0' }, [linesFile])
    expect(descriptor.licenses).toEqual([{ name: 'CC-BY-4.0-OR-ODbL-1.0', title: 'CC-BY-4.0 OR ODbL-1.0' }])
    expect(findBrokenRules(descriptor)).toEqual([])
  })

  it('lets a reader check a file by its size and checksum', () => {
    const [file] = toDataPackage(release, [csvFile]).resources
    expect(file.bytes).toBe(Buffer.from(csv).length)
    expect(file.hash).toBe(`sha256:${createHash('sha256').update(Buffer.from(csv)).digest('hex')}`)
    expect(file.encoding).toBe('utf-8')
  })

  it('lets a reader parse a table by its dialect and schema alone', () => {
    const [{ dialect, schema }] = toDataPackage(release, [csvFile]).resources
    const [head, ...rows] = parse(csv, { delimiter: dialect!.delimiter, recordDelimiter: dialect!.lineTerminator }) as string[][]
    expect(head).toEqual(schema!.fields.map((field) => field.name))
    const read = (cell: string, i: number) => {
      const { type, delimiter, constraints } = schema!.fields[i]
      if (schema!.missingValues.includes(cell)) return null
      if (constraints?.enum) expect(constraints.enum).toContain(cell)
      return type === 'integer' ? Number(cell) : type === 'date' ? new Date(cell) : type === 'list' ? cell.split(delimiter!) : cell
    }
    expect(rows.map((row) => row.map(read))).toEqual([
      ['i1', new Date('2023-03-12'), 12, 'occurred', ['البرق', '"Sada"']],
      ['i2', null, null, 'foiled', null],
    ])
    expect(schema!.primaryKey).toEqual(['id'])
  })

  it('tells a Parquet file as a table without encoding and dialect', () => {
    const [file] = toDataPackage(release, [parquetFile]).resources
    expect(file).toMatchObject({ type: 'table', format: 'parquet' })
    expect(file).not.toHaveProperty('encoding')
    expect(file).not.toHaveProperty('dialect')
    expect(file.schema!.fields.find((field) => field.name === 'figures')).toMatchObject({ type: 'array' })
    expect(file.schema!.fields.find((field) => field.name === 'date_start')).toEqual({ name: 'date_start', type: 'date', description: 'first day; null where unknown' })
  })

  it('lets a file say its own missing values and dialect', () => {
    const [file] = toDataPackage(release, [{ ...csvFile, missingValues: ['', '-9'], dialect: { delimiter: ';' } }]).resources
    expect(file.schema!.missingValues).toEqual(['', '-9'])
    expect(file.dialect).toEqual({ delimiter: ';', lineTerminator: '\n', header: true })
  })

  it.each(['/etc/incidents.csv', '../incidents.csv', 'data/../../incidents.csv', '.hidden/incidents.csv', 'data\\incidents.csv', 'file:incidents.csv', ''])('refuses the path %j', (path) => {
    expect(() => toDataPackage(release, [{ ...linesFile, path }])).toThrow(/path/u)
  })

  it('refuses what the standard forbids: no file, two of one name, capitals, a key without column, a checksum that is none', () => {
    expect(() => toDataPackage(release, [])).toThrow('needs a file')
    expect(() => toDataPackage(release, [linesFile, { ...linesFile, path: 'b.ndjson' }])).toThrow('twice')
    expect(() => toDataPackage(release, [{ ...linesFile, name: 'Incidents' }])).toThrow('lower-case')
    expect(() => toDataPackage(release, [linesFile], { name: 'a name' })).toThrow('lower-case')
    expect(() => toDataPackage(release, [{ ...csvFile, primaryKey: ['number'] }])).toThrow('number')
    expect(() => toDataPackage(release, [{ ...csvFile, columns: [...columns, columns[0]] }])).toThrow('twice')
    expect(() => toDataPackage(release, [{ ...linesFile, sha256: 'd41d8cd98f00b204e9800998ecf8427e' }])).toThrow('SHA-256')
  })

  it('is told property by property in docs/exports/data-package.md', () => {
    const descriptor = toDataPackage(release, [{ ...csvFile, title: 'Incidents', description: 'One row an incident.' }], { description: 'What is told.', sources: [{ title: 'البرق' }] })
    const namesUnder = (heading: string) => docRows('docs/exports/data-package.md', heading).map(([name]) => name)
    expect(namesUnder('The package')).toEqual(Object.keys(descriptor))
    expect(namesUnder('A file')).toEqual(Object.keys(descriptor.resources[0]))
    expect(namesUnder('A table')).toEqual(Object.keys(descriptor.resources[0].schema!))
    expect(namesUnder('A column')).toEqual(['name', 'type', 'description', 'delimiter', 'constraints'])
  })
})

describe('the rules of the standard', () => {
  it.each([
    ['no resource', { resources: [] }],
    ['an empty list of licences', { resources: [{ name: 'a', path: 'a.csv' }], licenses: [] }],
    ['a resource without path', { resources: [{ name: 'a' }] }],
    ['a path upwards', { resources: [{ name: 'a', path: '../a.csv' }] }],
    ['an unknown field type', { resources: [{ name: 'a', path: 'a.csv', schema: { fields: [{ name: 'x', type: 'int32' }] } }] }],
    ['a primary key without field', { resources: [{ name: 'a', path: 'a.csv', schema: { fields: [{ name: 'x' }], primaryKey: ['y'] } }] }],
    ['a day for a time', { resources: [{ name: 'a', path: 'a.csv' }], created: '2026-11-23' }],
  ])('are broken by %s', (_, descriptor) => {
    expect(findBrokenRules(descriptor)).not.toEqual([])
  })
})
