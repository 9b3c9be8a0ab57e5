import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findInputs } from '../src/ingest/find-inputs.js'
import { readInput } from '../src/ingest/read-input.js'
import { createServer } from '../src/server/create-server.js'
import type { Backend } from '../src/store/backend.js'
import { openStore } from '../src/store/open-store.js'
import { ReportAdder } from '../src/store/report-adder.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const nothing = { source: null, url: null, published: null }
const folder = mkdtempSync(join(tmpdir(), 'marsad-server-'))
let store: Backend
let app: FastifyInstance

beforeAll(async () => {
  store = await openStore(join(folder, 'server.db'))
  const adder = new ReportAdder(store, nothing, { kept: () => undefined })
  for (const input of findInputs([join(root, 'examples/sample/reports')])) {
    if ('error' in input) throw input.error
    for await (const item of readInput(input.path, { from: null, defaults: nothing })) if ('document' in item) await adder.add(item.document)
  }
  await adder.end()
  await adder.close()
  app = await createServer(store, { web: null, token: null, isSample: true, tiles: null })
})

afterAll(async () => {
  await app.close()
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

// biome-ignore lint/suspicious/noExplicitAny: answers are looked at part by part
async function get(path: string): Promise<{ status: number; body: any; headers: Record<string, unknown> }> {
  const response = await app.inject({ url: `/api/v1/${path}` })
  return { status: response.statusCode, body: response.headers['content-type']?.toString().includes('json') ? response.json() : response.body, headers: response.headers }
}

describe('the API', () => {
  test('pages through all incidents, each once, latest first', async () => {
    const seen: string[] = []
    const days: string[] = []
    for (let cursor: number | null = null, i = 0; i < 100; i++) {
      const { body } = await get(`incidents?limit=7${cursor === null ? '' : `&cursor=${cursor}`}`)
      for (const incident of body.incidents) {
        seen.push(incident.id)
        days.push(incident.view.date.start)
      }
      cursor = body.next
      if (cursor === null) break
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe((await get('series')).body.count)
    expect(days).toEqual([...days].sort().reverse())
  })

  test('counts the same incidents in lists, series and tallies under a filter', async () => {
    for (const filter of ['country=ML', 'type=bombing', 'since=2024-01-01', 'text=%D9%87%D8%AC%D9%88%D9%85', 'minKilled=5', 'class=violence&country=NE,ML', 'background=false']) {
      const { body: list } = await get(`incidents?limit=500&${filter}`)
      const { body: series } = await get(`series?step=year&${filter}`)
      expect(series.count, filter).toBe(list.incidents.length)
    }
  })

  test('each view leaves its own part of the filter out', async () => {
    const { body: all } = await get('series?step=year')
    const { body: narrowed } = await get('series?step=year&country=ML')
    expect(narrowed.countries).toEqual(all.countries)
    expect(narrowed.count).toBeLessThan(all.count)
    expect(narrowed.types.reduce((sum: number, tally: { incidents: number }) => sum + tally.incidents, 0)).toBe(narrowed.count)
  })

  test('gives an incident with the words of every statement as they stand in the report', async () => {
    const { body: list } = await get('incidents?limit=1&minSources=2')
    const { body: incident } = await get(`incidents/${list.incidents[0].id}`)
    expect(incident.statements.length).toBeGreaterThan(5)
    for (const statement of incident.statements) {
      const { body: report } = await get(`reports/${encodeURIComponent(statement.report)}`)
      statement.evidence.forEach(({ section, start, end }: { section: number; start: number; end: number }, i: number) => {
        expect(statement.words[i]).toBe(report.record.report.sections[section].text.slice(start, end))
      })
    }
    expect(incident.history.length).toBeGreaterThan(0)
  })

  test('gives the bytes of a report as they came, as text that nothing runs in', async () => {
    const { body } = await get('reports?limit=1')
    const original = await get(`reports/${encodeURIComponent(body.reports[0].id)}/original`)
    expect(original.status).toBe(200)
    expect(original.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(original.headers['content-security-policy']).toContain('sandbox')
    expect(original.headers['x-content-type-options']).toBe('nosniff')
  })

  test('tells ties with the incidents behind each', async () => {
    const { body } = await get('ties')
    expect(body.ties.length).toBeGreaterThan(0)
    for (const tie of body.ties) {
      expect(tie.ids.length).toBeGreaterThan(0)
      const { body: incident } = await get(`incidents/${tie.ids[0]}`)
      expect(incident.view.links.map((link: { kind: string }) => link.kind)).toContain(tie.kind)
    }
  })

  test('groups incidents on the map without losing one', async () => {
    const { body: near } = await get('map?zoom=0')
    const { body: far } = await get('map?zoom=10')
    const sum = (cells: { incidents: number }[]): number => cells.reduce((all, cell) => all + cell.incidents, 0)
    expect(sum(near.cells)).toBe(sum(far.cells))
    expect(far.cells.length).toBeGreaterThan(near.cells.length)
    expect(far.cells.every((cell: { incidents: number; id: string | null }) => cell.incidents > 1 || cell.id !== null)).toBe(true)
  })

  test('exports what a filter leaves, named as invented', async () => {
    const { status, body, headers } = await get('exports/csv?country=ML')
    expect(status).toBe(200)
    expect(headers['content-disposition']).toContain('sample-invented')
    expect(body.split('\n').length - 2).toBe((await get('series?country=ML')).body.count)
  })

  test('answers bad input with a problem that names it', async () => {
    for (const path of [
      'incidents?type=party',
      'incidents?limit=0',
      'incidents?limit=9999',
      'incidents?since=2024-02-30',
      'incidents?unknown=1',
      'series?step=hour',
      'map?seen=1,2,3',
      'incidents?country=Mali',
      'incidents?near=91,0,5',
      'exports/exe',
      'incidents?cursor=x',
    ]) {
      const { status, body } = await get(path)
      expect(status, path).toBe(400)
      expect(body, path).toMatchObject({ status: 400, instance: `/api/v1/${path}` })
      expect(body.title, path).toBeTruthy()
    }
    for (const path of ['incidents/ino', 'reports/none', 'nothing', 'incidents/%00', "incidents/' or 1=1"]) expect((await get(path)).status, path).toBe(404)
  })

  test('takes hostile text in a filter for text', async () => {
    for (const text of ['"', '" OR 1=1 --', "'; drop table incidents", 'a*', 'NEAR(a b)', 'words:x', '\u202eabc', '<script>', '()', 'ا"ب"']) {
      const { status } = await get(`incidents?text=${encodeURIComponent(text)}`)
      expect(status, text).toBe(200)
    }
    expect((await get('series')).body.count).toBeGreaterThan(0)
  })

  test('describes itself, with every route', async () => {
    const response = await app.inject({ url: '/api/docs' })
    const { openapi, paths } = response.json()
    expect(openapi).toBe('3.1.0')
    for (const route of ['incidents', 'incidents/{id}', 'series', 'map', 'reports/{id}', 'ties', 'groups', 'places', 'search', 'sources', 'exports/{format}', 'about', 'stream'])
      expect(Object.keys(paths)).toContain(`/api/v1/${route}`)
  })

  test('refuses everything without the token where one is set', async () => {
    const guarded = await createServer(store, { web: null, token: 'secret', isSample: false, tiles: null })
    expect((await guarded.inject({ url: '/api/v1/incidents' })).statusCode).toBe(401)
    expect((await guarded.inject({ url: '/api/v1/incidents', headers: { authorization: 'Bearer secre' } })).statusCode).toBe(401)
    expect((await guarded.inject({ url: '/api/v1/incidents', headers: { authorization: 'Bearer secret' } })).statusCode).toBe(200)
    await guarded.close()
  })

  test('answers a question asked again with its tag: not modified', async () => {
    const first = await app.inject({ url: '/api/v1/series' })
    const again = await app.inject({ url: '/api/v1/series', headers: { 'if-none-match': String(first.headers.etag) } })
    expect(again.statusCode).toBe(304)
  })
})
