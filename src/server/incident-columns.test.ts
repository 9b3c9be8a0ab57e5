import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Backend } from '../store/backend.js'
import { rankOf } from '../store/incident-rank.js'
import { isOfRuns } from './each-span.js'
import type { ServerFilter } from './filter-query.js'
import { type ColumnRow, fromDay, IncidentColumns, toDay } from './incident-columns.js'
import { countAtSites, countSpansAtSites, toMapCells } from './map-cells.js'
import { countRows, countSpans, firstDayOf, type Step, steps, toDaySums, toOverview } from './overview.js'
import { pageOf, pageOfRuns } from './page-of.js'
import { distanceKm, selectIncidents } from './select-incidents.js'

const firstDay = toDay('2024-02-20')
const day = fc.integer({ min: 0, max: 25 }).map((days) => fromDay(firstDay + days))
const lastDay = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: -2, max: 12 }) }, { weight: 1, arbitrary: fc.constant(null) })
const figure = fc.option(fc.integer({ min: 0, max: 40 }), { nil: null })
const site = fc.constantFrom({ lat: 33.5138, lon: 36.2765 }, { lat: 33.51, lon: 36.28 }, { lat: 0.0001234567, lon: -0.2 }, { lat: 16.2666, lon: -0.05 }, { lat: null, lon: null })
const word = (...words: string[]) => fc.constantFrom(...words)

const row = fc
  .record({
    key: fc.integer({ min: 1, max: 60 }),
    type: word('bombing', 'clash', 'arrest'),
    class: word('attack', 'operation'),
    domain: word('terrorism', 'crime'),
    status: word('occurred', 'denied'),
    background: fc.constantFrom(0, 0, 0, 1),
    start: fc.oneof({ weight: 8, arbitrary: day }, { weight: 1, arbitrary: fc.constant('0001-01-01') }),
    lasts: lastDay,
    country: fc.option(word('SY', 'ML', 'IQ'), { nil: null }),
    site,
    killed_best: figure,
    killed_low: figure,
    killed_high: figure,
    sources: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ lasts, site, ...rest }): ColumnRow => {
    const isDated = rest.start !== '0001-01-01'
    return { ...rest, ...site, rank: rankOf(rest.start, rest.key), end: isDated && lasts !== null ? fromDay(toDay(rest.start) + lasts) : '9999-12-31' }
  })
const step = fc.oneof(
  { weight: 9, arbitrary: row.map((row) => ({ kind: 'put' as const, row })) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 60 }).map((key) => ({ kind: 'drop' as const, key })) },
  { weight: 1, arbitrary: fc.constant({ kind: 'order' as const }) },
)
const list = (...words: string[]) => fc.option(fc.uniqueArray(word(...words), { minLength: 1 }), { nil: null, freq: 2 })
const filter: fc.Arbitrary<ServerFilter> = fc.record({
  since: fc.option(day, { nil: null }),
  until: fc.option(day, { nil: null }),
  type: list('bombing', 'clash', 'kidnapping'),
  class: fc.option(fc.constant(['attack']), { nil: null, freq: 1 }),
  domain: fc.constant(null),
  status: fc.option(fc.constant(['denied']), { nil: null, freq: 1 }),
  country: list('SY', 'ML'),
  background: fc.option(fc.boolean(), { nil: null, freq: 1 }),
  minSources: fc.constantFrom(null, null, 2),
  minKilled: fc.constantFrom(null, null, 5),
  near: fc.constantFrom(null, null, { lat: 33.5, lon: 36.3, km: 50 }),
  bbox: fc.constantFrom(null, null, { west: -10, south: 10, east: 10, north: 20 }),
  place: fc.constant(null),
  group: fc.constant(null),
  source: fc.constant(null),
  text: fc.constant(null),
})
const world = { west: -180, south: -90, east: 180, north: 90 }
/** No filter of these asks the store. */
const noStore = null as unknown as Backend

/** What is left of incidents, worked out one by one: which parts of the filter leave it out. */
function failingParts(row: ColumnRow, filter: ServerFilter): Set<string> {
  const failing = new Set<string>()
  const isOut = (values: readonly string[] | null | undefined, value: string | null): boolean => values != null && (value === null || !values.includes(value))
  const isTold = (iso: string): boolean => iso !== '0001-01-01' && iso !== '9999-12-31'
  if ((filter.since || filter.until) && (!isTold(row.start) || (filter.since && (!isTold(row.end) || row.end < filter.since)) || (filter.until && row.start > filter.until))) failing.add('time')
  if (isOut(filter.type, row.type) || isOut(filter.class, row.class)) failing.add('type')
  if (isOut(filter.country, row.country)) failing.add('country')
  if (isOut(filter.status, row.status) || (filter.background != null && filter.background !== (row.background === 1))) failing.add('rest')
  if (row.sources < (filter.minSources ?? 0) || (row.killed_best ?? 0) < (filter.minKilled ?? 0)) failing.add('rest')
  const { bbox, near } = filter
  if (bbox && !(row.lat !== null && row.lon !== null && row.lat >= bbox.south && row.lat <= bbox.north && row.lon >= bbox.west && row.lon <= bbox.east)) failing.add('place')
  if (near && !(row.lat !== null && row.lon !== null && distanceKm(row.lat, row.lon, near.lat, near.lon) <= near.km)) failing.add('place')
  return failing
}

