import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventTypes } from '../../codebook/event-types.table.js'
import { actorKinds, actorRoles, attributionKinds, countOfs, countWhats, domains, linkKinds, placeRoles, statuses, targetCategories } from '../../codebook/values.table.js'
import { docRows } from '../../test/doc-rows.js'
import { sampleIncident, sampleStatement, sampleView } from '../../test/sample-incident.js'
import type { Incident } from '../core/incident.js'
import { type Statement, statementFields } from '../core/statement.js'
import { incidentsNdjson } from './incidents-ndjson.js'
import type { PublishedIncident } from './published-incident.js'

const schema = JSON.parse(readFileSync(fileURLToPath(new URL('../../codebook/incident.schema.json', import.meta.url)), 'utf8'))
const ajv = new Ajv2020({ strict: false, allErrors: true })
;(addFormats as unknown as (instance: Ajv2020) => void)(ajv)
const validate = ajv.compile(schema)

function fileOf(...incidents: Incident[]): string {
  const writer = incidentsNdjson()
  return [writer.begin(), ...incidents.map((incident) => writer.add(incident)), writer.end()].join('')
}

function linesOf(...incidents: Incident[]): PublishedIncident[] {
  const values = fileOf(...incidents)
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
  for (const value of values) expect(validate(value), JSON.stringify(validate.errors)).toBe(true)
  return values
}

const withStatement = (changes: Partial<Statement>): Incident => sampleIncident({}, { statements: [{ ...sampleStatement('barq-1', 'type', 'bombing', 'تفجير'), ...changes }] })

describe('incidentsNdjson', () => {
  it('writes an incident as one line that the schema allows', () => {
    const [line] = linesOf(sampleIncident())
    expect(line).toMatchObject({ schema: 'marsad/incident/1', id: 'i000000000000000b1', reports: ['barq-1', 'sada-7'], events: ['00000000000000b1', '00000000000000c2'] })
    expect(line.view).toEqual(sampleView)
    expect(line.sources[1]).toEqual({ report: 'sada-7', source: 'Sada, "evening"', url: 'https://example.org/sada/7', published: '2023-03-13T08:00:00Z' })
    expect(Object.keys(line)).toEqual(schema.required)
  })

  it('keeps every statement with report, event, field, value, evidence, author and time', () => {
    const incident = sampleIncident()
    const [line] = linesOf(incident)
    expect(line.statements).toHaveLength(5)
    expect(line.statements[3]).toEqual(incident.statements[3])
    expect(Object.keys(line.statements[0])).toEqual(schema.$defs.statement.required)
  })

  it('writes nothing but lines: none for no incident, one for each of three', () => {
    expect(fileOf()).toBe('')
    expect(linesOf(sampleIncident(), sampleIncident({ background: true }), sampleIncident())).toHaveLength(3)
  })

  it('keeps any text whole and each incident on its own line, for readers with other line ends too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const source = `${text}\u2028\u0085\n\r`
        const file = fileOf(sampleIncident({ sources: [source] }))
        expect(file.match(/\r|\n|\u0085|\u2028|\u2029/gu)).toEqual(['\n'])
        expect(JSON.parse(file).view.sources).toEqual([source])
      }),
    )
  })

  it('holds no headline, for it may name a private person', () => {
    expect(fileOf(sampleIncident())).not.toContain('ارتفاع حصيلة')
  })

  it('does not tell which analyst made a statement', () => {
    const file = fileOf(withStatement({ by: { kind: 'person', name: 'analyst-of-the-store', version: null } }))
    expect(file).not.toContain('analyst-of-the-store')
    expect(JSON.parse(file).statements[0].by).toEqual({ kind: 'person', name: null, version: null })
  })

  it('drops what the codebook does not have in a value, such as a note', () => {
    const value = { what: 'killed', min: 3, max: 3, basis: 'exact', of: 'unknown', note: 'a note of the house' }
    const [line] = linesOf(withStatement({ field: 'count', value }))
    expect(line.statements[0].value).toEqual({ what: 'killed', min: 3, max: 3, basis: 'exact', of: 'unknown' })
    expect(linesOf(withStatement({ field: 'actor', value: 'a note of the house' }))[0].statements[0].value).toBeNull()
    expect(linesOf(withStatement({ field: 'status', value: { note: 'a note of the house' } }))[0].statements[0].value).toBeNull()
  })

  it('names no private person in a view, a value or an attribution', () => {
    const actor = { role: 'actor', kind: 'individual', id: 'someone', name: 'Someone', country: null } as const
    const attribution = [{ kind: 'witness', name: 'Someone', evidence: [] }] as const
    const incident = sampleIncident({ actors: [{ ...actor, by: [] }] }, { statements: [{ ...sampleStatement('barq-1', 'actor', actor, 'تنظيم داعش'), attribution }] })
    expect(fileOf(incident).toLowerCase()).not.toContain('someone')
    linesOf(incident)
  })

  it('drops what a later store may add to an incident', () => {
    const incident = { ...sampleIncident(), notes: ['a note of the house'], view: { ...sampleView, note: 'a note of the house', date: { ...sampleView.date, note: 'a note of the house' } } }
    expect(fileOf(incident)).not.toContain('a note of the house')
  })
})

describe('the schema of incidents', () => {
  it('has the values of the codebook', () => {
    const { view, place, actor, figure, statement } = schema.$defs
    expect(view.properties.type.enum).toEqual(Object.keys(eventTypes))
    expect(view.properties.class.enum).toEqual([...new Set(Object.values(eventTypes).map((type) => type.class))])
    expect(view.properties.domain.enum).toEqual([...domains])
    expect(view.properties.status.enum).toEqual([...statuses])
    expect(view.properties.intendedTargets.items.enum).toEqual([...targetCategories])
    expect(view.properties.links.items.properties.kind.enum).toEqual([...linkKinds])
    expect(place.properties.role.enum).toEqual([...placeRoles])
    expect([actor.properties.role.enum, actor.properties.kind.enum]).toEqual([[...actorRoles], [...actorKinds]])
    expect([figure.properties.what.enum, figure.properties.of.enum]).toEqual([[...countWhats], [...countOfs]])
    expect([statement.properties.field.enum, statement.properties.attribution.items.properties.kind.enum]).toEqual([[...statementFields], [...attributionKinds]])
  })

  it('refuses a line with a field too many, one too few, and a named private person', () => {
    const [line] = linesOf(sampleIncident())
    expect(validate({ ...line, notes: [] })).toBe(false)
    expect(validate({ ...line, reports: undefined })).toBe(false)
    expect(validate({ ...line, view: { ...line.view, actors: [{ ...line.view.actors[0], kind: 'individual' }] } })).toBe(false)
  })

  it('is told field by field in docs/exports/incidents.md', () => {
    const namesUnder = (heading: string) => docRows('docs/exports/incidents.md', heading).map(([name]) => name)
    expect(namesUnder('A line')).toEqual(schema.required)
    expect(namesUnder('The view')).toEqual(schema.$defs.view.required)
    expect(namesUnder('A source')).toEqual(schema.$defs.source.required)
    expect(namesUnder('A statement')).toEqual(schema.$defs.statement.required)
  })
})
