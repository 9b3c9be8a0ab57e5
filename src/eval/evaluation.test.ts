import { describe, expect, it } from 'vitest'
import { sampleEvent, sampleRecord, sampleSite } from '../../test/sample-record.js'
import { evaluate } from './evaluation.js'
import type { GoldEvent, GoldReport } from './gold-report.js'
import { readingOfGold, readingOfRecord } from './reading.js'

/** The gold form of the sample record's one event. */
const arrest: GoldEvent = {
  quote: 'توقيف خمسة متشددين',
  type: 'arrest',
  status: 'occurred',
  domain: 'terrorism',
  date: { start: '2023-03-12', end: '2023-03-12', precision: 1 },
  places: [{ en: 'Kasserine', precision: 1 }],
  actors: [{ role: 'recipient', kind: 'armed_group' }],
  counts: [{ what: 'arrested', min: 5, max: 5 }],
  attribution: [{ kind: 'official' }],
}
const report = (doc: string, events: readonly GoldEvent[] = [arrest]): GoldReport => ({ doc, events })
const record = (id: string, ...events: Parameters<typeof sampleEvent>[0][]) =>
  readingOfRecord(
    sampleRecord(
      { id },
      events.map((changes) => sampleEvent(changes)),
    ),
  )
const perfect = { precision: 1, recall: 1, f1: 1 }

describe('evaluate', () => {
  it('finds nothing wrong where both say the same, and leaves what nobody told without a figure', () => {
    const evaluation = evaluate([{ ...report('a'), questions: 0 }], [record('a', {})])
    for (const field of ['event', 'class', 'sites', 'counts', 'actors', 'attribution'] as const) expect(evaluation.found[field]).toEqual({ ...perfect, n: 1 })
    for (const field of ['other_places', 'items', 'intended_targets', 'links'] as const) expect(evaluation.found[field]).toEqual({ precision: null, recall: null, f1: null, n: 0 })
    for (const field of ['status', 'domain', 'background', 'date', 'questions'] as const) expect(evaluation.accuracy[field]).toEqual({ accuracy: 1, n: 1 })
    expect(evaluation.accuracy.ages).toEqual({ accuracy: null, n: 0 })
    expect(evaluation.misses).toEqual([])
  })

  it('counts a missed, an extra and a mistyped event, each by its type', () => {
    const gold = [report('missed'), report('extra', []), report('typed')]
    const { found, by_type, confusion, misses, reports_without_events } = evaluate(gold, [record('missed'), record('extra', {}), record('typed', { type: 'raid' })])
    expect(found.event).toEqual({ precision: 0, recall: 0, f1: 0, n: 2 })
    expect(found.class).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, n: 2 })
    expect(by_type).toEqual({ arrest: { precision: 0, recall: 0, f1: 0, n: 2 }, raid: { precision: 0, recall: null, f1: 0, n: 0 } })
    expect(confusion).toEqual([
      { gold: 'arrest', coded: 'none', count: 1 },
      { gold: 'arrest', coded: 'raid', count: 1 },
      { gold: 'none', coded: 'arrest', count: 1 },
    ])
    expect(reports_without_events).toEqual({ n: 1, coded: 1 })
    expect(misses.map(({ report, kind, gold, coded }) => [report, kind, gold, coded])).toEqual([
      ['missed', 'missed', 'arrest', null],
      ['extra', 'extra', null, 'arrest'],
      ['typed', 'type', 'arrest', 'raid'],
    ])
    for (const { words } of misses) expect(words).toContain('توقيف')
  })

  it('sorts the confused types by how often they occur, agreements among them', () => {
    const two = ['a', 'b'].map((doc) => report(doc))
    const { confusion } = evaluate([...two, report('c')], [...two.map(readingOfGold), record('c')])
    expect(confusion).toEqual([
      { gold: 'arrest', coded: 'arrest', count: 2 },
      { gold: 'arrest', coded: 'none', count: 1 },
    ])
  })

  it('asks for a date only where gold knows the day, and tells the other day', () => {
    const vague = { ...arrest, date: { ...arrest.date!, precision: 2 } }
    const coded = record('a', { date: { start: '2023-03-11', end: '2023-03-11', precision: 1, evidence: [] } })
    expect(evaluate([report('a', [vague])], [coded]).accuracy.date).toEqual({ accuracy: null, n: 0 })
    const { accuracy, misses } = evaluate([report('a')], [coded])
    expect(accuracy.date).toEqual({ accuracy: 0, n: 1 })
    expect(misses).toEqual([{ report: 'a', kind: 'date', gold: '2023-03-12..2023-03-12', coded: '2023-03-11..2023-03-11', words: arrest.quote }])
  })

  it('keeps sites from places of other roles, which must have the same role', () => {
    const places = [
      { en: 'Kasserine', precision: 1 },
      { role: 'origin', en: 'Sfax', precision: 1 },
    ]
    const coded = (role: 'origin' | 'destination') => record('a', { places: [sampleSite(), sampleSite({ role, name: 'Sfax', nameAr: null })] })
    expect(evaluate([report('a', [{ ...arrest, places }])], [coded('origin')]).found).toMatchObject({ sites: { f1: 1 }, other_places: { f1: 1 } })
    expect(evaluate([report('a', [{ ...arrest, places }])], [coded('destination')]).found).toMatchObject({ sites: { f1: 1 }, other_places: { f1: 0 } })
  })

  it('tells reports that are in one file alone: what was not coded counts as missed, what is not in gold does not count', () => {
    const { reports, found, agreement } = evaluate([report('a'), report('b')], [record('b', {}), record('c', {})])
    expect(reports).toEqual({ gold: 2, coded: 1, absent: ['a'], not_in_gold: 1 })
    expect(found.event).toEqual({ precision: 1, recall: 0.5, f1: 0.667, n: 2 })
    expect(agreement.has_events.n).toBe(1)
  })
})

