import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormatsModule from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { type EventType, eventTypes } from '../../codebook/event-types.table.js'
import {
  ploverBodyCodes,
  ploverBodySectors,
  ploverDomainContexts,
  ploverItemContexts,
  ploverItemModes,
  ploverKindSectors,
  ploverQuads,
  ploverScores,
  ploverTypeContexts,
} from '../../codebook/plover.table.js'
import { actorKinds, domains, itemCategories } from '../../codebook/values.table.js'
import { sampleIncident } from '../../test/sample-incident.js'
import { everyIncident, secrets, wideIncident, wideRelease, writeAll } from '../../test/wide-incident.js'
import type { IncidentView, ViewActor } from '../core/incident.js'
import { ploverFields } from './plover-fields.table.js'
import { ploverJsonlWriter } from './plover-jsonl.js'
import type { PloverRecord } from './plover-record.js'

/** The values of PLOVER 2.0, written down from its manual and not taken from the writer. */
const modes: Record<string, string> = {
  CONSULT: 'visit third-party multilateral phone',
  RETREAT: 'withdraw release disarm ceasefire access resign',
  REQUEST: 'assist change yield meet',
  REJECT: 'assist change yield meet',
  ACCUSE: 'disapprove investigate allege',
  THREATEN: 'restrict arrest relations expel territory violence',
  PROTEST: 'demo riot strike hunger boycott obstruct vandalize',
  SANCTION: 'convict expel withdraw discontinue',
  MOBILIZE: 'troops weapons police militia',
  COERCE: 'seize restrict censor curfew martial-law arrest deport withhold misinformation cyber',
  ASSAULT: 'abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons crowd-control unconventional',
}
const contexts =
  'military intelligence executive legislative election political_institutions pro_democracy pro_autocracy economic legal reparations human_rights rights_freedoms repression human_security gender lgbt religion_ethnicity inequality diplomatic territory peacekeeping health asylum migration disasters natural_resource environment technology terrorism cbrn cyber misinformation crime corruption illegal_drugs trafficking historical future hypothetical negation'
const sectors = 'COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC'
const quads: readonly (readonly [number, string])[] = [
  [1, 'AGREE CONSULT SUPPORT CONCEDE'],
  [2, 'COOPERATE AID RETREAT'],
  [3, 'REQUEST ACCUSE REJECT THREATEN'],
  [4, 'PROTEST SANCTION MOBILIZE COERCE ASSAULT'],
]

const number = { type: ['number', 'null'] }
const entities = {
  type: 'array',
  items: {
    type: 'object',
    required: ['code', 'sector'],
    properties: { code: { type: ['string', 'null'], pattern: '^[A-Z]{3}$' }, sector: { enum: [...sectors.split(' '), null] } },
  },
}
const schema = {
  type: 'object',
  required: ['id', 'date', 'actor', 'event'],
  properties: {
    id: { type: 'string', minLength: 1 },
    date: { type: 'string', format: 'date' },
    enddate: { type: 'string', format: 'date' },
    actor: entities,
    recipient: entities,
    event_scale: { type: ['number', 'null'], minimum: -10, maximum: 10 },
    context: { type: 'array', uniqueItems: true, items: { enum: contexts.split(' ') } },
    size: { type: 'object', properties: { dead: number, injured: number, arrested: number } },
    event_loc: {
      type: ['object', 'null'],
      properties: {
        lat: number,
        lon: number,
        geonameid: { type: ['integer', 'null'] },
        country_code: { type: ['string', 'null'], pattern: '^[A-Z]{3}$' },
        resolution: { enum: [1, 2, 3, 4, 5, null] },
      },
    },
    coded_date: { type: 'string', format: 'date' },
    coded_time: { type: 'string', format: 'time' },
  },
  allOf: [{ anyOf: quads.map(([quad, events]) => ({ properties: { quad_code: { const: quad }, event: { enum: events.split(' ') } } })) }],
}
const ajv = new Ajv2020({ strict: false })
addFormatsModule.default(ajv)
const validate = ajv.compile(schema)

const read = (text: string): PloverRecord[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const recordOf = (view: Partial<IncidentView> = {}): PloverRecord => read(writeAll(ploverJsonlWriter(wideRelease), [sampleIncident(view)]))[0]
const actor = (role: ViewActor['role'], kind: ViewActor['kind'], id: string | null = null, country: string | null = null): ViewActor => ({ role, kind, id, name: id, country, by: [] })

function pathsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.length === 0 ? [] : value.flatMap((one) => pathsOf(one, `${path}[]`))
  if (value !== null && typeof value === 'object') return Object.entries(value).flatMap(([key, one]) => pathsOf(one, path === '' ? key : `${path}.${key}`))
  return [path]
}