/** An overview as it is defined, from the incidents themselves. */
function plainOverview(rows: readonly ColumnRow[], filter: ServerFilter, step: Step) {
  const without = (part: string | null) => rows.filter((row) => [...failingParts(row, filter)].every((failing) => failing === part))
  const best = (row: ColumnRow) => row.killed_best ?? 0
  const sum = (of: readonly ColumnRow[], figure: (row: ColumnRow) => number) => of.reduce((total, row) => total + figure(row), 0)
  const tolls = (of: readonly ColumnRow[]) => ({ low: sum(of, (row) => row.killed_low ?? best(row)), best: sum(of, best), high: sum(of, (row) => row.killed_high ?? best(row)) })
  const tallies = (of: readonly ColumnRow[], wordOf: (row: ColumnRow) => string | null) =>
    [...new Set(of.map(wordOf))]
      .map((value) => ({ value, own: of.filter((row) => wordOf(row) === value) }))
      .map(({ value, own }) => ({ value, incidents: own.length, killed: sum(own, best) }))
      .sort((a, b) => b.incidents - a.incidents || ((a.value ?? '') < (b.value ?? '') ? -1 : 1))
  const dated = without('time').filter((row) => row.start !== '0001-01-01')
  const startOf = (row: ColumnRow): string => fromDay(firstDayOf(toDay(row.start), step))
  const series = [...new Set(dated.map(startOf))].sort().map((start) => {
    const own = dated.filter((row) => startOf(row) === start)
    const { low, best, high } = tolls(own)
    return { start, incidents: own.length, killedLow: low, killed: best, killedHigh: high }
  })
  return {
    step,
    count: without(null).length,
    killed: tolls(without(null)),
    series,
    undated: without('time').length - dated.length,
    types: tallies(without('type'), (row) => row.type),
    countries: tallies(without('country'), (row) => row.country),
  }
}

describe('incidents in columns', () => {
  test('are counted, mapped and listed as a plain look at each of them does, whatever came, changed or went', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 120 }),
        filter,
        fc.constantFrom(...steps),
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 1, max: 9 }),
        async (changes, filter, step, zoom, limit) => {
          let columns = new IncidentColumns()
          const there = new Map<number, ColumnRow>()
          for (const change of changes) {
            if (change.kind === 'order') columns = columns.toOrdered()
            else if (change.kind === 'drop') {
              columns.drop(change.key)
              there.delete(change.key)
            } else {
              columns.put(change.row)
              there.set(change.row.key, change.row)
            }
          }
          const rows = [...there.values()]
          const selection = await selectIncidents(noStore, () => columns, filter)
          const sums = toDaySums(selection)
          const counted = countRows(selection)
          const overview = toOverview(columns, counted, sums, step)
          expect(overview).toEqual(plainOverview(rows, filter, step))

          // listed page by page
          const shown = rows.filter((row) => failingParts(row, filter).size === 0).sort((a, b) => b.rank - a.rank)
          const listed: number[] = []
          for (let below: number | null = null; ; ) {
            const { keys, next } = pageOf(selection, limit, below)
            listed.push(...keys)
            if (next === null) break
            below = next
          }
          expect(listed).toEqual(shown.map(({ key }) => key))

          const atSites = countAtSites(selection)
          const cells = toMapCells(atSites, zoom, world, 3000)
          const mapped = rows.filter((row) => row.lat !== null && [...failingParts(row, filter)].every((part) => part === 'place'))
          expect(cells.reduce((sum, cell) => sum + cell.incidents, 0)).toBe(mapped.length)
          expect(cells.reduce((sum, cell) => sum + cell.killed, 0)).toBe(mapped.reduce((sum, row) => sum + (row.killed_best ?? 0), 0))
          for (const cell of cells) if (cell.key !== null) expect(mapped.map(({ key }) => key)).toContain(cell.key)

          if (!isOfRuns(filter)) return
          // the short ways give the same
          expect(pageOfRuns(columns, filter, limit, null, Number.POSITIVE_INFINITY)).toEqual(pageOf(selection, limit, null))
          const daySums = toDaySums(await selectIncidents(noStore, () => columns, { ...filter, since: null, until: null }))
          const short = countSpans(columns, filter, daySums)
          expect(toOverview(columns, short, daySums, step)).toEqual(overview)
          expect([...short.shownOnDay()]).toEqual([...counted.shownOnDay()])
          expect(toOverview(columns, short, daySums, 'auto')).toEqual(toOverview(columns, counted, sums, 'auto'))
          expect(toMapCells(countSpansAtSites(columns, filter), zoom, world, 3000)).toEqual(cells)
        },
      ),
      { numRuns: 400 },
    )
  })

  test('that stand in order are not changed for who is reading them', () => {
    const columns = new IncidentColumns()
    const of = (key: number, start: string): ColumnRow => ({
      key,
      rank: rankOf(start, key),
      type: 'clash',
      class: 'attack',
      domain: 'terrorism',
      status: 'occurred',
      background: 0,
      start,
      end: start,
      country: 'SY',
      lat: null,
      lon: null,
      killed_best: 1,
      killed_low: null,
      killed_high: null,
      sources: 1,
    })
    columns.put(of(1, '2024-03-02'))
    columns.put(of(2, '2024-03-01'))
    const ordered = columns.toOrdered()
    ordered.drop(1)
    expect([columns.length, columns.ordered, [...columns.key.subarray(0, 2)]]).toEqual([2, 0, [1, 2]])
    expect([ordered.ordered, [...ordered.key.subarray(0, 2)], ordered.rowOf(2)]).toEqual([2, [2, 1], 0])
  })
})
