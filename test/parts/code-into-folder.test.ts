import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { CodedReport } from '../../src/core/record.js'
import { warcPage, warcResponse } from '../make-warc.js'
import { runMarsad } from '../run-marsad.js'
import { ScratchFolder } from '../scratch-folder.js'
import { namesIn, readParts, rowsOf } from './read-parts.js'
import { writeArchive } from './sample-archive.js'
import { startCoding } from './start-coding.js'

const scratch = new ScratchFolder()
const code = (...args: string[]) => runMarsad(['code', '--out-dir', 'parts', ...args], { cwd: scratch.path })
const parts = () => readParts(scratch.at('parts'))
const line = (id: string, more: object = {}): string => `${JSON.stringify({ id, published: '2025-03-02', text: 'قتل ثلاثة جنود في كمين قرب مدينة كيدال فجر الأحد، بحسب بيان للجيش.', ...more })}\n`
const ids = async (): Promise<unknown[]> => (await parts()).reports.map(({ row }) => row.id)

describe('marsad code --out-dir', () => {
  it.each([
    ['in the order of the inputs', []],
    ['as they are done', ['--unordered']],
  ])('writes the records of a plain run, each once, %s', async (_, options) => {
    const archive = writeArchive(scratch.at('in'), 300, 40)
    await runMarsad(['code', archive, '-o', scratch.at('plain.ndjson'), '-q'])
    expect(await code('in', '--part-reports', '50', ...options)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('lines.ndjson.gz:8: ') })
    const content = await parts()
    const plain = readFileSync(scratch.at('plain.ndjson'), 'utf8').trimEnd().split('\n')
    expect(content.reports.map(({ row }) => row.record as string).sort()).toEqual([...plain].sort())
    const events = plain.flatMap((text) => (JSON.parse(text) as CodedReport).events.map(({ id }) => id))
    expect(content.events.map(({ row }) => row.event_id as string).sort()).toEqual(events.sort())
    expect(content.manifests.length).toBeGreaterThan(5)
    expect(content.unlisted).toEqual([])
    for (const { day, row } of content.reports) expect(day).toBe(`day=${(row.published as string | null)?.slice(0, 10) ?? 'unknown'}`)
    const faults = content.manifests.flatMap((manifest) => manifest.faults)
    expect(faults).toMatchObject([{ item: 8, code: 'INPUT_MALFORMED', message: expect.stringContaining('lines.ndjson.gz:8: ') }])
  })

  it('keeps a page that gives many reports in one part', async () => {
    writeArchive(scratch.at('in'), 0, 20)
    await code('in/pages.warc.gz', '--part-reports', '2')
    const { manifests, reports } = await parts()
    const live = reports.filter(({ row }) => String(row.url).includes('#'))
    expect(live).toHaveLength(6)
    const partsOf = manifests.map(({ reports: count, inputs }) => [count, inputs.flatMap(({ covered }) => covered).reduce((sum, [first, last]) => sum + last - first + 1, 0)])
    // a part that ends with a live blog holds its three reports, the first with or without a page before it
    expect(partsOf.filter(([count]) => count > 2).length).toBeGreaterThan(0)
    expect(partsOf.reduce((sum, [, items]) => sum + items, 0)).toBe(21)
  })

  it('does nothing where everything is there, and does not open its inputs', async () => {
    scratch.write('a.ndjson', line('a') + line('b'))
    expect(await code('a.ndjson')).toEqual({ status: 0, stdout: '', stderr: 'marsad: parts: 2 reports and 2 events in 1 parts\n' })
    const before = await parts()
    expect(await code('a.ndjson', './a.ndjson')).toEqual({ status: 0, stdout: '', stderr: 'marsad: parts: 2 reports and 2 events in 1 parts\n' })
    expect(await parts()).toEqual(before)
  })

  it('takes other inputs into the same folder, and each file once whatever it is called', async () => {
    scratch.write('a.ndjson', line('a'))
    scratch.write('more/b.ndjson', line('b', { published: null }))
    await code('a.ndjson', './a.ndjson')
    expect(await code('a.ndjson', 'more')).toMatchObject({ status: 0 })
    expect(await ids()).toEqual(['a', 'b'])
  })

  it('refuses an input that was changed or is to be read otherwise, and goes on with the others', async () => {
    const path = scratch.write('a.ndjson', line('a'))
    scratch.write('b.ndjson', line('b'))
    await code('a.ndjson')
    expect(await code('a.ndjson', '--source', 'مثال')).toMatchObject({ status: 1, stderr: expect.stringContaining('it was begun with other options of reading') })
    appendFileSync(path, line('a2'))
    expect(await code('a.ndjson', 'b.ndjson')).toMatchObject({ status: 1, stderr: expect.stringContaining('a.ndjson: it was changed since its first reports were written') })
    expect(await ids()).toEqual(['a', 'b'])
    writeFileSync(path, line('c'))
    utimesSync(path, 1, 1)
    expect(await code('a.ndjson')).toMatchObject({ status: 1 })
    expect(await ids()).toEqual(['a', 'b'])
  })

  it('counts what failed as covered, and what could not be opened as not', async () => {
    scratch.write('a.ndjson', `${line('a')}{"id":"broken"\n${line('b')}`)
    expect(await code('a.ndjson', 'c.ndjson')).toMatchObject({ status: 1, stderr: expect.stringContaining('2 coded, 2 failed') })
    scratch.write('c.ndjson', line('c'))
    expect(await code('a.ndjson', 'c.ndjson')).toMatchObject({ status: 0 })
    expect(await ids()).toEqual(['a', 'b', 'c'])
  })

  it('covers a page on which coding itself fails, with its bytes set aside, and does not try it again', async () => {
    // styles that make the archive so large that workers code it
    const page = (i: number, more = '') =>
      warcResponse(`https://news.example/${i}`, `<style>${'.a{margin:0}\n'.repeat(40_000)}</style>${more}${warcPage(`خبر ${i}`, 'قتل ثلاثة جنود في كمين قرب مدينة كيدال فجر الأحد.')}`)
    scratch.write('a.warc', Buffer.concat(Array.from({ length: 30 }, (_, i) => page(i, i === 12 ? '<!-- no thread outlives this -->' : ''))))
    const run = () => runMarsad(['code', '--out-dir', 'parts', 'a.warc', '--part-reports', '10'], { cwd: scratch.path, nodeOptions: `--import ${new URL('ends-worker.js', import.meta.url)}` })
    expect(await run()).toMatchObject({ status: 1, stderr: expect.stringContaining('29 coded, 1 failed') })
    const { reports, manifests } = await parts()
    expect(reports).toHaveLength(29)
    expect(manifests.flatMap(({ faults }) => faults)).toMatchObject([{ item: 13, code: 'REPORT_FAILED' }])
    const setAside = readFileSync(scratch.at('failed.ndjson'), 'utf8')
    expect(Buffer.from((JSON.parse(setAside) as { bytes: string }).bytes, 'base64').toString()).toContain('no thread outlives this')
    expect(await run()).toMatchObject({ status: 0, stderr: expect.not.stringContaining('failed') })
    expect(readFileSync(scratch.at('failed.ndjson'), 'utf8')).toBe(setAside)
    expect((await parts()).reports).toHaveLength(29)
  })

  it.each([
    ['standard input', ['-'], 'standard input cannot be read again'],
    ['a folder within its inputs', ['.'], 'it must lie apart from the input .'],
    ['inputs within the folder', ['parts/x.ndjson'], 'it must lie apart from the input parts/x.ndjson'],
  ])('refuses %s', async (_, paths, message) => {
    mkdirSync(scratch.at('parts'))
    writeFileSync(scratch.at('parts/x.ndjson'), line('x'))
    expect(await code(...paths)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) })
    expect(namesIn(scratch.at('parts'))).toEqual(['x.ndjson'])
  })

  it.each([[['--format', 'csv']], [['-o', 'out.ndjson']]])('is not given together with %j', async (options) => {
    expect(await code('a.ndjson', ...options)).toMatchObject({ status: 2, stderr: expect.stringContaining('cannot be used with') })
  })

  it('refuses --part-reports where there are no parts', async () => {
    scratch.write('a.ndjson', line('a'))
    expect(await runMarsad(['code', scratch.at('a.ndjson'), '--part-reports', '5'])).toMatchObject({ status: 2, stdout: '' })
  })

  it('refuses a folder that holds something else', async () => {
    scratch.write('a.ndjson', line('a'))
    scratch.write('parts/reports/day=2025-03-02/part-000001.parquet', 'mine')
    expect(await code('a.ndjson')).toMatchObject({ status: 1, stderr: expect.stringContaining('it holds 1 files or folders of something else') })
    expect(readFileSync(scratch.at('parts/reports/day=2025-03-02/part-000001.parquet'), 'utf8')).toBe('mine')
  })

  it('lets one run at a time into a folder, and the next in when that one was killed', async () => {
    writeArchive(scratch.at('in'), 3000, 0)
    const first = startCoding(['--out-dir', 'parts', 'in', '--part-reports', '5'], scratch.path)
    while (!first.isOver() && namesIn(scratch.at('parts/_manifest')).length < 3) await wait(2)
    const second = await code('in')
    expect(first.isOver()).toBe(false)
    expect(second).toMatchObject({ status: 1, stderr: 'marsad: parts: Another marsad writes into this folder.\n' })
    first.child.kill('SIGKILL')
    await first.ended
    await code('in', '-q')
    expect(await ids()).toHaveLength(3000)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('ends its part and then the run with status 130 at %s, and goes on', async (signal) => {
    writeArchive(scratch.at('in'), 1500, 0, 'x'.repeat(5000))
    const first = startCoding(['--out-dir', 'parts', 'in', '--part-reports', '20'], scratch.path)
    while (!first.isOver() && namesIn(scratch.at('parts/_manifest')).length < 3) await wait(2)
    first.child.kill(signal)
    expect(await first.ended).toMatchObject({ status: 130, stderr: expect.stringContaining('stopping after what is under way') })
    const halted = await parts()
    expect(halted.reports.length).toBeLessThan(1500)
    expect(halted.unlisted).toEqual([])
    expect(existsSync(scratch.at('parts/_staging'))).toBe(false)
    // what was broken is told once
    expect(await code('in', '-q')).toMatchObject({ status: 0, stderr: '' })
    const whole = rowsOf(await parts())
    rmSync(scratch.at('parts'), { recursive: true })
    await code('in', '-q')
    expect(whole).toEqual(rowsOf(await parts()))
  })
})
