import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { parquetMetadata } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { docRows } from '../../../test/doc-rows.js'
import { readParts } from '../../../test/parts/read-parts.js'
import { sampleEvent, sampleRecord, sampleSite } from '../../../test/sample-record.js'
import { ScratchFolder } from '../../../test/scratch-folder.js'
import { MarsadError } from '../../core/errors.js'
import type { CodedReport } from '../../core/record.js'
import { csvColumns } from '../events-csv.js'
import { parquetFieldRows } from '../parquet-field.js'
import { eventColumns } from './event-columns.js'
import { OpenPart } from './open-part.js'
import { PartFolder } from './part-folder.js'
import type { InputState } from './part-manifest.js'
import { reportColumns } from './report-columns.js'

const scratch = new ScratchFolder()
const coder = { name: 'marsad', version: '0', codebook: '1' }
const input: InputState = { path: '/archive/a.ndjson', size: 10, modified: 1, reading: 'x' }

function partOf(...records: CodedReport[]): OpenPart {
  const part = new OpenPart()
  for (const [i, record] of records.entries()) part.add(input, i + 1, [record], [])
  return part
}

/** A folder with one part, closed again. */
async function folderWith(...records: CodedReport[]): Promise<string> {
  const path = scratch.at('parts')
  const folder = await PartFolder.open(path, coder)
  await folder.write(partOf(...records))
  folder.close()
  return path
}

const reopen = async (path: string, by = coder): Promise<void> => (await PartFolder.open(path, by)).close()
const refusal = (code: string) => expect.objectContaining({ code })

describe('a part', () => {
  it('has a row a report, with the whole record to the letter, and a row an event', async () => {
    const record = sampleRecord({ id: 'r1', published: '2025-02-19T23:30:00-05:00', sections: [{ kind: 'headline', text: 'عنوان \ud800 "مقتبس"' }] }, [
      sampleEvent({ trigger: { section: 0, start: 0, end: 5 }, places: [sampleSite({ gazetteerId: null }), sampleSite()] }),
      sampleEvent({ id: 'e2', trigger: { section: 0, start: 0, end: 5 }, places: [], date: { start: '0001-01-01', end: '9999-12-31', precision: 5, evidence: [] } }),
    ])
    const { reports, events, manifests } = await readParts(await folderWith(record))
    expect(reports).toEqual([
      {
        day: 'day=2025-02-19',
        row: {
          id: 'r1',
          sha256: record.report.sha256,
          source: record.report.source,
          url: record.report.url,
          published: '2025-02-19T23:30:00-05:00',
          language: 'ar',
          headline: 'عنوان \ufffd "مقتبس"',
          events: 2,
          record: JSON.stringify(record),
        },
      },
    ])
    expect(events.map(({ day, row }) => [day, row.report_id, row.words, row.sites, row.gazetteer_ids, row.date_start, row.country])).toEqual([
      ['day=2025-02-19', 'r1', 'عنوان', ['Kasserine', 'Kasserine'], ['', 'geonames:2473457'], new Date(record.events[0].date.start), 'TN'],
      ['day=2025-02-19', 'r1', 'عنوان', [], [], null, null],
    ])
    expect(Object.keys(events[0].row)).toEqual([...csvColumns])
    expect(manifests).toMatchObject([{ part: 1, coder, reports: 1, events: 2, inputs: [{ ...input, covered: [[1, 1]], items: null }], faults: [] }])
  })

  it('lists counts, items, links and sources as structs without their evidence', async () => {
    const evidence = [{ section: 0, start: 0, end: 1 }]
    const event = sampleEvent({
      counts: [
        { what: 'killed', min: 3, max: null, basis: 'at_least', of: 'civilians', evidence },
        { what: 'killed', min: 2 ** 31, max: 2, basis: 'exact', of: 'unknown', evidence },
      ],
      items: [{ role: 'seized', category: 'explosive', count: null, evidence }],
      links: [{ kind: 'directed_from', place: 'Sahel', country: null, group: null, evidence }],
      attribution: [{ kind: 'official', name: 'الشرطة', evidence }],
    } as Parameters<typeof sampleEvent>[0])
    const { events } = await readParts(await folderWith(sampleRecord({}, [event])))
    expect(events[0].row).toMatchObject({
      counts: [
        { what: 'killed', of: 'civilians', basis: 'at_least', min: 3, max: null },
        { what: 'killed', of: 'unknown', basis: 'exact', min: null, max: 2 },
      ],
      items: [{ role: 'seized', category: 'explosive', count: null }],
      links: [{ kind: 'directed_from', place: 'Sahel', country: null, group: null }],
      attribution: [{ kind: 'official', name: 'الشرطة' }],
    })
  })

  it('has a file for each day and table, and none for a table without rows', async () => {
    const path = await folderWith(
      sampleRecord({ id: 'a', published: '2025-02-19' }, []),
      sampleRecord({ id: 'b', published: null }),
      sampleRecord({ id: 'c', published: '2025-02-19T10:00:00Z' }),
      sampleRecord({ id: 'd', published: '2025-02-30' }, []),
    )
    const { manifests, reports } = await readParts(path)
    expect(manifests[0].files.map((file) => [file.path, file.rows])).toEqual([
      ['reports/day=2025-02-19/part-000001.parquet', 2],
      ['reports/day=unknown/part-000001.parquet', 2],
      ['events/day=2025-02-19/part-000001.parquet', 1],
      ['events/day=unknown/part-000001.parquet', 1],
    ])
    expect(reports.map(({ day, row }) => `${day} ${row.id}`)).toEqual(['day=2025-02-19 a', 'day=2025-02-19 c', 'day=unknown b', 'day=unknown d'])
  })

  it('keeps the same rows where a day has many row groups', async () => {
    const text = 'نص '.repeat(100_000)
    const records = Array.from({ length: 40 }, (_, i) =>
      sampleRecord({ id: `r${i}`, published: '2025-02-19', sections: [{ kind: 'body', text: `${i} ${text}` }] }, [sampleEvent({ id: `e${i}`, trigger: { section: 0, start: 0, end: 1 } })]),
    )
    const path = await folderWith(...records)
    const { reports, events } = await readParts(path)
    const file = Uint8Array.from(readFileSync(`${path}/reports/day=2025-02-19/part-000001.parquet`))
    expect(parquetMetadata(file.buffer).row_groups.length).toBeGreaterThan(2)
    expect(reports.map(({ row }) => row.record)).toEqual(records.map((record) => JSON.stringify(record)))
    expect(events.map(({ row }) => row.event_id)).toEqual(records.map((_, i) => `e${i}`))
  })

  it('is full by reports, by faults and by bytes', () => {
    const part = partOf(sampleRecord(), sampleRecord())
    expect([part.isFull({ reports: 3, bytes: 1e9 }), part.isFull({ reports: 2, bytes: 1e9 }), part.isFull({ reports: 3, bytes: 1000 })]).toEqual([false, true, true])
    part.add(input, 3, [], [new MarsadError('INPUT_MALFORMED', 'a:3')])
    expect(part.isFull({ reports: 3, bytes: 1e9 })).toBe(true)
  })

  it('is told column by column in docs/parts.md, and has the columns of events.csv', () => {
    const rows = (columns: typeof eventColumns | typeof reportColumns) => parquetFieldRows(columns).map(({ name, type, description }) => [name, type, description])
    expect(docRows('docs/parts.md', 'Reports')).toEqual(rows(reportColumns))
    expect(docRows('docs/parts.md', 'Events')).toEqual(rows(eventColumns))
    expect(eventColumns.map(({ name }) => name)).toEqual([...csvColumns])
  })
})