describe('PLOVER records', () => {
  it('are one JSON object a line that keeps to the manual, for every event type, status and kind of actor', () => {
    const records = read(writeAll(ploverJsonlWriter(wideRelease), everyIncident()))
    for (const record of records) {
      expect(validate(record), `${record.id}: ${JSON.stringify(validate.errors)}`).toBe(true)
      if (record.mode !== null) expect(modes[record.event].split(' '), record.id).toContain(record.mode)
    }
  })

  it('are there for every type but escape, which PLOVER has no event for, and the writer says so', () => {
    const types = Object.keys(eventTypes) as EventType[]
    const writer = ploverJsonlWriter(wideRelease)
    const records = read(
      writeAll(
        writer,
        types.map((type) => wideIncident(type)),
      ),
    )
    expect(records.map((record) => record.id)).toEqual(types.filter((type) => type !== 'escape').map((type) => `i-${type}`))
    expect([writer.written, writer.leftOut]).toEqual([types.length - 1, { no_event: 1 }])
  })

  it('hold exactly the listed fields', () => {
    const paths = new Set(read(writeAll(ploverJsonlWriter(wideRelease), [wideIncident('bombing')])).flatMap((record) => pathsOf(record)))
    expect([...paths]).toEqual([...ploverFields])
  })

  it('hold no private name, headline or analyst', () => {
    const text = writeAll(ploverJsonlWriter(wideRelease), everyIncident())
    for (const secret of secrets) expect(text).not.toContain(secret)
  })

  it('tell a bombing as it is', () => {
    expect(recordOf()).toMatchObject({
      id: 'i000000000000000b1',
      date: '2023-03-12',
      enddate: '2023-03-12',
      actor: [{ code: 'IMG', sector: 'REB', entity_text: 'Islamic State', identifier_text: 'islamic_state' }],
      recipient: [{ code: 'TUN', sector: 'CVL', entity_text: null, identifier_text: null }],
      event: 'ASSAULT',
      mode: 'explosives',
      quad_code: 4,
      event_scale: -9,
      context: ['terrorism'],
      size: { dead: 12, injured: null, arrested: null },
      event_loc: { extracted_place: 'القصرين', resolved_place: 'Kasserine', geonameid: 2473457, lat: 35.16758, country_code: 'TUN', resolution: 4 },
      text_info: { section: 0, start: 16, end: 21 },
      cite_info: { citation: 'barq-1', publication: 'البرق' },
      coded_date: '2023-03-13',
      coded_time: '09:00:00Z',
      marsad: { status: 'occurred', figures: [{ what: 'killed', best: 12, low: 11, high: 12 }] },
    })
  })
})

describe('PLOVER modes', () => {
  it('tell a drone from an aircraft by the items used', () => {
    expect(recordOf({ type: 'air_strike', items: [{ role: 'used', category: 'drone', count: null, by: [] }] }).mode).toBe('drone')
    expect(recordOf({ type: 'air_strike', items: [{ role: 'seized', category: 'drone', count: null, by: [] }] }).mode).toBe('aerial')
  })

  it('tell troops from police by who deploys, and neither where that is not told', () => {
    const mode = (...actors: ViewActor[]) => recordOf({ type: 'security_measure', class: 'security', actors }).mode
    expect(mode(actor('actor', 'state_security', 'ma_army', 'MA'))).toBe('troops')
    expect(mode(actor('actor', 'state_security', 'ma_dgsn', 'MA'))).toBe('police')
    expect(mode(actor('actor', 'state_security', null, 'MA'))).toBeNull()
    expect(mode(actor('recipient', 'state_security', 'ma_army', 'MA'))).toBeNull()
  })

  it('of a killing come from the item used', () => {
    expect(recordOf({ type: 'killing', items: [{ role: 'used', category: 'bladed_weapon', count: 1, by: [] }] }).mode).toBe('primitive')
    expect(recordOf({ type: 'killing', items: [] }).mode).toBeNull()
  })

  it('give a suicide attack its own score', () => {
    expect(recordOf({ type: 'suicide_bombing' }).event_scale).toBe(-9.5)
    expect(recordOf({ type: 'ceasefire', class: 'policy' }).event_scale).toBeNull()
  })
})

