import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { csvColumns } from '../src/export/events-csv.js'
import type { CodedReport, Section, Span } from '../src/index.js'
import { toMembers, warcRecord, warcResponse } from './make-warc.js'
import { parseCsv } from './parse-csv.js'
import { marsadPath, runMarsad, runShell } from './run-marsad.js'
import { ScratchFolder } from './scratch-folder.js'

const scratch = new ScratchFolder()

const headline = 'تونس: توقيف خمسة متشددين في القصرين'
const lead = 'أعلنت وزارة الداخلية التونسية يوم 12 مارس 2023 توقيف خمسة متشددين في القصرين خلال عملية أمنية.'
const attack = 'وفي مالي، قتل ثلاثة جنود في هجوم مسلح قرب كيدال يوم 10 مارس 2023.'
const question = 'هل أوقفت الشرطة آخرين؟'
const report = `${headline}\n${lead}\n${attack}\n${question}\n`
const undated = 'أوقفت الشرطة خمسة متشددين في القصرين.\n'
const document = (id: string, fields: object = {}) => JSON.stringify({ id, source: 'صحيفة المثال', published: '2023-03-13', title: headline, text: `${lead}\n${attack}`, ...fields })
const page = `<!doctype html><html><head><title>${headline}</title><meta property="og:site_name" content="صحيفة المثال"><meta property="article:published_time" content="2023-03-13"></head><body>
<nav><a href="/">مقتل مئة شخص في خبر آخر</a></nav><article><h1>${headline}</h1><p>${lead}</p>
<blockquote class="twitter-tweet"><p>توقيف خمسة متشددين في القصرين</p>&mdash; وزارة الداخلية (@example_moi) <a href="https://twitter.com/example_moi/status/1">March 12, 2023</a></blockquote><p>${attack}</p></article></body></html>`

const recordsOf = (stdout: string): CodedReport[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
const idsOf = (stdout: string) => recordsOf(stdout).map((record) => record.report.id)
const typesOf = (record: CodedReport) => record.events.map((event) => event.type)

const schema = JSON.parse(readFileSync(fileURLToPath(new URL('../codebook/record.schema.json', import.meta.url)), 'utf8'))
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema)

function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return []
  if ('section' in value && 'start' in value && 'end' in value) return [value as Span]
  return Object.values(value).flatMap(spansIn)
}