describe('the agreement of an evaluation', () => {
  it('is judged over pairs, and over reports for having events at all', () => {
    const gold = [report('a'), report('b'), report('c', []), report('d', [])]
    const { agreement } = evaluate(gold, [record('a', {}), record('b', { status: 'alleged' }), record('c'), record('d', {})])
    // four reports, three alike: po 3/4, pe 1/2·3/4 + 1/2·1/4
    expect(agreement.has_events).toEqual({ kappa: 0.5, alpha: 0.533, n: 4 })
    expect(agreement.status).toEqual({ kappa: 0, alpha: 0, n: 2 })
    expect(agreement.domain).toEqual({ kappa: null, alpha: null, n: 2 })
  })

  it('judges the class over events of the same words that no pair could join, too', () => {
    const { agreement, found } = evaluate([report('a'), report('b')], [record('a', {}), record('b', { type: 'kidnapping', class: 'violence' })])
    expect(found.class).toMatchObject({ f1: 0.5 })
    expect(agreement.type.n).toBe(1)
    expect(agreement.class).toMatchObject({ kappa: 0, n: 2 })
    const elsewhere = record('b', { type: 'kidnapping', class: 'violence', trigger: { section: 0, start: 0, end: 3 } })
    expect(evaluate([report('b')], [elsewhere]).agreement.class.n).toBe(0)
  })

  it('is whole between a hand coding and itself', () => {
    const gold = [report('a', [arrest, { ...arrest, type: 'bombing', status: 'alleged', domain: 'armed_conflict', background: true, quote: 'انفجار' }]), report('b', [])]
    const evaluation = evaluate(gold, gold.map(readingOfGold))
    for (const figures of Object.values(evaluation.agreement)) expect(figures).toEqual({ kappa: 1, alpha: 1, n: 2 })
    expect(evaluation.found.event).toEqual({ ...perfect, n: 2 })
  })
})
