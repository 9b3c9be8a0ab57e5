import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Statement, StatementField } from '../../core/statement.js'
import type { ViewStatement } from './candidate.js'
import { toView } from './to-view.js'

interface Told {
  readonly report?: string
  readonly source?: string
  readonly published?: string
  readonly background?: boolean
  readonly person?: string
  readonly at?: string
  readonly official?: boolean
  /** False where the value is taken from the report's own date. */
  readonly told?: boolean
}

let serial = 0

function says(
  field: StatementField,
  value: unknown,
  { report = 'r1', source = 'Barq', published = '2023-03-12', background = false, person, at = '2023-03-14T00:00:00Z', official = false, told = true }: Told = {},
): ViewStatement {
  serial++
  const span = { section: 0, start: 0, end: 3 }
  const statement: Statement = {
    id: String(serial).padStart(16, '0'),
    report,
    event: `e-${report}`,
    field,
    value,
    evidence: told ? [span] : [],
    attribution: official ? [{ kind: 'official', name: 'وزارة الداخلية', evidence: [span] }] : [],
    by: person ? { kind: 'person', name: person, version: null } : { kind: 'coder', name: 'marsad', version: '1' },
    at,
  }
  return { statement, source, published, background }
}

const bombing = says('type', 'bombing')
const second: Told = { report: 'r2', source: 'Sada', published: '2023-03-13' }
const third: Told = { report: 'r3', source: 'Naba', published: '2023-03-14' }
const killed = (min: number | null, max: number | null = min) => ({ what: 'killed', min, max, basis: 'exact', of: 'unknown' })
const place = (name: string, precision: number, changes: object = {}) => ({
  role: 'site',
  name,
  nameAr: null,
  gazetteerId: `x:${name}`,
  admin1: 'Kasserine',
  country: 'TN',
  lat: null,
  lon: null,
  precision,
  ...changes,
})
const day = (start: string, precision = 1) => ({ start, end: start, precision })

