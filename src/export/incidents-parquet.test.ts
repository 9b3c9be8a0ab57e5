import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { docRows } from '../../test/doc-rows.js'
import { sampleIncident, sampleStatement, sampleView, sampleViewPlace } from '../../test/sample-incident.js'
import type { Incident } from '../core/incident.js'
import type { Release } from './incident-writer.js'
import { incidentsParquet, type ParquetBounds } from './incidents-parquet.js'
import { parquetColumns } from './parquet-columns.js'
import { parquetFieldRows } from './parquet-field.js'

const release: Release = { title: 'Example', version: '3', created: '2026-11-23T00:00:00Z', coder: { name: 'marsad', version: '0', codebook: '1' }, licence: 'CC-BY-4.0' }

/** Each piece of the file as the writer gave it. */
function piecesOf(incidents: readonly Incident[], bounds?: ParquetBounds): Uint8Array[] {
  const writer = incidentsParquet(release, bounds)
  return [writer.begin(), ...incidents.map((incident) => writer.add(incident)), writer.end()] as Uint8Array[]
}

function fileOf(incidents: readonly Incident[], bounds?: ParquetBounds): ArrayBuffer {
  return Uint8Array.from(Buffer.concat(piecesOf(incidents, bounds))).buffer
}

const rowsOf = (...incidents: Incident[]) => parquetReadObjects({ file: fileOf(incidents) })
const numbered = (count: number) => Array.from({ length: count }, (_, i) => sampleIncident({}, { id: `i${String(i).padStart(17, '0')}` }))