describe('a folder of parts', () => {
  it('counts its parts on, and tells what is covered, faults included', async () => {
    const path = await folderWith(sampleRecord(), sampleRecord())
    const folder = await PartFolder.open(path, coder)
    const part = new OpenPart()
    part.add(input, 3, [], [new MarsadError('INPUT_MALFORMED', 'a:3', 'broken')])
    part.add(input, 4, [], [])
    part.end(input, 4)
    await folder.write(part)
    folder.close()
    const again = await PartFolder.open(path, coder)
    expect(again.held).toEqual({ reports: 2, events: 2, parts: 2 })
    expect(again.coverage.of(input).toRanges()).toEqual([[1, 4]])
    expect([again.coverage.isWhole(input), again.coverage.isWhole({ ...input, path: '/archive/b.ndjson' })]).toEqual([true, false])
    again.close()
    expect((await readParts(path)).manifests[1]).toMatchObject({ part: 2, files: [], faults: [{ input: input.path, item: 3, code: 'INPUT_MALFORMED', message: 'a:3: broken' }] })
  })

  it('removes what no manifest lists and touches nothing else', async () => {
    const path = await folderWith(sampleRecord({ published: '2025-02-19' }))
    const left = ['reports/day=2025-02-19/part-000002.parquet', 'events/day=2024-01-01/part-000002.parquet', '_staging/part-000002.0', '_manifest/_part-000002.json']
    const foreign = ['reports/day=2025-02-19/notes.parquet', 'reports/mine/part-000002.parquet', 'part-000002.parquet']
    for (const name of [...left, ...foreign]) scratch.write(`parts/${name}`, 'x')
    const before = await readParts(path)
    await reopen(path)
    for (const name of left) expect(existsSync(scratch.at(`parts/${name}`)), name).toBe(false)
    for (const name of foreign) expect(existsSync(scratch.at(`parts/${name}`)), name).toBe(true)
    expect(existsSync(scratch.at('parts/events/day=2024-01-01'))).toBe(false)
    expect((await readParts(path)).manifests).toEqual(before.manifests)
  })

  it('is written by one process at a time', async () => {
    const path = scratch.at('parts')
    const folder = await PartFolder.open(path, coder)
    await expect(PartFolder.open(path, coder)).rejects.toEqual(refusal('FOLDER_BUSY'))
    await folder.write(partOf(sampleRecord()))
    await expect(PartFolder.open(path, coder)).rejects.toEqual(refusal('FOLDER_BUSY'))
    folder.close()
    await reopen(path)
  })

  it.each([
    ['files of something else', () => scratch.write('parts/events/day=2025-02-19/part-000001.parquet', 'x')],
    ['manifests without a head', () => scratch.write('parts/_manifest/part-000001.json', '{}')],
    ['a head of another form', () => scratch.write('parts/_manifest/folder.json', '{"schema":"marsad/parts/2"}')],
    ['a lock that is a file of something else', () => scratch.write('parts/_lock', 'x'.repeat(5000))],
  ])('is refused where it holds %s, and nothing is changed in it', async (_, prepare) => {
    const file = prepare()
    const content = readFileSync(file, 'utf8')
    await expect(PartFolder.open(scratch.at('parts'), coder)).rejects.toEqual(refusal('FOLDER_FOREIGN'))
    expect(readFileSync(file, 'utf8')).toBe(content)
  })

  it('is refused to another version of the coder or of the codebook', async () => {
    const path = await folderWith(sampleRecord())
    const message = expect.stringContaining('its parts were written by marsad 0 with codebook 1, and this is marsad 9 with codebook 1')
    await expect(reopen(path, { ...coder, version: '9' })).rejects.toEqual(expect.objectContaining({ code: 'FOLDER_FOREIGN', message }))
    await expect(reopen(path, { ...coder, codebook: '2' })).rejects.toEqual(refusal('FOLDER_FOREIGN'))
    await reopen(path)
  })

  it.each([
    ['a listed file is gone', (path: string) => rmSync(`${path}/reports`, { recursive: true })],
    ['a listed file was cut', (path: string) => writeFileSync(`${path}/events/${readdirSync(`${path}/events`)[0]}/part-000001.parquet`, 'PAR1')],
    ['a manifest is gone', (path: string) => rmSync(`${path}/_manifest/part-000001.json`)],
    ['a manifest was cut', (path: string) => writeFileSync(`${path}/_manifest/part-000001.json`, '{"schema":')],
    ['a manifest is that of another part', (path: string) => writeFileSync(`${path}/_manifest/part-000001.json`, readFileSync(`${path}/_manifest/part-000002.json`))],
  ])('is refused where %s, and loses nothing by it', async (_, spoil) => {
    const path = await folderWith(sampleRecord())
    const folder = await PartFolder.open(path, coder)
    const second = new OpenPart()
    second.add(input, 2, [sampleRecord()], [])
    await folder.write(second)
    folder.close()
    spoil(path)
    const before = readdirSync(path, { recursive: true })
    await expect(reopen(path)).rejects.toEqual(refusal('FOLDER_DAMAGED'))
    expect(readdirSync(path, { recursive: true })).toEqual(before)
  })

  it('lists nothing of a part that could not be written, and gives its number to the next', async () => {
    const path = scratch.at('parts')
    const folder = await PartFolder.open(path, coder)
    writeFileSync(`${path}/events`, 'in the way')
    await expect(folder.write(partOf(sampleRecord()))).rejects.toEqual(refusal('OUTPUT_FAILED'))
    folder.close()
    rmSync(`${path}/events`)
    const again = await PartFolder.open(path, coder)
    expect([again.held, again.coverage.of(input).isEmpty]).toEqual([{ reports: 0, events: 0, parts: 0 }, true])
    await again.write(partOf(sampleRecord()))
    again.close()
    expect(await readParts(path)).toMatchObject({ manifests: [{ part: 1 }], reports: { length: 1 }, events: { length: 1 }, unlisted: [] })
  })

  it('is begun anew where it was killed before its head was whole', async () => {
    scratch.write('parts/_manifest/_folder.json', '{"sch')
    scratch.write('parts/_lock', '')
    await reopen(scratch.at('parts'))
    await reopen(scratch.at('parts'))
  })

  it.each([
    ['size', { size: 11 }],
    ['time', { modified: 1.5 }],
    ['options', { reading: 'y' }],
  ])('refuses an input of another %s', async (_, change) => {
    const folder = await PartFolder.open(await folderWith(sampleRecord()), coder)
    expect(() => folder.coverage.of({ ...input, ...change })).toThrow(refusal('INPUT_CHANGED'))
    folder.close()
  })
})