describe('the view of an incident', () => {
  test('a type that refines another one told wins over more sources', () => {
    expect(toView([says('type', 'armed_attack'), says('type', 'armed_attack', second), says('type', 'suicide_bombing', third)]).type).toBe('suicide_bombing')
  })

  test('a person’s word wins over the coder’s, and of two persons’ the later one', () => {
    const view = toView([bombing, says('type', 'shelling', { person: 'Amal', at: '2023-04-01T00:00:00Z' }), says('type', 'sabotage', { person: 'Nour', at: '2023-04-02T00:00:00Z' })])
    expect(view.type).toBe('sabotage')
    expect(view.class).toBe('violence')
    expect(view.disputed).toContain('type')
  })

  test('the later official status wins', () => {
    expect(toView([bombing, says('status', 'occurred'), says('status', 'denied', { ...second, official: true }), says('status', 'occurred', third)]).status).toBe('denied')
    expect(toView([bombing, says('status', 'alleged', { official: true }), says('status', 'occurred', { ...second, official: true })]).status).toBe('occurred')
  })

  test('a told day wins over the day of a report, and the more precise over the wider', () => {
    const view = toView([bombing, says('date', day('2023-03-12'), { told: false }), says('date', day('2023-03-11'), second)])
    expect(view.date).toMatchObject({ start: '2023-03-11', precision: 1 })
    expect(toView([bombing, says('date', { start: '2023-03-01', end: '2023-03-31', precision: 3 }), says('date', day('2023-03-11'), second)]).date.start).toBe('2023-03-11')
  })

  test('without a day the date is unknown, never that of a report', () => {
    expect(toView([bombing]).date).toEqual({ start: '0001-01-01', end: '9999-12-31', precision: 5, by: [] })
  })

  test('days that have nothing in common are disputed; a day within a month is not', () => {
    expect(toView([bombing, says('date', day('2023-03-11')), says('date', day('2023-03-12'), second)]).disputed).toContain('date')
    expect(toView([bombing, says('date', day('2023-03-11')), says('date', { start: '2023-03-01', end: '2023-03-31', precision: 3 }, second)]).disputed).not.toContain('date')
  })

  test('of places inside each other the finest stays; two towns both stay', () => {
    const view = toView([
      bombing,
      says('place', place('Tunisia', 6, { admin1: null })),
      says('place', place('Kasserine', 4, { admin1: null }), second),
      says('place', place('Foussana', 1), third),
      says('place', place('Sfax', 1, { admin1: 'Sfax' }), third),
    ])
    expect(view.places.map(({ name }) => name).sort()).toEqual(['Foussana', 'Sfax'])
  })

  test('a person’s wide place does not yield to a machine’s town', () => {
    const view = toView([bombing, says('place', place('Tunisia', 6, { admin1: null }), { person: 'Amal' }), says('place', place('Foussana', 1))])
    expect(view.places.map(({ name }) => name)).toContain('Tunisia')
  })

  test('of each outlet its latest figure counts, and low and high are the range over outlets', () => {
    const view = toView([
      bombing,
      says('count', killed(5), { published: '2023-03-12T08:00:00Z' }),
      says('count', killed(11), { report: 'r1b', published: '2023-03-12T18:00:00Z' }),
      says('count', killed(12), second),
    ])
    expect(view.figures).toHaveLength(1)
    expect(view.figures[0]).toMatchObject({ what: 'killed', best: 12, low: 11, high: 12 })
    expect(view.figures[0].told.map(({ min }) => min)).toEqual([5, 11, 12])
    expect(view.disputed).toContain('figures.killed')
  })

  test('the official figure wins over the later one, and the exact over the open one', () => {
    expect(toView([bombing, says('count', killed(9), { official: true }), says('count', killed(14), second)]).figures[0]).toMatchObject({ best: 9, low: 9, high: 14 })
    expect(toView([bombing, says('count', killed(2, null), { official: true }), says('count', killed(14), second)]).figures[0]).toMatchObject({ best: 14, low: 2, high: null })
  })

  test('only the least certain end of a range stands for it', () => {
    expect(toView([bombing, says('count', killed(20, 99))]).figures[0]).toMatchObject({ best: 20, low: 20, high: 99 })
  })

  test('an unnamed kind yields to a named group in the same role', () => {
    const gunmen = { role: 'actor', kind: 'armed_group', id: null, name: null, country: null }
    const group = { role: 'actor', kind: 'armed_group', id: 'aqim', name: 'AQIM', country: null }
    expect(toView([bombing, says('actor', gunmen), says('actor', group, second)]).actors.map(({ id }) => id)).toEqual(['aqim'])
    expect(toView([bombing, says('actor', gunmen)]).actors).toHaveLength(1)
  })

  test('an individual has no name, whatever a statement says', () => {
    expect(toView([bombing, says('actor', { role: 'recipient', kind: 'individual', id: null, name: 'فلان', country: 'TN' })]).actors[0].name).toBeNull()
  })

  test('it is background only where every report recalls it', () => {
    expect(toView([bombing, says('background', true, { background: true })]).background).toBe(true)
    expect(toView([bombing, says('background', true, { background: true }), says('background', false, second)]).background).toBe(false)
  })

  test('the order in which statements come does not matter', () => {
    const all = [
      bombing,
      says('type', 'armed_attack', second),
      says('date', day('2023-03-11')),
      says('date', day('2023-03-12'), second),
      says('count', killed(3)),
      says('count', killed(4), second),
      says('count', killed(4, 6), third),
      says('place', place('Foussana', 1)),
      says('place', place('Sfax', 1), second),
    ]
    const expected = toView(all)
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => void expect(toView(shuffled)).toEqual(expected)))
  })

  test('every value names the statements behind it', () => {
    const toll = says('count', killed(3))
    const site = says('place', place('Foussana', 1))
    const view = toView([bombing, toll, site])
    expect(view.figures[0].by).toEqual([toll.statement.id])
    expect(view.places[0].by).toEqual([site.statement.id])
  })
})
