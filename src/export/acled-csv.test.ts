import { describe, expect, it } from 'vitest'
import { type AcledSubEvent, acledCountries, acledSubEvents } from '../../codebook/acled.table.js'
import { type EventType, eventTypes } from '../../codebook/event-types.table.js'
import { readCsv } from '../../test/read-csv.js'
import { sampleIncident, sampleView, sampleViewPlace } from '../../test/sample-incident.js'
import { sampleRelease, writeIncidents } from '../../test/write-incidents.js'
import type { IncidentView, ViewActor, ViewDate, ViewFigure } from '../core/incident.js'
import { acledColumns, acledCsvWriter, acledReasons } from './acled-csv.js'

function write(...views: Partial<IncidentView>[]) {
  const writer = acledCsvWriter(sampleRelease)
  const { columns, rows } = readCsv(
    writeIncidents(
      writer,
      views.map((view) => sampleIncident(view)),
    ),
  )
  return { columns, rows, written: writer.written, leftOut: writer.leftOut }
}
const rowOf = (view: Partial<IncidentView> = {}) => write(view).rows[0]
const ofType = (type: EventType, view: Partial<IncidentView> = {}) => ({ type, class: eventTypes[type].class, ...view })
const actor = (role: ViewActor['role'], kind: ViewActor['kind'], name: string | null = null, country: string | null = null): ViewActor => ({ role, kind, id: name, name, country, by: [] })
const figure = (what: ViewFigure['what'], of: ViewFigure['of'], low: number | null, best = low, high = best): ViewFigure => ({ what, of, low, best, high, told: [], by: [] })
const dated = (start: string, end: string, precision: ViewDate['precision']) => ({ date: { start, end, precision, by: [] } })

