import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Incident } from '../src/core/incident.js'
import { code } from '../src/index.js'
import type { SourceDocument } from '../src/ingest/document.js'
import { readInput } from '../src/ingest/read-input.js'
import { eachIncident } from '../src/store/each-incident.js'
import { openStore } from '../src/store/open-store.js'
import { ReportAdder } from '../src/store/report-adder.js'
import { ScratchFolder } from './scratch-folder.js'

interface ExpectedIncident {
  readonly slug: string
  readonly day: string
  readonly reports: readonly string[]
  readonly recalledBy: readonly string[]
}

interface Expected {
  readonly incidents: readonly ExpectedIncident[]
  readonly apart: readonly (readonly [string, string])[]
  readonly copies: readonly (readonly [string, string])[]
  readonly withoutIncident: readonly string[]
}

interface Outlet {
  readonly key: string
  readonly name: string
  readonly country: string
  readonly host: string
  readonly invented: boolean
}

/** Report-incident pairs that the store must find. */
const leastFound = 0.85
/** Pairs of reports of different incidents that it may join, beside those that it must never. */
const mostJoined = 3
const dayMilliseconds = 86_400_000

const folder = join(import.meta.dirname, '../examples/sample')
const reports = join(folder, 'reports')
const files = readdirSync(reports).sort()
const readJson = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T
const { outlets } = readJson<{ outlets: readonly Outlet[] }>('outlets.json')
const expected = readJson<Expected>('expected.json')
const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(join(import.meta.dirname, '../codebook/record.schema.json'), 'utf8')))
const nothingTold = { source: null, url: null, published: null }

async function readDocument(file: string): Promise<SourceDocument> {
  const documents: SourceDocument[] = []
  for await (const item of readInput(join(reports, file), { from: null, defaults: nothingTold })) {
    if ('error' in item) throw item.error
    documents.push(item.document)
  }
  expect(documents).toHaveLength(1)
  return documents[0]
}

/** Reports that tell an incident, as news or as an earlier one. */
const tellersOf = ({ reports: news, recalledBy }: ExpectedIncident): Set<string> => new Set([...news, ...recalledBy])

/** The incident of the store that holds most of an expected one's reports and is of its day. */
function findIncident(stored: readonly Incident[], { day, reports: told }: ExpectedIncident): Incident | null {
  const at = Date.parse(day)
  const near = stored.filter(({ view: { date } }) => Date.parse(date.start) <= at + dayMilliseconds && Date.parse(date.end) >= at - dayMilliseconds)
  const share = (incident: Incident): number => incident.reports.filter(({ id }) => told.includes(id)).length
  const best = near.reduce<Incident | null>((before, incident) => (share(incident) > (before === null ? 0 : share(before)) ? incident : before), null)
  return best
}

/** Pairs of reports that one incident of the store joins though one tells only `a` and the other only `b`. */
function joinedAcross(stored: readonly Incident[], a: ExpectedIncident, b: ExpectedIncident): string[] {
  const ofA = tellersOf(a)
  const ofB = tellersOf(b)
  return stored.flatMap((incident) => {
    const ids = incident.reports.map(({ id }) => id)
    const onlyA = ids.filter((id) => ofA.has(id) && !ofB.has(id))
    return onlyA.flatMap((one) => ids.filter((id) => ofB.has(id) && !ofA.has(id)).map((other) => `${one} + ${other}`))
  })
}

