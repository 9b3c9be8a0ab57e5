import { defaultModel, Model } from '@opensanctions/followthemoney'
import { describe, expect, it } from 'vitest'
import { sampleIncident } from '../../test/sample-incident.js'
import { everyIncident, secrets, wideIncident, wideRelease, writeAll } from '../../test/wide-incident.js'
import type { Incident } from '../core/incident.js'
import { ftmEntitiesWriter } from './ftm-entities.js'
import { ftmProperties } from './ftm-properties.table.js'

interface ReadEntity {
  id: string
  schema: string
  properties: Record<string, string[]>
}

const model = new Model(defaultModel)
const write = (...incidents: Incident[]): string => writeAll(ftmEntitiesWriter(wideRelease), incidents)
const parse = (text: string): ReadEntity[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const read = (...incidents: Incident[]): ReadEntity[] => parse(write(...incidents))
const ofSchema = (entities: readonly ReadEntity[], schema: string): ReadEntity[] => entities.filter((entity) => entity.schema === schema)

/** Formats of values that the model names but does not hold: dates are prefixes of ISO 8601 times, ids as the model's makers allow them. */
const formats: Record<string, RegExp> = { date: /^[12]\d{3}(?:-\d{2}(?:-\d{2}(?:T\d{2}(?::\d{2}(?::\d{2})?)?)?)?)?$/u, number: /^-?\d+(?:\.\d+)?$/u, url: /^https?:\/\/[!-~]+$/u }

/** What the model itself finds wrong. */
function faultsOf(entities: readonly ReadEntity[]): string[] {
  const seen = new Map<string, ReadEntity>()
  return entities.flatMap((entity) => {
    const faults: string[] = []
    const schema = model.getSchema(entity.schema)
    if (schema.abstract || seen.has(entity.id) || !/^[\w.-]{1,200}$/u.test(entity.id)) faults.push('schema or id')
    for (const name of schema.required) if (!entity.properties[name]) faults.push(`${name}: missing`)
    for (const [name, values] of Object.entries(entity.properties)) {
      if (!schema.hasProperty(name)) {
        faults.push(`${name}: not in the model`)
        continue
      }
      const { type, stub, deprecated, maxLength, hasRange, getRange } = schema.getProperty(name)
      if (stub || deprecated || values.length === 0) faults.push(`${name}: stub, deprecated or empty`)
      for (const value of values) {
        if (typeof value !== 'string' || value.length > maxLength) faults.push(`${name}: ${value}`)
        if (type.values.size > 0 && !type.values.has(value)) faults.push(`${name}: ${value} is no value of ${type.name}`)
        if (formats[type.name] && !formats[type.name].test(value)) faults.push(`${name}: ${value} is no ${type.name}`)
        if (!type.isEntity) continue
        const target = seen.get(value)
        if (target === undefined) faults.push(`${name}: points to nothing before it`)
        else if (hasRange && !model.getSchema(target.schema).isA(getRange.call(schema.getProperty(name)))) faults.push(`${name}: ${target.schema} is out of range`)
      }
    }
    seen.set(entity.id, entity)
    return faults.map((fault) => `${entity.schema} ${entity.id}: ${fault}`)
  })
}

describe('FollowTheMoney entities', () => {
  it('keep to the model, and point only to what stands before them, for every event type, status and kind of actor', () => {
    expect(faultsOf(read(...everyIncident()))).toEqual([])
  })

  it('are read back by the model with a caption for each', () => {
    for (const entity of read(wideIncident('bombing'))) {
      const proxy = model.getEntity(entity)
      expect(proxy.toJSON()).toEqual(entity)
      expect(proxy.getCaption()).not.toBe('')
    }
    expect(model.getEntity(ofSchema(read(sampleIncident()), 'Event')[0]).getTemporalStart()?.value).toBe('2023-03-12')
  })

  it('are checked by rules that do find faults', () => {
    const spoil = (schema: string, properties: Record<string, string[]>) =>
      faultsOf(read(sampleIncident()).map((entity) => (entity.schema === schema ? { ...entity, properties: { ...entity.properties, ...properties } } : entity)))
    expect(spoil('Event', { casualties: ['12'] })).not.toEqual([])
    expect(spoil('Event', { country: ['Tunisia'] })).not.toEqual([])
    expect(spoil('Event', { involved: ['marsad-nothing'] })).not.toEqual([])
    expect(spoil('Event', { startDate: ['spring'] })).not.toEqual([])
  })

  it('hold exactly the listed properties of each schema', () => {
    const entities = read(wideIncident('bombing'))
    expect(new Set(entities.map((entity) => entity.schema))).toEqual(new Set(Object.keys(ftmProperties)))
    for (const [schema, properties] of Object.entries(ftmProperties)) {
      const found = new Set(ofSchema(entities, schema).flatMap((entity) => Object.keys(entity.properties)))
      expect([...found].sort(), schema).toEqual([...properties].sort())
    }
  })

  it('hold no private name, headline or analyst, and no Person', () => {
    const text = write(...everyIncident())
    for (const secret of secrets) expect(text).not.toContain(secret)
    expect(ofSchema(parse(text), 'Person')).toEqual([])
  })

  it('stand once, however many incidents share them, with the same ids in every release', () => {
    const entities = read(sampleIncident(), sampleIncident({ type: 'clash' }, { id: 'i-other' }))
    expect(new Set(entities.map((entity) => entity.id)).size).toBe(entities.length)
    expect(ofSchema(entities, 'Article')).toHaveLength(2)
    expect(ofSchema(entities, 'Event')).toHaveLength(2)
    expect(read(sampleIncident()).every(({ id }) => entities.some((entity) => entity.id === id))).toBe(true)
  })
})

describe('an Event', () => {
  it('is proven by its reports and linked to its actors by role', () => {
    const entities = read(sampleIncident())
    const [event] = ofSchema(entities, 'Event')
    const [group] = ofSchema(entities, 'Organization')
    expect(event.properties).toMatchObject({
      name: ['bombing, Kasserine, 2023-03-12'],
      startDate: ['2023-03-12'],
      country: ['tn'],
      location: ['Kasserine'],
      involved: [group.id],
      topics: ['crime.terror'],
      recordId: ['i000000000000000b1'],
      proof: ofSchema(entities, 'Article').map((article) => article.id),
    })
    expect(ofSchema(entities, 'UnknownLink')).toMatchObject([{ properties: { subject: [group.id], object: [event.id], role: ['actor'], status: ['occurred'] } }])
  })

  it('shows no more of its date than is known', () => {
    const dates = (start: string, end: string, precision: 3 | 4 | 5) => ofSchema(read(sampleIncident({ date: { start, end, precision, by: [] } })), 'Event')[0].properties.startDate
    expect(dates('2023-03-01', '2023-03-31', 3)).toEqual(['2023-03'])
    expect(dates('2023-01-01', '2023-12-31', 4)).toEqual(['2023'])
    expect(dates('0001-01-01', '9999-12-31', 5)).toBeUndefined()
  })
})

describe('an Article', () => {
  it('has outlet, time in UTC and address, and no headline', () => {
    const articles = ofSchema(read(wideIncident('bombing')), 'Article')
    expect(articles.at(-1)?.properties).toEqual({
      name: ['Late, 2023-03-13'],
      fileName: ['late'],
      publishedAt: ['2023-03-13T22:30:00'],
      publisher: ['Late'],
      sourceUrl: ['https://example.org/%D8%AA%D9%82%D8%B1%D9%8A%D8%B1'],
    })
    expect(articles.at(-2)?.properties).toEqual({ name: ['Report تقرير 3, date unknown'], fileName: ['تقرير 3'] })
  })
})
