import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CodedReport } from '../src/core/record.js'
import { warcPage, warcRecord, warcResponse } from './make-warc.js'
import { runMarsad } from './run-marsad.js'
import { ScratchFolder } from './scratch-folder.js'

const scratch = new ScratchFolder()
const url = (i: number): string => `https://news.example/${i}`
const text = (i: number): string => `قتل ${i + 2} جنود في كمين قرب مدينة كيدال فجر الأحد، بحسب بيان للجيش.`
/** Styles that make the archive so large that all cores work on it. */
const padding = `<style>${'.a{margin:0}\n'.repeat(20_000)}</style>`
const item = (id: string, i: number): string => `<div class="entry" id="${id}"><span class="time">14:3${i}</span><h3>مستجدات ${i}</h3><p>${text(i)} وقالت السلطات إن فرق الإنقاذ وصلت.</p></div>`
const count = 50

/** Sound pages with, among them, one without text, one that is broken in its record, and a live blog. */
function archive(): string {
  const records = Array.from({ length: count }, (_, i) => warcResponse(url(i), `${padding}${warcPage(`خبر رقم ${i}`, text(i))}`))
  records.splice(10, 0, warcResponse(url(100), '<html><body></body></html>'))
  records.splice(20, 0, warcRecord('response', url(101), 'application/http', Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'), Buffer.alloc(3000, 1)])))
  records.splice(30, 0, warcResponse(url(102), `<html><body><h1>تغطية مباشرة</h1><div>${item('a', 1)}${item('b', 2)}${item('c', 3)}</div></body></html>`))
  return scratch.write('a.warc', Buffer.concat(records))
}

const own = Array.from({ length: count }, (_, i) => url(i))
const wanted = [...own.slice(0, 28), ...['a', 'b', 'c'].map((anchor) => `${url(102)}#${anchor}`), ...own.slice(28)]

describe('an archive that all cores work on', () => {
  it('is coded in the order of its records, with what is wrong told', async () => {
    const path = archive()
    const run = await runMarsad(['code', path, '-o', scratch.at('out.ndjson')])
    expect(run.status).toBe(1)
    expect(run.stderr).toContain(`${path}:21: The input is not text.`)
    expect(run.stderr).toContain(`${path}: 1 pages without text were passed over`)
    const records = readFileSync(scratch.at('out.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as CodedReport)
    expect(records.map(({ report }) => report.url)).toEqual(wanted)
    for (const { events } of records) expect(events.length).toBeGreaterThan(0)
  })

  it('is added in the same order, and is known when it comes again', async () => {
    const path = archive()
    const add = () => runMarsad(['add', path, '--acknowledge', '--store', scratch.at('a.db')])
    const first = await add()
    expect(first).toMatchObject({ status: 1, stderr: expect.stringContaining(`${wanted.length} added, 1 failed`) })
    expect(first.stdout.split('\n').filter((line) => line.startsWith('added '))).toHaveLength(wanted.length)
    expect(await add()).toMatchObject({ status: 1, stderr: expect.stringContaining(`0 added, ${wanted.length} already there, 1 failed`) })
  })
})

describe('lines that all cores work on', () => {
  /** What no field of a report takes up makes the file so large that all cores work on it. */
  const unread = 'x'.repeat(300_000)
  const lines = (): string => scratch.write('a.ndjson', Array.from({ length: count }, (_, i) => `${JSON.stringify({ id: `r${i}`, published: '2025-03-02', text: text(i), unread })}\n`).join(''))
  const idsIn = (path: string): string[] =>
    readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as CodedReport).report.id)
  const ids = Array.from({ length: count }, (_, i) => `r${i}`)

  it('are coded in their order', async () => {
    expect(await runMarsad(['code', lines(), '-o', scratch.at('ordered.ndjson')])).toMatchObject({ status: 0, stderr: '' })
    expect(idsIn(scratch.at('ordered.ndjson'))).toEqual(ids)
  })

  it('are all coded where their order does not matter', async () => {
    expect(await runMarsad(['code', lines(), '--unordered', '-o', scratch.at('unordered.ndjson')])).toMatchObject({ status: 0, stderr: '' })
    expect(idsIn(scratch.at('unordered.ndjson')).sort()).toEqual([...ids].sort())
  })
})