describe('marsad code', () => {
  it('codes a text, with the words of each value', async () => {
    const { status, stdout, stderr } = await runMarsad(['code', scratch.write('kasserine.txt', report)])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const [record] = recordsOf(stdout)
    expect(record.report).toMatchObject({ id: 'kasserine', source: null, url: null, published: '2023-03-12', language: 'ar' })
    expect(record.report.sections.map((section) => section.text).join('\n')).toBe(report.trimEnd())
    const arrest = record.events.find((event) => event.type === 'arrest')!
    expect(arrest).toMatchObject({
      status: 'occurred',
      date: { start: '2023-03-12', precision: 1 },
      places: [{ role: 'site', country: 'TN', nameAr: 'القصرين' }],
      counts: [{ what: 'arrested', min: 5, max: 5 }],
    })
    const wordsOf = (span: Span) => record.report.sections[span.section].text.slice(span.start, span.end)
    expect(wordsOf(arrest.trigger)).toBe('توقيف')
    expect(arrest.places[0].evidence.map(wordsOf)).toContain('القصرين')
    expect(typesOf(record)).toContain('armed_attack')
    expect(record.questions.map(wordsOf)).toEqual([question])
  })

  it('codes every format, zipped and not, to the same events', async () => {
    const kinds: [string, string][] = [
      ['txt.txt', report],
      ['page.html', page],
      ['one.json', document('one')],
      ['list.json', `[${document('list')}]`],
      ['lines.ndjson', document('lines')],
      ['lines.jsonl', `${document('more')}\n`],
    ]
    for (const [name, content] of kinds) {
      scratch.write(`in/${name}`, content)
      scratch.write(`in/zipped/${name}.gz`, gzipSync(content))
    }
    const { status, stdout } = await runMarsad(['code', scratch.at('in')])
    expect(status).toBe(0)
    const records = recordsOf(stdout)
    expect(records.map((record) => record.report.id)).toEqual(['more', 'lines', 'list', 'one', 'page', 'txt', 'more', 'lines', 'list', 'one', 'page', 'txt'])
    for (const record of records) expect([record.report.id, typesOf(record).sort()]).toEqual([record.report.id, ['armed_attack', 'arrest']])
    for (const id of ['more', 'page', 'txt']) {
      const [plain, zipped] = records.filter((record) => record.report.id === id)
      expect({ ...zipped, report: { ...zipped.report, sha256: '' }, events: typesOf(zipped) }).toEqual({ ...plain, report: { ...plain.report, sha256: '' }, events: typesOf(plain) })
    }
  })

  it('codes a page by its article and its posts', async () => {
    const [record] = recordsOf((await runMarsad(['code', scratch.write('page.html', page)])).stdout)
    expect(record.report).toMatchObject({ source: 'صحيفة المثال', published: '2023-03-13' })
    expect(record.report.sections.map((section: Section) => section.kind)).toEqual(['headline', 'body', 'post', 'body'])
    expect(record.report.sections[2]).toMatchObject({ author: 'وزارة الداخلية', handle: 'example_moi', posted: '2023-03-12' })
    expect(JSON.stringify(record)).not.toContain('مئة شخص')
  })

  it('reads folders to their depth, in order, and several paths in the order given', async () => {
    for (const name of ['in/b.txt', 'in/a/deep/c.txt', 'in/a/notes.md', 'z.txt']) scratch.write(name, report)
    expect(idsOf((await runMarsad(['code', scratch.at('z.txt'), scratch.at('in')])).stdout)).toEqual(['z', 'c', 'b'])
  })

  it('reads standard input, telling its format by its content', async () => {
    const read = async (stdin: string | Buffer, ...args: string[]) => recordsOf((await runMarsad(['code', '-', ...args], { stdin })).stdout)
    for (const stdin of [report, page, document('x'), gzipSync(report)]) expect((await read(stdin)).map((record) => typesOf(record).sort())).toEqual([['armed_attack', 'arrest']])
    expect((await read(report))[0].report.id).toBe('stdin')
    expect((await read(`${document('x')}\n${document('y')}\n`)).map((record) => record.report.id)).toEqual(['x', 'y'])
  })

  it('reads what --from says, whatever the content', async () => {
    const path = scratch.write('a.html', document('x'))
    expect(idsOf((await runMarsad(['code', path, '--from', 'json'])).stdout)).toEqual(['x'])
    expect(idsOf((await runMarsad(['code', path, '--from', 'ndjson'])).stdout)).toEqual(['x'])
    expect(idsOf((await runMarsad(['code', path, '--from', 'txt'])).stdout)).toEqual(['a'])
  })

  it('codes the rows of a table by the columns that --map names', async () => {
    const cell = `"${report.replace(/"/gu, '""')}"`
    const path = scratch.write('a.csv', `رقم;نبأ;يوم\nn7;${cell};١٣/٣/٢٠٢٣\n`)
    const { status, stdout, stderr } = await runMarsad(['code', path, '--map', 'id=رقم,text=نبأ', '--map', 'published=يوم'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(recordsOf(stdout).map((record) => [record.report.id, record.report.published, typesOf(record).sort()])).toEqual([['n7', '2023-03-13', ['armed_attack', 'arrest']]])
    expect(await runMarsad(['code', path, '--map', 'words=نبأ'])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('"words=نبأ" is not of the form field=column') })
  })

  it('codes the pages of a web archive, and tells what it passed over', async () => {
    const address = 'https://news.example/1'
    const archive = toMembers([warcResponse(address, page), warcRecord('revisit', address, 'application/http; msgtype=response', 'HTTP/1.1 200 OK\r\n\r\n')])
    const { status, stdout, stderr } = await runMarsad(['code', scratch.write('a.warc.gz', archive)])
    expect({ status, stderr }).toEqual({ status: 0, stderr: `marsad: ${scratch.at('a.warc.gz')}: 1 records of pages that had not changed were passed over\n` })
    expect(recordsOf(stdout).map((record) => [record.report.url, typesOf(record).sort()])).toEqual([[address, ['armed_attack', 'arrest']]])
  })

  it('takes source, address and date from the command line where the input is silent', async () => {
    const flags = ['--source', 'مصدر', '--url', 'https://example.org/9', '--published', '2023-04-01']
    const [text] = recordsOf((await runMarsad(['code', scratch.write('a.txt', undated), ...flags])).stdout)
    expect(text.report).toMatchObject({ source: 'مصدر', url: 'https://example.org/9', published: '2023-04-01' })
    expect(text.events[0].date).toMatchObject({ start: '2023-04-01', evidence: [] })
    const [own] = recordsOf((await runMarsad(['code', scratch.write('a.json', document('own')), ...flags])).stdout)
    expect(own.report).toMatchObject({ source: 'صحيفة المثال', url: 'https://example.org/9', published: '2023-03-13' })
  })

  it('finds the date of a report in its text, or of its posts', async () => {
    const post = `${undated}عملية أمنية ناجحة — وزارة الداخلية (@example_moi) February 19, 2025\n`
    expect(recordsOf((await runMarsad(['code', scratch.write('a.txt', post)])).stdout)[0].report.published).toBe('2025-02-19')
    expect(recordsOf((await runMarsad(['code', scratch.write('b.txt', report)])).stdout)[0].report.published).toBe('2023-03-12')
  })

  it('leaves a date that is nowhere open, and says so', async () => {
    const path = scratch.write('a.txt', undated)
    const { status, stdout, stderr } = await runMarsad(['code', path])
    const [record] = recordsOf(stdout)
    expect(status).toBe(0)
    expect(record.report.published).toBeNull()
    expect(stdout).not.toContain(String(new Date().getFullYear()))
    expect(typesOf(record)).toEqual(['arrest'])
    expect(stderr).toBe(`marsad: ${path}: no publication date was given and none was found in the text\n`)
    expect((await runMarsad(['code', '--quiet', path])).stderr).toBe('')
  })

  it('records a report in another language with its language and no events', async () => {
    const { status, stdout, stderr } = await runMarsad([
      'code',
      '--published',
      '2023-03-12',
      scratch.write('a.txt', 'The police said on Sunday that five men were arrested in the town, and that the search for others was going on.'),
    ])
    expect(status).toBe(0)
    expect(recordsOf(stdout)).toMatchObject([{ report: { language: 'en' }, events: [] }])
    expect(stderr).toContain('the report is in "en"')
  })

  it('writes the same bytes for the same input', async () => {
    scratch.write('in/a.txt', report)
    scratch.write('in/b.html', page)
    scratch.write('in/c.ndjson', `${document('x')}\n${document('y', { text: question })}\n`)
    for (const format of ['ndjson', 'csv', 'geojson', 'pretty']) {
      const [one, two] = await Promise.all([1, 2].map(() => runMarsad(['code', scratch.at('in'), '--format', format])))
      expect(one.stdout).not.toBe('')
      expect(two).toEqual(one)
    }
  })

  it('writes records that the schema allows, with every span inside its section', async () => {
    scratch.write('in/a.txt', report)
    scratch.write('in/b.html', page)
    scratch.write('in/c.ndjson', [document('x'), document('y', { text: '' }), document('z', { published: '', title: '\u202e😀', text: `\u200f${lead}\u0000 ${attack}` })].join('\n'))
    scratch.write('in/d.txt', 'plain words')
    const records = recordsOf((await runMarsad(['code', scratch.at('in')])).stdout)
    expect(records).toHaveLength(6)
    for (const record of records) {
      expect({ id: record.report.id, valid: validate(record), errors: validate.errors }).toEqual({ id: record.report.id, valid: true, errors: null })
      for (const span of spansIn([record.events, record.tallies, record.questions])) {
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThan(span.start)
        expect(span.end).toBeLessThanOrEqual(record.report.sections[span.section].text.length)
      }
    }
    expect(spansIn(records).length).toBeGreaterThan(20)
    expect(new Set(records.flatMap((record) => record.events.map((event) => `${record.report.id} ${event.id}`))).size).toBe(records.flatMap((record) => record.events).length)
  })

  it('writes a file with -o and nothing on standard output', async () => {
    const path = scratch.write('a.txt', report)
    for (const format of ['ndjson', 'csv', 'geojson', 'pretty']) {
      const direct = await runMarsad(['code', path, '--format', format])
      const filed = await runMarsad(['code', path, '--format', format, '-o', scratch.at(`out.${format}`)])
      expect(filed).toEqual({ status: 0, stdout: '', stderr: '' })
      expect(readFileSync(scratch.at(`out.${format}`), 'utf8')).toBe(direct.stdout)
    }
    expect((await runMarsad(['code', path, '--output', scratch.at('out')])).status).toBe(0)
    expect(idsOf(readFileSync(scratch.at('out'), 'utf8'))).toEqual(['a'])
  })

  it('writes CSV: one header, a row an event', async () => {
    scratch.write('in/a.txt', report)
    scratch.write('in/b.txt', 'لا شيء هنا')
    scratch.write('in/c.ndjson', document('=cmd', { source: 'قال "نعم",\nثم' }))
    const rows = parseCsv((await runMarsad(['code', scratch.at('in'), '--format', 'csv'])).stdout)
    expect(rows[0]).toEqual([...csvColumns])
    const cell = (row: string[], name: (typeof csvColumns)[number]) => row[csvColumns.indexOf(name)]
    expect(rows.slice(1).map((row) => [cell(row, 'report_id'), cell(row, 'type')])).toEqual([
      ['a', 'arrest'],
      ['a', 'armed_attack'],
      ["'=cmd", 'arrest'],
      ["'=cmd", 'armed_attack'],
    ])
    expect(cell(rows[3], 'source')).toBe('قال "نعم",\nثم')
    expect(cell(rows[1], 'words')).toBe('توقيف')
  })

  it('writes GeoJSON: one collection, a feature a site', async () => {
    scratch.write('in/a.txt', report)
    scratch.write('in/b.txt', report)
    const collection = JSON.parse((await runMarsad(['code', scratch.at('in'), '--format', 'geojson'])).stdout)
    expect(collection.type).toBe('FeatureCollection')
    const kasserine = collection.features.filter((feature: { properties: { place_ar: string } }) => feature.properties.place_ar === 'القصرين')
    expect(kasserine.map((feature: { properties: { report: string } }) => feature.properties.report)).toEqual(['a', 'b'])
    expect(kasserine[0].geometry).toEqual({ type: 'Point', coordinates: [expect.closeTo(8.84, 1), expect.closeTo(35.17, 1)] })
    scratch.write('none/c.txt', 'لا شيء هنا')
    expect(JSON.parse((await runMarsad(['code', scratch.at('none'), '--format', 'geojson'])).stdout).features).toEqual([])
  })

  it('writes a digest for readers', async () => {
    const path = scratch.write('a.txt', report)
    const { stdout } = await runMarsad(['code', path, '--format', 'pretty'])
    for (const words of [`\u2068${headline}\u2069`, '● arrest', '2023-03-12', 'Kasserine', 'arrested 5', `only asked  \u2068${question}\u2069`]) expect(stdout).toContain(words)
    expect(stdout).not.toContain('\u001b')
    const visual = (await runMarsad(['code', path, '--format', 'pretty', '--visual'])).stdout
    expect(visual).toContain('نيرصقلا')
    expect(visual).not.toContain('\u2068')
  })

  it.skipIf(!existsSync('/usr/bin/script'))('shows the digest and its progress on a terminal', async () => {
    scratch.write('a.txt', report)
    const { stdout } = await runShell(`script -qec '"${process.execPath}" "${marsadPath}" code a.txt' /dev/null`, scratch.path)
    expect(stdout).toContain('\u001b[1marrest\u001b[22m')
    expect(stdout).toMatch(/\r\u001b\[K1 reports · \d+\/s · \d+\.\d MB\/s/u)
    expect(stdout).toContain('marsad: 1 coded, 0 failed')
  })

  it('keeps a terminal safe from what a report holds', async () => {
    const hostile = '\u001b[31m\u001b]0;x\u0007\u202e\u2066\u200f\u009b'
    const lines = [document(`a${hostile}`, { source: `s${hostile}`, title: `${hostile}${headline}`, text: `${hostile}${lead}${hostile}\n${question}${hostile}` }), `{"id": ${hostile}`]
    const path = scratch.write('a.ndjson', lines.join('\n'))
    for (const args of [
      ['code', path, '--format', 'pretty'],
      ['explain', path],
    ]) {
      const { status, stdout, stderr } = await runMarsad(args)
      expect(status).toBe(1)
      expect(stdout).toContain('arrest')
      expect(stderr).toContain('a.ndjson:2')
      for (const text of [stdout.replace(/\u2068([^\u2068\u2069\n]*)\u2069/gu, '$1'), stderr])
        expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u)
    }
  })

  it('refuses to write over an input, and leaves it as it was', async () => {
    const path = scratch.write('in/a.ndjson', document('x'))
    mkdirSync(scratch.at('other'))
    for (const args of [
      ['code', path, '-o', path],
      ['code', scratch.at('in'), '-o', scratch.at('other/../in/a.ndjson')],
    ]) {
      const { status, stderr } = await runMarsad(args)
      expect(status).toBe(2)
      expect(stderr).toContain('it is one of the inputs')
    }
    expect(readFileSync(path, 'utf8')).toBe(document('x'))
  })

  it('writes over the output of the last run', async () => {
    const [path, out] = [scratch.write('a.txt', undated), scratch.write('out.ndjson', 'x'.repeat(1_000_000))]
    expect((await runMarsad(['code', path, '-o', out])).status).toBe(0)
    expect(idsOf(readFileSync(out, 'utf8'))).toEqual(['a'])
  })
})

describe('marsad explain', () => {
  it('shows for each value its rule and words, and what stopped the other triggers', async () => {
    const { status, stdout } = await runMarsad(['explain', scratch.write('a.txt', report)])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^a\n1\. arrest {2}[0-9a-f]{16}\n/u)
    expect(stdout).toMatch(/^ {3}place site +Kasserine geonames:\d+ \(1\) {2}← judged 0\.\d\d \(.+\).* {2}.*القصرين/mu)
    expect(stdout).toMatch(/^ {3}count arrested +5–5 .*← judged 0\.\d\d \(.+\) {2}.*خمسة متشددين/mu)
    expect(stdout).toMatch(/^ {3}trigger +arrest\.\S+ .*توقيف/mu)
    expect(stdout).toMatch(/^2\. armed_attack /mu)
    expect(stdout).toMatch(/^No event came from:\n(?:.*\n)*? {3}\u2068أوقفت\u2069 {2}\S+ {2}stopped by .+$/mu)
  })

  it('gives the same tree as JSON', async () => {
    const path = scratch.write('a.txt', report)
    const tree = JSON.parse((await runMarsad(['explain', '--json', path])).stdout)
    const [record] = recordsOf((await runMarsad(['code', path])).stdout)
    expect(tree.report).toBe('a')
    expect(tree.events.map((event: { id: string; type: string }) => [event.id, event.type])).toEqual(record.events.map((event) => [event.id, event.type]))
    for (const event of tree.events) {
      expect(event.triggers.length).toBeGreaterThan(0)
      for (const value of event.values) expect(value).toEqual({ field: expect.stringMatching(/./), value: expect.stringMatching(/./), by: expect.stringMatching(/./), words: expect.any(Array) })
    }
    expect(tree.silent).toContainEqual(expect.objectContaining({ words: 'أوقفت', sentence: question, by: expect.stringMatching(/./), pattern: expect.stringMatching(/./) }))
  })

  it('shows one event with --event', async () => {
    const path = scratch.write('a.txt', report)
    const whole = JSON.parse((await runMarsad(['explain', path, '--json'])).stdout)
    const { status, stdout } = await runMarsad(['explain', path, '--json', '--event', '2'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual({ report: 'a', events: [whole.events[1]], silent: [] })
  })

  it('fails for an event that is not there, and for inputs that cannot be read', async () => {
    const path = scratch.write('a.txt', report)
    expect(await runMarsad(['explain', path, '--event', '99'])).toMatchObject({ status: 1, stderr: `marsad: ${path}: it has no event 99\n` })
    expect(await runMarsad(['explain', scratch.at('none.txt')])).toEqual({ status: 1, stdout: '', stderr: `marsad: ${scratch.at('none.txt')}: There is nothing at this path.\n` })
    mkdirSync(scratch.at('empty'))
    expect(await runMarsad(['explain', scratch.at('empty')])).toMatchObject({ status: 1, stderr: `marsad: ${scratch.at('empty')}: no file of a known kind in there\n` })
  })

  it('reads standard input and folders, and takes the options that describe a document', async () => {
    const { stdout } = await runMarsad(['explain', '-', '--published', '2023-04-01', '--from', 'txt'], { stdin: undated })
    expect(stdout).toMatch(/^stdin\n1\. arrest/u)
    expect(stdout).toContain('2023-04-01')
    scratch.write('in/a.txt', report)
    scratch.write('in/b.txt', report)
    expect((await runMarsad(['explain', scratch.at('in')])).stdout.match(/^[ab]$/gmu)).toEqual(['a', 'b'])
  })
})

describe('the command line', () => {
  it.each([
    [[]],
    [['code']],
    [['explain']],
    [['explain', 'a.txt', 'b.txt']],
    [['decode', 'a.txt']],
    [['code', 'a.txt', '--format', 'xml']],
    [['code', 'a.txt', '--from', 'doc']],
    [['code', 'a.txt', '--published', 'yesterday']],
    [['code', 'a.txt', '--published', '2023-02-30']],
    [['code', 'a.txt', '--no-such-option']],
    [['code', 'a.txt', '-o']],
    [['explain', 'a.txt', '--event', '0']],
    [['explain', 'a.txt', '--event', 'two']],
    [['eval', 'a.txt']],
    [['eval', 'a.txt', 'a.txt', 'a.txt']],
    [['eval', 'a.txt', 'a.txt', '--format', 'csv']],
  ])('tells wrong usage, on standard error, with status 2: %j', async (args) => {
    scratch.write('a.txt', report)
    const { status, stdout, stderr } = await runMarsad(args, { cwd: scratch.path })
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/error:|Usage:/u)
    expect(readdirSync(scratch.path)).toEqual(['a.txt'])
  })

  it('tells its version and its help, with status 0', async () => {
    const { version } = JSON.parse(readFileSync(join(fileURLToPath(new URL('..', import.meta.url)), 'package.json'), 'utf8'))
    expect(await runMarsad(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
    const help = await runMarsad(['code', '--help'])
    expect(help).toMatchObject({ status: 0, stderr: '' })
    for (const option of ['--from', '--source', '--url', '--published', '--format', '--output', '--visual', '--quiet']) expect(help.stdout).toContain(option)
  })
})
