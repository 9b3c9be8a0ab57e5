import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acledCountries } from '../../codebook/acled.table.js'
import { type EventType, eventTypes } from '../../codebook/event-types.table.js'
import { ucdpCountries } from '../../codebook/ucdp.table.js'
import { actorKinds, countOfs } from '../../codebook/values.table.js'
import { readCsv } from '../../test/read-csv.js'
import { sampleIncident, sampleStatement, sampleViewPlace } from '../../test/sample-incident.js'
import { sampleRelease, writeIncidents } from '../../test/write-incidents.js'
import type { Incident, IncidentView, ViewActor, ViewDate, ViewFigure } from '../core/incident.js'
import { toPriogridGid } from './priogrid.js'
import { ucdpGedColumns, ucdpGedCsvWriter, ucdpGedReasons } from './ucdp-ged-csv.js'

function writeAll(incidents: readonly Incident[]) {
  const writer = ucdpGedCsvWriter(sampleRelease)
  const { columns, rows } = readCsv(writeIncidents(writer, incidents))
  return { columns, rows, written: writer.written, leftOut: writer.leftOut }
}
const write = (...views: Partial<IncidentView>[]) => writeAll(views.map((view) => sampleIncident(view)))
const rowOf = (view: Partial<IncidentView> = {}) => write(view).rows[0]
const ofType = (type: EventType, view: Partial<IncidentView> = {}) => ({ type, class: eventTypes[type].class, ...view })
const actor = (role: ViewActor['role'], kind: ViewActor['kind'], name: string | null = null, country: string | null = null): ViewActor => ({ role, kind, id: name, name, country, by: [] })
const killed = (of: ViewFigure['of'], low: number | null, best = low, high = best): ViewFigure => ({ what: 'killed', of, low, best, high, told: [], by: [] })
const dated = (start: string, end: string, precision: ViewDate['precision']) => ({ date: { start, end, precision, by: [] } })