describe('incidentsParquet', () => {
  it('writes an incident as a row of typed columns', async () => {
    const [row] = await rowsOf(sampleIncident())
    expect(row).toMatchObject({
      id: 'i000000000000000b1',
      type: 'bombing',
      background: false,
      date_start: new Date('2023-03-12'),
      date_end: new Date('2023-03-12'),
      date_precision: 1,
      country: 'TN',
      place: 'Kasserine',
      latitude: 35.16758,
      longitude: 8.83651,
      ages_min: null,
      nationalities: [],
      intended_targets: ['civilians'],
      outlets: ['البرق', 'Sada, "evening"'],
      disputed: ['figures.killed'],
      reports: ['barq-1', 'sada-7'],
      events: ['00000000000000b1', '00000000000000c2'],
    })
    expect(Object.keys(row)).toEqual(parquetColumns.map((column) => column.name))
  })

  it('keeps places, actors, figures and items of the view as lists of structs', async () => {
    const [row] = await rowsOf(sampleIncident())
    const { nameAr, gazetteerId, ...place } = sampleViewPlace
    expect(row.places).toEqual([{ ...place, name_ar: nameAr, gazetteer_id: gazetteerId }])
    expect(row.actors).toEqual(sampleView.actors)
    expect(row.figures).toEqual(sampleView.figures)
    expect(row.items).toEqual(sampleView.items)
    expect(row.links).toEqual([])
    expect(row.sources[1]).toEqual({ report: 'sada-7', source: 'Sada, "evening"', url: 'https://example.org/sada/7', published: '2023-03-13T08:00:00Z' })
  })

  it('keeps every statement with its value, words, author and time', async () => {
    const attribution = [{ kind: 'official', name: 'الشرطة', evidence: [{ section: 0, start: 1, end: 4 }] }] as const
    const incident = sampleIncident()
    const statements = incident.statements.map((statement, i) => (i === 3 ? { ...statement, attribution } : statement))
    const [row] = await rowsOf({ ...incident, statements })
    expect(row.statements).toEqual(statements.map(({ by, at, ...rest }) => ({ ...rest, by_kind: 'coder', by_name: by.name, by_version: by.version, at: new Date(at) })))
  })

  it('tells values of every kind apart: false, a word, an object, nothing', async () => {
    const values = [false, 'occurred', { min: 8, max: 12 }, null]
    const fields = ['background', 'status', 'ages', 'type'] as const
    const statements = values.map((value, i) => sampleStatement('barq-1', fields[i], value, 'تفجير'))
    const [row] = await rowsOf(sampleIncident({}, { statements }))
    expect(row.statements.map((statement: { value: unknown }) => statement.value)).toEqual(values)
  })

  it('leaves an unknown day null, and a day long before 1970 as it is', async () => {
    const rows = await rowsOf(
      sampleIncident({ date: { start: '0001-01-01', end: '9999-12-31', precision: 5, by: [] } }),
      sampleIncident({ date: { start: '1948-05-14', end: '1948-12-31', precision: 4, by: [] } }),
    )
    expect(rows.map((row) => [row.date_start, row.date_end])).toEqual([
      [null, null],
      [new Date('1948-05-14'), new Date('1948-12-31')],
    ])
  })

  it.each([3, 4, 5, 6, 7])('gives a site of precision %i no flat coordinate', async (precision) => {
    const [row] = await rowsOf(sampleIncident({ places: [{ ...sampleViewPlace, precision }] }))
    expect(row).toMatchObject({ place: 'Kasserine', place_precision: precision, latitude: null, longitude: null })
    expect(row.places[0]).toMatchObject({ lat: 35.16758, precision })
  })

  it('has empty lists and nulls for an incident of which nothing is known', async () => {
    const [row] = await rowsOf(sampleIncident({ places: [], actors: [], figures: [], items: [], sources: [], disputed: [] }, { reports: [], events: [], statements: [] }))
    expect(row).toMatchObject({ places: [], actors: [], figures: [], country: null, latitude: null, reports: [], statements: [] })
  })

  it('leaves a figure null that is no whole number of 32 bits', async () => {
    const figures = [{ ...sampleView.figures[0], best: 11.5, low: 2 ** 31, high: 2 ** 31 - 1 }]
    const [row] = await rowsOf(sampleIncident({ figures }))
    expect(row.figures[0]).toMatchObject({ best: null, low: null, high: 2 ** 31 - 1 })
  })

  it('is a valid file with all columns where there is no incident', async () => {
    const file = fileOf([])
    expect(parquetMetadata(file).num_rows).toBe(0n)
    expect(parquetSchema(parquetMetadata(file)).children.map((child) => child.element.name)).toEqual(parquetColumns.map((column) => column.name))
    expect(await parquetReadObjects({ file })).toEqual([])
  })

  it('gives bytes as soon as a row group is full, by incidents or by statements', async () => {
    const incidents = numbered(7)
    const groupsOf = (bounds: ParquetBounds) => parquetMetadata(fileOf(incidents, bounds)).row_groups.map((group) => Number(group.num_rows))
    expect(groupsOf({ incidents: 3, statements: 1000 })).toEqual([3, 3, 1])
    expect(groupsOf({ incidents: 1000, statements: 10 })).toEqual([2, 2, 2, 1])
    const pieces = piecesOf(incidents, { incidents: 3, statements: 1000 }).map((piece) => piece.length > 0)
    expect(pieces).toEqual([true, false, false, true, false, false, true, false, true])
  })

  it('reads the same in one row group and in many', async () => {
    const incidents = numbered(11)
    const whole = await parquetReadObjects({ file: fileOf(incidents) })
    expect(await parquetReadObjects({ file: fileOf(incidents, { incidents: 2, statements: 1000 }) })).toEqual(whole)
    expect(whole.map((row) => row.id)).toEqual(incidents.map((incident) => incident.id))
  })

  it('says in its metadata which release it is', () => {
    const { key_value_metadata: pairs, created_by: writer } = parquetMetadata(fileOf(numbered(1)))
    expect(Object.fromEntries(pairs!.map(({ key, value }) => [key, value]))).toEqual({
      'marsad:title': 'Example',
      'marsad:version': '3',
      'marsad:created': '2026-11-23T00:00:00Z',
      'marsad:licence': 'CC-BY-4.0',
      'marsad:codebook': '1',
    })
    expect(writer).toBe('marsad version 0')
  })

  it('holds no headline, no analyst and no private person', async () => {
    const by = { kind: 'person', name: 'analyst-of-the-store', version: null } as const
    const actor = { role: 'actor', kind: 'individual', id: 'someone', name: 'Someone', country: null, by: [] } as const
    const rows = await rowsOf(sampleIncident({ actors: [actor] }, { statements: [{ ...sampleStatement('barq-1', 'actor', actor, 'تفجير'), by }] }))
    const text = JSON.stringify(rows)
    expect(text).toContain('"by_kind":"person"')
    for (const word of ['analyst-of-the-store', 'someone', 'Someone', 'ارتفاع حصيلة']) expect(text).not.toContain(word)
  })

  it('is told column by column in docs/exports/parquet.md', () => {
    expect(docRows('docs/exports/parquet.md', 'Columns')).toEqual(parquetFieldRows(parquetColumns).map(({ name, type, description }) => [name, type, description]))
  })
})