describe('PLOVER contexts', () => {
  it('flag what was, what is planned and what did not happen', () => {
    expect(recordOf({ background: true }).context).toContain('historical')
    expect(recordOf({ status: 'planned' }).context).toContain('future')
    expect(recordOf({ status: 'denied' }).context).toContain('negation')
    expect(recordOf({ status: 'foiled' }).context).toContain('negation')
    expect(recordOf({ type: 'plot_foiled', class: 'security', status: 'foiled' }).context).toEqual(['terrorism'])
    expect(recordOf({ status: 'alleged' }).context).toEqual(['terrorism'])
  })

  it('follow from domain, type and items', () => {
    const items = [{ role: 'seized' as const, category: 'drugs', count: null, by: [] }]
    expect(recordOf({ domain: 'organised_crime', type: 'sentence', class: 'justice', items }).context).toEqual(['crime', 'legal', 'illegal_drugs'])
  })
})

describe('PLOVER actors', () => {
  it('are both sides of a clash', () => {
    const record = recordOf({ type: 'clash', actors: [actor('actor', 'state_security', 'iq_army', 'IQ'), actor('recipient', 'armed_group', 'islamic_state')] })
    expect(record.actor.map((one) => one.sector)).toEqual(['MIL', 'REB'])
    expect(record.recipient).toEqual([])
  })

  it('put the group of arrested suspects with the recipients, and a claimant with no side', () => {
    const actors = [
      actor('actor', 'state_security', 'ma_bcij', 'MA'),
      actor('recipient', 'individual', null, 'MA'),
      actor('affiliation', 'armed_group', 'islamic_state'),
      actor('claimant', 'armed_group', 'jnim'),
    ]
    const record = recordOf({ type: 'arrest', class: 'security', actors })
    expect(record.actor).toMatchObject([{ code: 'MAR', sector: 'COP' }])
    expect(record.recipient.map((one) => one.identifier_text)).toEqual([null, 'islamic_state'])
    expect(record.marsad).toMatchObject({ claimants: ['jnim'], affiliations: ['islamic_state'] })
  })

  it('have PLOVER codes where no country can stand', () => {
    const codes = (['un', 'europol', 'icrc', 'arab_league'] as const).map((id) => recordOf({ actors: [actor('actor', 'international', id)] }).actor[0])
    expect(codes.map((one) => one.code)).toEqual(['UNO', 'EUR', 'NGO', 'IGO'])
    expect(recordOf({ actors: [actor('actor', 'armed_group', null, 'XK')] }).actor[0]).toMatchObject({ code: 'XKX', sector: 'UAF' })
  })
})

describe('PLOVER places', () => {
  it('are the most precise site, and areas have no coordinates', () => {
    const record = recordOf({ places: [4, 3, 5].map((precision) => ({ ...sampleIncident().view.places[0], name: `P${precision}`, precision })) })
    expect(record.event_loc).toMatchObject({ resolved_place: 'P3', district: 'P3', city: null, lat: null, lon: null, resolution: 3 })
  })

  it('are null where no site is told', () => {
    expect(recordOf({ places: [{ ...sampleIncident().view.places[0], role: 'origin' }] }).event_loc).toBeNull()
  })
})

describe('the table of PLOVER', () => {
  it('has only words of the codebook, and all domains and kinds of actors', () => {
    expect(Object.keys(ploverDomainContexts)).toEqual([...domains])
    expect(Object.keys(ploverKindSectors)).toEqual([...actorKinds])
    expect(Object.keys(eventTypes)).toEqual(expect.arrayContaining(Object.keys(ploverTypeContexts)))
    expect(itemCategories).toEqual(expect.arrayContaining([...Object.keys(ploverItemContexts), ...ploverItemModes.map(([category]) => category)]))
  })

  it('scores only events of PLOVER', () => {
    expect(Object.keys(ploverQuads)).toEqual(expect.arrayContaining(Object.keys(ploverScores).map((key) => key.split('/')[0])))
  })

  it('names only bodies that the actor tables have, each once', () => {
    const idsOf = (name: string) =>
      readFileSync(new URL(`../../data/actors/${name}`, import.meta.url), 'utf8')
        .split('\n')
        .slice(1)
        .filter(Boolean)
        .map((row) => row.split('\t')[0])
    const bodies = new Set(idsOf('agencies.tsv').map((id) => id.replace(/^[a-z]{2}_/u, '')))
    const sectorIds = Object.values(ploverBodySectors).flat()
    expect(sectorIds.filter((id) => !bodies.has(id))).toEqual([])
    expect(new Set(sectorIds).size).toBe(sectorIds.length)
    const groups = new Set(idsOf('groups.tsv'))
    expect(
      Object.values(ploverBodyCodes)
        .flat()
        .filter((id) => !groups.has(id)),
    ).toEqual([])
  })
})