describe('ucdpGedCsvWriter', () => {
  it('writes an incident as a row', () => {
    expect(rowOf()).toEqual({
      ...Object.fromEntries(ucdpGedColumns.map((column) => [column, ''])),
      id: 'i000000000000000b1',
      relid: 'i000000000000000b1',
      year: '2023',
      code_status: 'Check Deaths',
      type_of_violence: '3',
      conflict_name: 'Islamic State - Civilians',
      dyad_name: 'Islamic State - Civilians',
      side_a: 'Islamic State',
      side_b: 'Civilians',
      number_of_sources: '2',
      source_article: 'البرق, 2023-03-12, https://example.org/barq/1; Sada, "evening", 2023-03-13, https://example.org/sada/7',
      source_office: 'البرق; Sada, "evening"',
      source_date: '2023-03-12; 2023-03-13',
      where_prec: '1',
      where_coordinates: 'Kasserine',
      where_description: 'Kasserine',
      adm_1: 'Kasserine',
      latitude: '35.16758',
      longitude: '8.83651',
      geom_wkt: 'POINT (8.83651 35.16758)',
      priogrid_gid: '180378',
      country: 'Tunisia',
      country_id: '616',
      region: 'Africa',
      event_clarity: '1',
      date_prec: '1',
      date_start: '2023-03-12',
      date_end: '2023-03-12',
      deaths_a: '0',
      deaths_b: '0',
      deaths_civilians: '0',
      deaths_unknown: '12',
      best: '12',
      high: '12',
      low: '11',
    })
  })

  it('has the 49 columns in order', () => {
    expect(write({}).columns).toEqual([...ucdpGedColumns])
    expect(ucdpGedColumns).toHaveLength(49)
  })

  it.each<[string, Partial<IncidentView>, Record<string, string>]>([
    [
      'the army against a group: state-based, the government first',
      ofType('clash', {
        disputed: [],
        actors: [actor('actor', 'armed_group', 'North Front'), actor('recipient', 'state_security')],
        figures: [killed('security', 2), killed('militants', 8), killed('civilians', 1)],
      }),
      {
        type_of_violence: '1',
        side_a: 'Government of Tunisia',
        side_b: 'North Front',
        gwnoa: '616',
        gwnob: '',
        deaths_a: '2',
        deaths_b: '8',
        deaths_civilians: '1',
        deaths_unknown: '0',
        best: '11',
        code_status: 'Clear',
        conflict_name: '',
      },
    ],
    [
      'a total and one told part: the rest is unknown',
      ofType('clash', { disputed: [], actors: [actor('actor', 'state_security'), actor('recipient', 'armed_group', 'North Front')], figures: [killed('unknown', 12), killed('militants', 8)] }),
      { type_of_violence: '1', deaths_a: '0', deaths_b: '8', deaths_unknown: '4', best: '12', low: '12', high: '12' },
    ],
    [
      'two groups: non-state, the dead of either side not told apart',
      ofType('clash', { actors: [actor('actor', 'armed_group', 'North Front'), actor('recipient', 'armed_group', 'South Front')], figures: [killed('militants', 5)] }),
      { type_of_violence: '2', side_a: 'North Front', side_b: 'South Front', deaths_a: '0', deaths_b: '0', deaths_unknown: '5' },
    ],
    [
      'two states',
      ofType('shelling', { actors: [actor('actor', 'foreign_state', null, 'LY'), actor('recipient', 'state_security')], figures: [killed('security', 3)] }),
      { type_of_violence: '1', side_a: 'Government of Libya', side_b: 'Government of Tunisia', gwnoa: '620', gwnob: '616', deaths_a: '0', deaths_b: '0', deaths_unknown: '3' },
    ],
    [
      'a group that kills civilians, its own dead apart',
      ofType('suicide_bombing', { disputed: [], actors: [actor('claimant', 'armed_group', 'North Front'), actor('recipient', 'civilians')], figures: [killed('unknown', 5), killed('militants', 1)] }),
      { type_of_violence: '3', side_a: 'North Front', side_b: 'Civilians', deaths_a: '1', deaths_unknown: '5', best: '6', low: '5', high: '6' },
    ],
    [
      'the state that kills civilians',
      ofType('protest_repression', { actors: [actor('actor', 'state_security'), actor('recipient', 'crowd')], figures: [killed('civilians', 4)] }),
      { type_of_violence: '3', side_a: 'Government of Tunisia', gwnoa: '616', deaths_civilians: '4' },
    ],
    [
      'a group against an untold target',
      ofType('bombing', { actors: [actor('actor', 'armed_group', 'North Front')], intendedTargets: [] }),
      { type_of_violence: '', side_a: 'North Front', side_b: '', code_status: 'Check Type of Violence' },
    ],
    [
      'two forces of one state',
      ofType('clash', { actors: [actor('actor', 'state_security', 'Army, Tunisia'), actor('recipient', 'state_security', 'Police, Tunisia')] }),
      { type_of_violence: '', side_a: 'Government of Tunisia', side_b: '' },
    ],
    ['nobody told in a terrorist attack', ofType('bombing', { actors: [] }), { type_of_violence: '', side_a: '', code_status: 'Check Type of Violence' }],
    [
      'a group without a name',
      ofType('killing', { actors: [actor('actor', 'armed_group'), actor('recipient', 'civilians')] }),
      { type_of_violence: '3', side_a: '', dyad_name: '', code_status: 'Check Dyad' },
    ],
    [
      'a killing by security forces of militants',
      ofType('militants_killed', { actors: [actor('actor', 'state_security')], figures: [killed('militants', 2)], intendedTargets: [] }),
      { type_of_violence: '1', deaths_b: '2', side_b: '' },
    ],
  ])('writes %s', (_name, view, cells) => {
    expect(rowOf(view)).toMatchObject(cells)
  })

  it('writes the highest number told where the toll is open upwards, and says that the dead want checking', () => {
    const told = [{ report: 'barq-1', source: null, published: null, min: 14, max: null, statement: '' }]
    expect(rowOf({ disputed: [], figures: [{ ...killed('civilians', 11, 11, null), told }] })).toMatchObject({ low: '11', best: '11', high: '14', code_status: 'Check Deaths' })
  })

  it.each([
    [dated('2023-03-12', '2023-03-12', 1), '1'],
    [dated('2023-03-12', '2023-03-14', 1), '2'],
    [dated('2023-03-12', '2023-03-13', 2), '2'],
    [dated('2023-03-12', '2023-03-12', 2), '3'],
    [dated('2023-03-06', '2023-03-12', 2), '3'],
    [dated('2023-03-01', '2023-03-31', 3), '4'],
    [dated('2023-01-01', '2023-12-31', 4), '5'],
    [dated('2023-01-01', '2023-06-30', 5), '5'],
  ])('gives %j the date precision %s', (view, precision) => {
    expect(rowOf(view).date_prec).toBe(precision)
  })

  it.each([1, 2, 3, 4, 5, 6, 7])('gives a place of precision %i that where_prec, with its point', (precision) => {
    expect(rowOf({ places: [{ ...sampleViewPlace, precision }] })).toMatchObject({ where_prec: String(precision), geom_wkt: 'POINT (8.83651 35.16758)', adm_2: precision === 3 ? 'Kasserine' : '' })
  })

  it('gives a site without coordinates no point and no cell', () => {
    expect(rowOf({ places: [{ ...sampleViewPlace, lat: null, lon: null }] })).toMatchObject({ latitude: '', geom_wkt: '', priogrid_gid: '', where_coordinates: 'Kasserine' })
  })

  it('calls an incident of several sites an aggregate', () => {
    expect(rowOf({ places: [sampleViewPlace, { ...sampleViewPlace, name: 'Thala' }] })).toMatchObject({ event_clarity: '2', where_description: 'Kasserine; Thala' })
  })

  it('takes no other state’s number for a country that the list of states lacks', () => {
    expect(rowOf({ places: [{ ...sampleViewPlace, country: 'PS' }] })).toMatchObject({ country: 'Palestine', country_id: '', region: 'Middle East' })
  })

  it('tells who said it first by kind, never by name', () => {
    const statement = {
      ...sampleStatement('barq-1', 'type', 'bombing', 'تفجير'),
      attribution: [
        { kind: 'media' as const, name: 'Secret Name', evidence: [] },
        { kind: 'witness' as const, name: 'Secret Name', evidence: [] },
      ],
    }
    const { rows } = writeAll([sampleIncident({}, { statements: [statement, statement] })])
    expect(rows[0].source_original).toBe('witness')
    expect(JSON.stringify(rows)).not.toMatch(/secret/iu)
  })

  it.each<[(typeof ucdpGedReasons)[number], Partial<IncidentView>]>([
    ['not_happened', { status: 'foiled' }],
    ['not_happened', { status: 'denied' }],
    ['no_death', { figures: [] }],
    ['no_death', { figures: [killed('unknown', 0)] }],
    ['no_death', { figures: [{ ...killed('unknown', 4), what: 'injured' }] }],
    ['no_armed_force', ofType('state_execution')],
    ['no_organised_side', { actors: [actor('actor', 'individual')] }],
    ['no_organised_side', { actors: [], domain: 'other_crime' }],
    ['no_year', dated('0001-01-01', '9999-12-31', 5)],
    ['no_year', dated('2023-03-12', '2023-03-12', 5)],
    ['no_site', { places: [] }],
  ])('leaves out and counts as %s what GED has no event for: %j', (reason, view) => {
    const { rows, written, leftOut } = write(view, {})
    expect({ rows: rows.length, written, leftOut }).toEqual({ rows: 1, written: 1, leftOut: { ...Object.fromEntries(ucdpGedReasons.map((name) => [name, 0])), [reason]: 1 } })
  })

  it('has best as the sum of the four, between low and high, and a named kind of violence, whoever acts and dies', () => {
    const role = fc.constantFrom(...(['actor', 'recipient', 'claimant', 'affiliation'] as const))
    const actors = fc.array(fc.tuple(role, fc.constantFrom(...actorKinds), fc.boolean()), { maxLength: 4 })
    const range = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)).map((three) => three.sort((a, b) => a - b))
    const figures = fc.array(fc.tuple(fc.constantFrom(...countOfs), range, fc.boolean()), { maxLength: 5 })
    fc.assert(
      fc.property(fc.constantFrom<EventType>('bombing', 'clash', 'militants_killed', 'protest_repression'), actors, figures, (type, people, parts) => {
        const { rows } = write(
          ofType(type, {
            actors: people.map(([which, kind, isNamed]) => actor(which, kind, isNamed ? `the ${kind}` : null)),
            figures: parts.map(([of, [low, best, high], isOpen]) => killed(of, low, best, isOpen ? null : high)),
          }),
        )
        for (const row of rows) {
          const [a, b, civilians, unknown, best, low, high] = ['deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown', 'best', 'low', 'high'].map((column) => Number(row[column]))
          expect(a + b + civilians + unknown).toBe(best)
          expect(low).toBeLessThanOrEqual(best)
          expect(best).toBeLessThanOrEqual(high)
          expect(high).toBeGreaterThan(0)
          expect(['', '1', '2', '3']).toContain(row.type_of_violence)
          expect(JSON.stringify(row)).not.toMatch(/the (individual|unknown|crowd|civilians)/u)
        }
      }),
    )
  })
})

describe('toPriogridGid', () => {
  it.each([
    [-90, -180, 1],
    [-89.75, 179.75, 720],
    [90, 180, 259200],
    [34.5311, 69.1761, 179779],
  ])('numbers the cell of %d, %d as %i', (lat, lon, gid) => {
    expect(toPriogridGid(lat, lon)).toBe(gid)
  })
})

describe('the countries of UCDP', () => {
  it('are those of ACLED’s table, with numbers of their own in their region’s range', () => {
    expect(Object.keys(ucdpCountries)).toEqual(Object.keys(acledCountries))
    const numbers = Object.values(ucdpCountries).flatMap((country) => country.gw ?? [])
    expect(new Set(numbers).size).toBe(numbers.length)
    const ranges = { Americas: [2, 199], Europe: [200, 399], Africa: [400, 626], 'Middle East': [630, 699], Asia: [700, 999] }
    for (const { gw, region } of Object.values(ucdpCountries)) {
      if (gw === null) continue
      expect(region).not.toBeNull()
      expect(gw).toBeGreaterThanOrEqual(ranges[region!][0])
      expect(gw).toBeLessThanOrEqual(ranges[region!][1])
    }
  })
})