describe('acledCsvWriter', () => {
  it('writes an incident as a row', () => {
    expect(rowOf()).toEqual({
      event_id_cnty: 'i000000000000000b1',
      event_date: '2023-03-12',
      year: '2023',
      time_precision: '1',
      disorder_type: 'Political violence',
      event_type: 'Explosions/Remote violence',
      sub_event_type: 'Remote explosive/landmine/IED',
      actor1: 'Islamic State',
      assoc_actor_1: '',
      inter1: '2',
      actor2: 'Civilians (Tunisia)',
      assoc_actor_2: '',
      inter2: '7',
      interaction: '27',
      civilian_targeting: 'Civilian targeting',
      iso: '788',
      region: 'Northern Africa',
      country: 'Tunisia',
      admin1: 'Kasserine',
      admin2: '',
      admin3: '',
      location: 'Kasserine',
      latitude: '35.16758',
      longitude: '8.83651',
      geo_precision: '1',
      source: 'البرق; Sada, "evening"',
      source_scale: '',
      notes: 'Figures: killed unknown 12 (11–12). Sources differ: figures.killed.',
      fatalities: '11',
      tags: 'marsad type=bombing; marsad domain=terrorism; marsad status=occurred',
      timestamp: '1680328800',
    })
  })

  it('has the 31 columns in order', () => {
    expect(write({}).columns).toEqual([...acledColumns])
    expect(acledColumns).toHaveLength(31)
  })

  it.each(Object.keys(eventTypes) as EventType[])('has a sub-event of ACLED with its event and disorder type for %s', (type) => {
    const row = rowOf(ofType(type))
    const { eventType, disorderType } = acledSubEvents[row.sub_event_type as AcledSubEvent]
    expect(row).toMatchObject({ event_type: eventType, disorder_type: disorderType })
  })

  it.each<[string, Partial<IncidentView>, AcledSubEvent]>([
    ['an armed attack on civilians', ofType('armed_attack', { actors: [actor('recipient', 'civilians')] }), 'Attack'],
    ['an armed attack on the army', ofType('armed_attack', { actors: [actor('recipient', 'state_security')] }), 'Armed clash'],
    ['an armed attack in which soldiers die', ofType('armed_attack', { actors: [], figures: [figure('killed', 'security', 2)] }), 'Armed clash'],
    ['an armed attack on an untold target', ofType('armed_attack', { actors: [], figures: [], intendedTargets: [] }), 'Attack'],
    ['a town retaken by the army', ofType('territory_change', { actors: [actor('actor', 'state_security')] }), 'Government regains territory'],
    ['a town taken by a group', ofType('territory_change', { actors: [actor('actor', 'armed_group')] }), 'Non-state actor overtakes territory'],
    ['a town taken by a foreign army', ofType('territory_change', { actors: [actor('actor', 'foreign_state', null, 'TR')] }), 'Non-state actor overtakes territory'],
    ['a town taken by nobody told', ofType('territory_change', { actors: [] }), 'Armed clash'],
    ['a demonstration dispersed', ofType('protest_repression', { figures: [figure('injured', 'civilians', 9)] }), 'Protest with intervention'],
    ['a demonstration with dead', ofType('protest_repression', { figures: [figure('killed', 'civilians', 1)] }), 'Excessive force against protesters'],
    ['a riot against the police', ofType('riot', { actors: [actor('recipient', 'state_security')] }), 'Violent demonstration'],
    ['a mob that hits people', ofType('riot', { actors: [actor('recipient', 'individual')] }), 'Mob violence'],
    ['weapons seized', ofType('seizure', { items: [{ role: 'seized', category: 'firearm', count: 3, by: [] }] }), 'Disrupted weapons use'],
    ['cash seized', ofType('seizure', { items: [{ role: 'seized', category: 'cash', count: null, by: [] }] }), 'Other'],
    ['a bombing foiled', ofType('bombing', { status: 'foiled' }), 'Disrupted weapons use'],
    ['a kidnapping foiled', ofType('kidnapping', { status: 'foiled' }), 'Other'],
  ])('resolves %s', (_name, view, subEvent) => {
    expect(rowOf(view).sub_event_type).toBe(subEvent)
  })

  it.each<[string, Partial<IncidentView>, [string, string, string, string]]>([
    [
      'police who arrest suspects of a group',
      ofType('arrest', { actors: [actor('actor', 'state_security', 'Police, Tunisia', 'TN'), actor('recipient', 'individual'), actor('affiliation', 'armed_group', 'Islamic State')] }),
      ['Police, Tunisia', 'Civilians (Tunisia)', 'Islamic State', '17'],
    ],
    ['nobody told but the arrested', ofType('arrest', { actors: [actor('recipient', 'civilians')] }), ['Civilians (Tunisia)', '', '', '70']],
    ['nobody told at all', ofType('arrest', { actors: [] }), ['', '', '', '0']],
    ['an attack by nobody told', ofType('killing', { actors: [actor('recipient', 'civilians')] }), ['Unidentified Armed Group (Tunisia)', 'Civilians (Tunisia)', '', '37']],
    ['gunmen beside the group that claims it', ofType('bombing', { actors: [actor('actor', 'armed_group'), actor('claimant', 'armed_group', 'Islamic State')] }), ['Islamic State', '', '', '20']],
    ['two named sides of a clash', ofType('clash', { actors: [actor('actor', 'armed_group', 'North Front'), actor('actor', 'armed_group', 'South Front')] }), ['North Front', 'South Front', '', '22']],
    [
      'the army against a group, civilians hurt',
      ofType('clash', { actors: [actor('actor', 'state_security'), actor('recipient', 'armed_group', 'North Front'), actor('recipient', 'civilians')] }),
      ['Security Forces of Tunisia', 'North Front', '', '12'],
    ],
    [
      'a foreign army',
      ofType('air_strike', { actors: [actor('actor', 'foreign_state', null, 'FR'), actor('recipient', 'armed_group')] }),
      ['Military Forces of France', 'Unidentified Armed Group (Tunisia)', '', '38'],
    ],
    ['a gang', ofType('bombing', { domain: 'organised_crime', actors: [actor('actor', 'armed_group', 'East Gang'), actor('recipient', 'civilians')] }), ['East Gang', 'Civilians (Tunisia)', '', '37']],
    ['protesters', ofType('protest', { actors: [actor('actor', 'crowd'), actor('recipient', 'state')] }), ['Protesters (Tunisia)', '', '', '60']],
    [
      'protesters met by police',
      ofType('protest_repression', { figures: [], actors: [actor('actor', 'state_security', 'Police, Tunisia', 'TN'), actor('recipient', 'civilians')] }),
      ['Protesters (Tunisia)', 'Police, Tunisia', '', '16'],
    ],
    ['rioters against police', ofType('riot', { actors: [actor('actor', 'crowd'), actor('recipient', 'state_security')] }), ['Rioters (Tunisia)', 'Security Forces of Tunisia', '', '15']],
  ])('writes %s as two sides', (_name, view, [actor1, actor2, assoc, interaction]) => {
    expect(rowOf(view)).toMatchObject({ actor1, actor2, assoc_actor_2: assoc, interaction })
  })

  it('marks civilian targeting only where civilians are told, and never for battles or arrests', () => {
    const onCivilians = { actors: [actor('recipient', 'civilians')] }
    const onNobody = { actors: [], figures: [], intendedTargets: [] }
    expect(rowOf(ofType('killing', onCivilians)).civilian_targeting).toBe('Civilian targeting')
    expect(rowOf(ofType('killing', onNobody)).civilian_targeting).toBe('')
    expect(rowOf(ofType('clash', onCivilians)).civilian_targeting).toBe('')
    expect(rowOf(ofType('arrest', onCivilians)).civilian_targeting).toBe('')
  })

  it.each<[string, Partial<IncidentView>, string, string]>([
    ['a day', dated('2023-03-12', '2023-03-12', 1), '2023-03-12', '1'],
    ['a week', dated('2023-03-06', '2023-03-12', 2), '2023-03-09', '2'],
    ['a month', dated('2023-02-01', '2023-02-28', 3), '2023-02-14', '3'],
  ])('dates %s by its middle', (_name, view, date, precision) => {
    expect(rowOf(view)).toMatchObject({ event_date: date, time_precision: precision })
  })

  it.each([
    [1, '1', 'Kasserine', ''],
    [2, '2', 'Kasserine', ''],
    [3, '2', 'Kasserine', 'Kasserine'],
    [4, '3', 'Kasserine', ''],
    [5, '3', 'Kasserine', ''],
    [7, '3', 'Kasserine', ''],
  ])('gives a place of precision %i the geo precision %s', (precision, geo, admin1, admin2) => {
    expect(rowOf({ places: [{ ...sampleViewPlace, precision }] })).toMatchObject({ geo_precision: geo, admin1, admin2 })
  })

  it('writes the lowest told number of dead, 0 where none is told', () => {
    expect(rowOf({ figures: [figure('killed', 'unknown', 20, 30, 99)] }).fatalities).toBe('20')
    expect(rowOf({ figures: [figure('killed', 'unknown', null, null, 5)] }).fatalities).toBe('0')
    expect(rowOf({ figures: [figure('injured', 'unknown', 20)] }).fatalities).toBe('0')
  })

  it('says in the notes what has no column: status, a longer date, other sites, claims, other figures', () => {
    const view = {
      ...dated('2023-03-12', '2023-03-14', 1),
      status: 'alleged' as const,
      places: [sampleViewPlace, { ...sampleViewPlace, name: 'Thala' }],
      actors: [actor('claimant', 'armed_group', 'North Front'), actor('claimant', 'individual', 'Secret Name')],
      figures: [figure('injured', 'civilians', 20, 25, null)],
      disputed: [],
    }
    expect(rowOf(view).notes).toBe('Status: alleged. Date told: 2023-03-12 to 2023-03-14. Other sites: Thala. Claimed by North Front. Figures: injured civilians 25 (≥ 20).')
  })

  it.each<[(typeof acledReasons)[number], Partial<IncidentView>]>([
    ['not_happened', { status: 'planned' }],
    ['not_happened', { status: 'denied' }],
    ['not_happened', ofType('protest', { status: 'foiled' })],
    ['crime', ofType('arrest', { domain: 'other_crime' })],
    ['crime', ofType('killing', { domain: 'other_crime', actors: [actor('actor', 'individual')] })],
    ['no_month', dated('2022-01-01', '2022-12-31', 4)],
    ['no_month', dated('0001-01-01', '9999-12-31', 5)],
    ['no_site', { places: [{ ...sampleViewPlace, role: 'base' }] }],
    ['country_only', { places: [{ ...sampleViewPlace, precision: 6 }] }],
    ['no_country', { places: [{ ...sampleViewPlace, precision: 7, country: null }] }],
    ['no_coordinates', { places: [{ ...sampleViewPlace, lat: null, lon: null }] }],
  ])('leaves out and counts as %s what ACLED would not code: %j', (reason, view) => {
    const { rows, written, leftOut } = write(view, {})
    expect({ rows: rows.length, written, leftOut }).toEqual({ rows: 1, written: 1, leftOut: { ...Object.fromEntries(acledReasons.map((name) => [name, 0])), [reason]: 1 } })
  })

  it.each(['individual', 'unknown', 'crowd', 'civilians'] as const)('writes no name of an actor of kind %s for any type', (kind) => {
    const actors = (['actor', 'recipient', 'affiliation', 'director', 'partner', 'claimant'] as const).map((role) => actor(role, kind, 'Secret Name'))
    for (const type of Object.keys(eventTypes) as EventType[]) expect(JSON.stringify(rowOf(ofType(type, { actors })))).not.toMatch(/secret/iu)
  })

  it('writes no headline and no words of a report', () => {
    const { reports } = sampleIncident()
    const text = JSON.stringify(rowOf(sampleView))
    for (const report of reports) expect(text).not.toContain(report.headline)
  })
})

describe('the countries of ACLED', () => {
  it('have numeric codes of their own, and one of its 17 regions', () => {
    const all = Object.values(acledCountries)
    expect(new Set(all.map((country) => country.iso)).size).toBe(all.length)
    expect(new Set(all.map((country) => country.region)).size).toBe(17)
    expect(new Set(all.map((country) => country.name)).size).toBe(all.length)
  })
})
