import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import type { CodedReport } from '../src/index.js'
import { parseCsv } from './parse-csv.js'
import { marsadPath, runMarsad, runShell } from './run-marsad.js'
import { ScratchFolder } from './scratch-folder.js'

const scratch = new ScratchFolder()
const lead = 'أعلنت وزارة الداخلية التونسية يوم 12 مارس 2023 توقيف خمسة متشددين في القصرين خلال عملية أمنية.'
const line = (id: string) => JSON.stringify({ id, published: '2023-03-13', text: lead })

const recordsOf = (stdout: string): CodedReport[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((json) => JSON.parse(json))
const idsOf = (stdout: string) => recordsOf(stdout).map((record) => record.report.id)
const typesOf = (stdout: string) => recordsOf(stdout).map((record) => record.events.map((event) => event.type))
/** The lines of standard error without the scratch folder's path. */
const told = (stderr: string) =>
  stderr
    .split('\n')
    .slice(0, -1)
    .map((text) => text.replaceAll(`${scratch.path}/`, ''))

const nobody = 65_534
const isRoot = process.getuid?.() === 0
/** A user for whom permissions bind: oneself, or nobody where root runs the tests and nobody can read the house. */
const bound = isRoot ? { uid: nobody } : {}
const canBind = !isRoot || spawnSync(process.execPath, [marsadPath, '--version'], { uid: nobody }).status === 0

describe('an input that is no report is named, and the others are coded', () => {
  it.each([
    ['an empty file', 'bad.txt', Buffer.alloc(0), 'bad.txt: The input holds no text.'],
    ['an empty zip', 'bad.ndjson.gz', gzipSync(''), 'bad.ndjson.gz: The input holds no text.'],
    ['an empty page', 'bad.html', Buffer.from('<html><body></body></html>'), 'bad.html: The input holds no text.'],
    ['a binary file', 'bad.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'bad.txt: The input is not text.'],
    ['a binary file among JSON lines', 'bad.ndjson', Buffer.from('7f454c4602010100000000000a0000000a00', 'hex'), 'bad.ndjson: The input is not text.'],
    ['a zip cut short', 'bad.txt.gz', gzipSync(lead).subarray(0, 30), 'bad.txt.gz: The compressed input ends before its end.'],
    ['JSON cut short', 'bad.json', Buffer.from(line('x').slice(0, 40)), 'bad.json: not valid JSON'],
    ['a million brackets', 'bad.json', Buffer.from('['.repeat(1_000_000)), 'bad.json: not valid JSON'],
    ['a million brackets and their ends', 'bad.json', Buffer.from(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`), 'bad.json[0]: nested too deep'],
  ])('%s', async (_name, name, content, message) => {
    scratch.write(`in/${name}`, content)
    scratch.write('in/a.txt', lead)
    scratch.write('in/z.txt', lead)
    const { status, stdout, stderr } = await runMarsad(['code', scratch.at('in')])
    expect(status).toBe(1)
    expect(idsOf(stdout)).toEqual(['a', 'z'])
    expect(told(stderr)).toEqual([expect.stringContaining(`marsad: in/${message}`), 'marsad: 2 coded, 1 failed'])
  })

  it('nothing on standard input', async () => {
    expect(await runMarsad(['code', '-'])).toEqual({ status: 1, stdout: '', stderr: 'marsad: -: The input holds no text.\nmarsad: 0 coded, 1 failed\n' })
  })

  it('a path that does not exist, and a folder without reports', async () => {
    scratch.write('a.txt', lead)
    const { status, stdout, stderr } = await runMarsad(['code', 'none.txt', 'a.txt', 'no/such/folder'], { cwd: scratch.path })
    expect(status).toBe(1)
    expect(idsOf(stdout)).toEqual(['a'])
    expect(told(stderr)).toEqual(['marsad: none.txt: There is nothing at this path.', 'marsad: no/such/folder: There is nothing at this path.', 'marsad: 1 coded, 2 failed'])
    scratch.write('other/notes.md', lead)
    expect(await runMarsad(['code', 'other'], { cwd: scratch.path })).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('marsad: other: no file of a known kind in there\n') })
  })

  it('a link in a folder that leads nowhere, and one that is named itself', async () => {
    scratch.write('in/a.txt', lead)
    scratch.write('in/z.txt', lead)
    symlinkSync(scratch.at('gone.txt'), scratch.at('in/lost.txt'))
    for (const paths of [['in'], ['in/a.txt', 'in/lost.txt', 'in/z.txt']]) {
      const { status, stdout, stderr } = await runMarsad(['code', ...paths], { cwd: scratch.path })
      expect(status).toBe(1)
      expect(idsOf(stdout)).toEqual(['a', 'z'])
      expect(told(stderr)[0]).toBe('marsad: in/lost.txt: There is nothing at this path.')
    }
  })

  it.runIf(canBind)('a file and a folder that one has no right to read', async () => {
    for (const name of ['in/a.txt', 'in/locked.txt', 'in/shut/b.txt', 'in/z.txt']) scratch.write(name, lead)
    chmodSync(scratch.path, 0o755)
    chmodSync(scratch.at('in/locked.txt'), 0)
    chmodSync(scratch.at('in/shut'), 0)
    const { status, stdout, stderr } = await runMarsad(['code', scratch.at('in')], bound)
    chmodSync(scratch.at('in/shut'), 0o755)
    expect(status).toBe(1)
    expect(idsOf(stdout)).toEqual(['a', 'z'])
    expect(told(stderr)).toEqual(['marsad: in/locked.txt: no right to read it', 'marsad: in/shut: no right to read it', 'marsad: 2 coded, 2 failed'])
  })

  it('a folder on standard input', async () => {
    const { status, stderr } = await runShell('marsad code - < .', scratch.path)
    expect(status).toBe(1)
    expect(stderr).toMatch(/^marsad: -: .+\nmarsad: 0 coded, 1 failed\n$/u)
  })

  it('JSON lines with missing and wrong fields, each with its line', async () => {
    const lines = [line('a'), '{"id": "b"}', '{"id": "c", "text": 7}', '{"id": "d", "text": "نص", "published": "أمس"}', '{"id": ["e"], "text": "نص"}', '[]', '{"id": "g", "te', 'نص', '', line('z')]
    scratch.write('lines.ndjson', lines.join('\n'))
    const { status, stdout, stderr } = await runMarsad(['code', scratch.at('lines.ndjson')])
    expect(status).toBe(1)
    expect(idsOf(stdout)).toEqual(['a', 'z'])
    expect(told(stderr)).toEqual([
      'marsad: lines.ndjson:2: it has neither "text" nor "html"',
      'marsad: lines.ndjson:3: "text" is not a string',
      'marsad: lines.ndjson:4: "published" is not an ISO 8601 date',
      'marsad: lines.ndjson:5: "id" is neither a string nor a number',
      'marsad: lines.ndjson:6: not a JSON object',
      expect.stringMatching(/^marsad: lines\.ndjson:7: not valid JSON: /u),
      expect.stringMatching(/^marsad: lines\.ndjson:8: not valid JSON: /u),
      'marsad: 2 coded, 7 failed',
    ])
  })

  it('and CSV and GeoJSON stay whole', async () => {
    const paths = [scratch.write('a.txt', lead), scratch.at('none.txt'), scratch.write('z.txt', lead)]
    const csv = await runMarsad(['code', ...paths, '--format', 'csv'])
    expect(csv.status).toBe(1)
    expect(parseCsv(csv.stdout).map((row) => row[1])).toEqual(['report_id', 'a', 'z'])
    const geojson = await runMarsad(['code', ...paths, '--format', 'geojson'])
    expect(geojson.status).toBe(1)
    expect(JSON.parse(geojson.stdout).features.map((feature: { properties: { report: string } }) => feature.properties.report)).toEqual(['a', 'z'])
  })
})

describe('what a zip held before it was cut is written', () => {
  it('to standard output and to a file', async () => {
    const zipped = gzipSync(Array.from({ length: 400 }, (_, i) => JSON.stringify({ id: `d${i}`, published: '2023-03-13', text: `${(i * 7919) % 10_007} ${lead}` })).join('\n'))
    const path = scratch.write('in.ndjson.gz', zipped.subarray(0, Math.floor(zipped.length * 0.9)))
    const { status, stdout, stderr } = await runMarsad(['code', path])
    const ids = idsOf(stdout)
    expect(status).toBe(1)
    expect(ids.length).toBeGreaterThan(300)
    expect(ids).toEqual(ids.map((_, i) => `d${i}`))
    expect(told(stderr)).toEqual(['marsad: in.ndjson.gz: The compressed input ends before its end.', `marsad: ${ids.length} coded, 1 failed`])
    expect((await runMarsad(['code', path, '-o', scratch.at('out.ndjson')])).status).toBe(1)
    expect(readFileSync(scratch.at('out.ndjson'), 'utf8')).toBe(stdout)
  })
})

describe('text that is not clean UTF-8 is coded', () => {
  it('broken UTF-8, with an issue in the log', async () => {
    const at = Buffer.byteLength(`${lead}\n`)
    const path = scratch.write('a.txt', Buffer.concat([Buffer.from(`${lead}\n`), Buffer.from([0xd9, 0x20, 0xff]), Buffer.from(`\n${lead}`)]))
    const { status, stdout, stderr } = await runMarsad(['code', path])
    expect(status).toBe(0)
    expect(typesOf(stdout)).toEqual([['arrest']])
    expect(stdout).toContain('\ufffd')
    expect(told(stderr)).toEqual([`marsad: a.txt: bytes that are not valid text from byte ${at} on were read as U+FFFD`])
  })

  it('Windows-1256 and UTF-16, with and without a mark, in every format', async () => {
    const kinds = { txt: lead, html: `<html><head><title>خبر</title></head><body><p>${lead}</p></body></html>`, json: line('x'), ndjson: `${line('x')}\r\n${line('y')}\r\n` }
    const encodings: [string, boolean][] = [
      ['windows-1256', false],
      ['utf-16le', true],
      ['utf-16le', false],
      ['utf-16be', true],
      ['utf-16be', false],
    ]
    for (const [kind, content] of Object.entries(kinds)) {
      scratch.write(`0-utf-8/a.${kind}`, content)
      for (const [encoding, addBOM] of encodings) scratch.write(`${encoding}${addBOM ? '-mark' : ''}/a.${kind}`, iconv.encode(content, encoding, { addBOM }))
    }
    const { status, stdout, stderr } = await runMarsad(['code', scratch.path])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const gists = recordsOf(stdout).map((record) => [record.report.id, record.report.sections, record.events.map((event) => ({ ...event, id: '' }))])
    const expected = gists.slice(0, 5)
    expect(expected.map(([id]) => id)).toEqual(['a', 'x', 'x', 'y', 'a'])
    expect(gists).toEqual(Array(6).fill(expected).flat())
  })
})

describe('hostile reports are coded', () => {
  it('one line of 10 MB, as text, page and JSON, and the report after it', async () => {
    const long = `${lead} `.repeat(Math.ceil(10_000_000 / Buffer.byteLength(`${lead} `)))
    scratch.write('in/a.txt', long)
    scratch.write('in/b.html', `<html><body><p>${long}</p></body></html>`)
    scratch.write('in/c.ndjson', `${JSON.stringify({ id: 'c', text: long })}\n${line('d')}\n`)
    const { status, stdout, stderr } = await runMarsad(['code', scratch.at('in')])
    expect(status).toBe(0)
    expect(idsOf(stdout)).toEqual(['a', 'b', 'c', 'd'])
    for (const types of typesOf(stdout)) expect(types).toContain('arrest')
    expect(told(stderr).filter((text) => /only the first \d+ of \d+ characters were coded$/u.test(text))).toHaveLength(3)
  }, 240_000)

  it('a million brackets, as text, as a page and on standard input', async () => {
    const brackets = '['.repeat(1_000_000)
    scratch.write('in/a.txt', brackets)
    scratch.write('in/b.html', brackets)
    scratch.write('in/c.html', `<html><body><p>${lead}</p><p>${brackets}</p></body></html>`)
    const { status, stdout } = await runMarsad(['code', scratch.at('in')])
    expect(status).toBe(0)
    expect(typesOf(stdout)).toEqual([[], [], ['arrest']])
    expect(await runMarsad(['code', '-'], { stdin: brackets })).toMatchObject({ status: 0 })
  })

  it('a page nested 10,000 deep, with an issue in the log', async () => {
    const path = scratch.write('deep.html', `<html><body>${'<div>'.repeat(10_000)}<p>${lead}</p>${'</div>'.repeat(10_000)}</body></html>`)
    const { status, stdout, stderr } = await runMarsad(['code', path])
    expect(status).toBe(0)
    expect(typesOf(stdout)).toEqual([['arrest']])
    expect(told(stderr)).toEqual(['marsad: deep.html: the markup could not be read as a page (nested too deep); its text was taken as it is'])
  })

  it('a zip bomb is refused by the size of what comes out', async () => {
    const bomb = Buffer.concat(Array(17).fill(gzipSync(Buffer.alloc(16 * 1024 * 1024, 'a'))))
    const { status, stdout, stderr } = await runMarsad(['code', scratch.write('bomb.txt.gz', bomb), scratch.write('z.txt', lead)])
    expect(status).toBe(1)
    expect(idsOf(stdout)).toEqual(['z'])
    expect(told(stderr)[0]).toBe('marsad: bomb.txt.gz: One report is larger than the bound for a single report.')
  })
})

describe('an output that cannot be written', () => {
  it.runIf(existsSync('/dev/full'))('a full disk, behind -o and behind standard output, in every format', async () => {
    scratch.write('a.txt', lead)
    for (const format of ['ndjson', 'csv', 'geojson', 'pretty']) {
      const filed = await runMarsad(['code', 'a.txt', '--format', format, '-o', '/dev/full'], { cwd: scratch.path })
      expect(filed).toEqual({ status: 1, stdout: '', stderr: 'marsad: /dev/full: the disk is full; what was written before is kept\n' })
      const piped = await runShell(`marsad code a.txt --format ${format} > /dev/full`, scratch.path)
      expect(piped).toEqual({ status: 1, stdout: '', stderr: 'marsad: standard output: the disk is full; what was written before is kept\n' })
    }
    expect(await runShell('marsad explain a.txt > /dev/full', scratch.path)).toMatchObject({ status: 1, stderr: expect.stringContaining('the disk is full') })
  })

  it('keeps what was written before there was no room', async () => {
    scratch.write('in.ndjson', Array.from({ length: 200 }, (_, i) => line(`d${i}`)).join('\n'))
    const whole = (await runMarsad(['code', 'in.ndjson'], { cwd: scratch.path })).stdout
    const { status, stderr } = await runShell('ulimit -f 64; marsad code in.ndjson -o out.ndjson', scratch.path)
    expect(status).toBe(1)
    expect(stderr).toMatch(/^marsad: out\.ndjson: .+\n$/u)
    const written = readFileSync(scratch.at('out.ndjson'), 'utf8')
    expect(statSync(scratch.at('out.ndjson')).size).toBe(64 * 1024)
    expect(whole.startsWith(written.slice(0, -1))).toBe(true)
  })

  it('a folder that does not exist, and a folder in place of a file', async () => {
    scratch.write('a.txt', lead)
    expect(await runMarsad(['code', 'a.txt', '-o', 'no/such/out.csv'], { cwd: scratch.path })).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^marsad: no\/such\/out\.csv: ENOENT.*\n$/u),
    })
    expect(await runMarsad(['code', 'a.txt', '-o', '.'], { cwd: scratch.path })).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(/^marsad: \.: EISDIR.*\n$/u) })
  })

  it('a pipe whose reader leaves is no fault', async () => {
    scratch.write('in.ndjson', Array.from({ length: 500 }, (_, i) => line(`d${i}`)).join('\n'))
    for (const command of ['code in.ndjson', 'code in.ndjson --format csv', 'code in.ndjson --format geojson', 'code in.ndjson --format pretty', 'explain in.ndjson']) {
      const { status, stdout, stderr } = await runShell(`marsad ${command} | head -1`, scratch.path)
      expect({ command, status, stderr, lines: stdout.split('\n').length - 1 }).toEqual({ command, status: 0, stderr: '', lines: 1 })
    }
  })
})

describe('an archive is streamed', () => {
  it('60 MB of JSON lines in a zip run on two threads in 128 MB of heap, to the last record', async () => {
    const text = 'The market was quiet and the harbour was open for all of the day. '.repeat(120)
    const block = Array.from({ length: 125 }, (_, i) => JSON.stringify({ id: `d${i}`, published: '2024-01-01', text })).join('\n')
    const archive = gzipSync(`${block}\n`, { level: 0 })
    const path = scratch.write('archive.ndjson.gz', Buffer.concat(Array(60).fill(archive)))
    expect(statSync(path).size).toBeGreaterThan(59_000_000)
    const memory = scratch.write('memory.mjs', "process.on('exit', () => process.stderr.write(`${process.resourceUsage().maxRSS}\\n`))\n")
    const nodeOptions = `--max-old-space-size=128 --import file://${memory}`
    const out = scratch.at('out.ndjson')
    const { status, stderr } = await runMarsad(['code', '--quiet', '--threads', '2', path, '-o', out], { nodeOptions })
    expect(status).toBe(0)
    expect(stderr).toMatch(/^\d+\n$/u)
    expect(Number(stderr)).toBeLessThan(450_000)
    expect(readFileSync(out, 'utf8').match(/^\{"schema":"marsad\/record\/1","report":\{"id":"d\d+".*\}$/gmu)).toHaveLength(60 * 125)
  }, 240_000)
})