describe('the reports of the sample set', () => {
  it('are many, by six outlets, over two years, and some are pages with posts', async () => {
    expect(outlets).toHaveLength(6)
    expect(files.length).toBeGreaterThanOrEqual(66)
    const documents = await Promise.all(files.map(readDocument))
    const pages = documents.filter(({ format }) => format === 'html')
    expect(pages.length).toBeGreaterThanOrEqual(10)
    expect(pages.filter(({ sections }) => sections?.some(({ kind }) => kind === 'post')).length).toBeGreaterThanOrEqual(6)
    expect(new Set(documents.map(({ published }) => published?.slice(0, 4)))).toEqual(new Set(['2023', '2024']))
    expect(new Set(documents.map(({ source }) => source))).toEqual(new Set(outlets.map(({ name }) => name)))
  })

  it.each(files)('%s is valid and marked as invented', async (file) => {
    const document = await readDocument(file)
    expect(document.id).toBe(file.replace(/\.(?:json|html)$/u, ''))
    expect(document.issues).toEqual([])
    const outlet = outlets.find(({ name }) => name === document.source)
    expect(outlet).toMatchObject({ invented: true, name: expect.stringMatching(/^مثال: /u), country: expect.stringMatching(/^[A-Z]{2}$/u), host: expect.stringMatching(/\.example\.(?:org|net)$/u) })
    expect(new URL(document.url ?? '').host).toBe(outlet?.host)
    const bytes = readFileSync(join(reports, file), 'utf8')
    expect(bytes).toContain(file.endsWith('.html') ? '<meta name="invented" content="true">' : '"invented": true')
    for (const [host] of bytes.matchAll(/(?<=https:\/\/)[^/"\s]+/gu)) expect(host).toMatch(/(?:\.example\.(?:org|net)|^schema\.org)$/u)
    const record = code(document)
    expect(validate(record), JSON.stringify(validate.errors)).toBe(true)
    const words = record.report.sections.filter(({ kind }) => kind !== 'headline').flatMap(({ text }) => text.split(/\s+/u)).length
    expect(words).toBeGreaterThanOrEqual(50)
    expect(words).toBeLessThanOrEqual(200)
  })

  it('are each told of in expected.json', () => {
    const ids = files.map((file) => file.replace(/\.(?:json|html)$/u, ''))
    expect(new Set([...expected.incidents.flatMap((incident) => incident.reports), ...expected.withoutIncident])).toEqual(new Set(ids))
    const slugs = expected.incidents.map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(slugs.length)
    for (const slug of expected.apart.flat()) expect(slugs).toContain(slug)
  })
})

describe('the sample set in a new store', () => {
  const scratch = new ScratchFolder()
  let stored: Incident[] = []

  beforeAll(async () => {
    const store = await openStore(scratch.at('sample.db'))
    try {
      const adder = new ReportAdder(store, nothingTold, { kept: () => undefined })
      for (const file of files) await adder.add(await readDocument(file))
      await adder.end()
      await adder.close()
      stored = []
      for await (const incident of eachIncident(store, store.db, {})) stored.push(incident)
    } finally {
      await store.close()
    }
  })

  it('has at least 85 % of the expected pairs of report and incident', () => {
    const missed = expected.incidents.flatMap((incident) => {
      const found = findIncident(stored, incident)
      return incident.reports.filter((id) => !found?.reports.some((report) => report.id === id)).map((id) => `${incident.slug}: ${id}`)
    })
    const pairs = expected.incidents.reduce((sum, incident) => sum + incident.reports.length, 0)
    expect(1 - missed.length / pairs, missed.join('\n')).toBeGreaterThanOrEqual(leastFound)
  })

  it.each(expected.apart)('keeps %s and %s apart', (one, other) => {
    const [a, b] = [one, other].map((slug) => expected.incidents.find((incident) => incident.slug === slug) as ExpectedIncident)
    expect(joinedAcross(stored, a, b)).toEqual([])
  })

  it('joins next to no reports of different incidents', () => {
    const joined = expected.incidents.flatMap((a, i) => expected.incidents.slice(i + 1).flatMap((b) => joinedAcross(stored, a, b)))
    expect(joined.length, joined.join('\n')).toBeLessThanOrEqual(mostJoined)
  })

  it.each(expected.copies)('joins the wire copies %s and %s', (one, other) => {
    expect(stored.some((incident) => [one, other].every((id) => incident.reports.some((report) => report.id === id)))).toBe(true)
  })

  it('makes no incident of reports without an event', () => {
    const told = new Set(stored.flatMap((incident) => incident.reports.map(({ id }) => id)))
    expect(expected.withoutIncident.filter((id) => told.has(id))).toEqual([])
  })
})
