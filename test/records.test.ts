import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CodedReport } from '../src/core/record.js'
import type { Report } from '../src/core/report.js'
import type { Span } from '../src/core/span.js'
import { scoreReports } from '../src/eval/score.js'
import { code, explain } from '../src/index.js'
import { readInput } from '../src/ingest/read-input.js'

const root = join(import.meta.dirname, '..')
const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(join(root, 'codebook/record.schema.json'), 'utf8')))
const cases = readdirSync(join(root, 'eval/cases')).map((slug) => JSON.parse(readFileSync(join(root, 'eval/cases', slug, 'report.json'), 'utf8')) as Report)

function spansOf(record: CodedReport): Span[] {
  const values = record.events.flatMap((event) => [event.places, event.actors, event.counts, event.items, event.intendedTargets ?? [], event.links, event.attribution].flat())
  return [
    ...record.questions,
    ...record.tallies.flatMap((tally) => tally.evidence),
    ...record.events.flatMap((event) => [event.trigger, ...event.date.evidence, ...(event.ages?.evidence ?? [])]),
    ...values.flatMap((value) => value.evidence),
  ]
}

function expectSound(record: CodedReport): void {
  expect(validate(record), JSON.stringify(validate.errors)).toBe(true)
  for (const { section, start, end } of spansOf(record)) {
    expect(start).toBeLessThan(end)
    expect(end).toBeLessThanOrEqual(record.report.sections[section].text.length)
  }
}

describe('every record', () => {
  it.each(cases.map((report) => [report.id, report] as const))('is valid, has its evidence inside its sections, and comes out the same twice: %s', (_, report) => {
    const record = code(report)
    expectSound(record)
    expect(JSON.stringify(code(report))).toBe(JSON.stringify(record))
    expect(JSON.stringify(explain(report).record)).toBe(JSON.stringify(record))
  })

  it('is made of any string without a throw', () => {
    const arabic = fc.stringMatching(/^[ء-ي0-9،.؟ "()#\n]{0,200}$/u)
    const words = fc
      .array(fc.constantFrom('قتل', 'هجوم', 'في', 'بغداد', '12', 'شخصا', 'أمس', 'لم', 'إحباط', 'خلية', 'داعش', 'الشرطة', 'بين', 'و', 'عشرات', 'قبل', 'يوم', '؟', '،', '"'), { maxLength: 60 })
      .map((list) => list.join(' '))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), arabic, words), fc.option(fc.constantFrom('2020-02-29', '1999-12-31T23:59:00Z', 'nonsense'), { nil: null }), (text, published) =>
        expectSound(code({ text, published: published === 'nonsense' ? null : published })),
      ),
      { numRuns: 400 },
    )
  })

  it('names no day where none is told or given', () => {
    const [event] = code({ text: 'أوقفت الشرطة ثلاثة أشخاص في مدينة وجدة.' }).events
    expect(event.date).toEqual({ start: '0001-01-01', end: '9999-12-31', precision: 5, evidence: [] })
  })

  it('lays no bombing on the police who report it, and an arrest on the police who announce it', () => {
    const doers = (text: string) => code({ text }).events.map((event) => event.actors.filter((actor) => actor.role === 'actor').map((actor) => actor.id))
    expect(doers('قالت الشرطة العراقية إن عبوة ناسفة انفجرت في مدينة بعقوبة.')).toEqual([[]])
    expect(doers('الشرطة العراقية قالت إن عبوة ناسفة انفجرت في مدينة بعقوبة.')).toEqual([[]])
    expect(doers('أعلنت الشرطة العراقية اعتقال خمسة أشخاص في مدينة بعقوبة.')).toEqual([['iq_police']])
  })

  it('keeps no name and no id for a person', () => {
    for (const record of cases.map((report) => code(report))) {
      for (const actor of record.events.flatMap((event) => event.actors)) {
        if (actor.kind === 'individual' || actor.kind === 'civilians' || actor.kind === 'crowd') expect([actor.id, actor.name]).toEqual([null, null])
      }
    }
  })
})

describe('the report that the project began with, told in other words', () => {
  const expected = {
    doc: 'cell-morocco',
    questions: 4,
    events: [
      {
        quote: 'خلية إرهابية موالية لتنظيم داعش',
        type: 'cell_dismantled' as const,
        status: 'occurred',
        domain: 'terrorism',
        background: false,
        date: { start: '2025-02-19', end: '2025-02-19', precision: 1 },
        places: [
          ...['العيون', 'الدار البيضاء', 'فاس', 'طنجة', 'أزمور', 'جرسيف', 'تامسنا', 'أولاد تايمة'].map((ar) => ({ role: 'site', ar, precision: 1 })),
          { role: 'base', ar: 'منطقة الساحل', en: 'Sahel', precision: 5 },
        ],
        actors: [
          { role: 'actor', kind: 'state_security', id: 'ma_dgsn' },
          { role: 'actor', kind: 'state_security', id: 'ma_dgst' },
          { role: 'recipient', kind: 'individual', id: null },
          { role: 'affiliation', kind: 'armed_group', id: 'islamic_state' },
          { role: 'director', kind: 'armed_group', id: 'islamic_state' },
        ],
        counts: [
          { what: 'members', min: 12, max: 12 },
          { what: 'sites', min: 9, max: 9 },
        ],
        ages: { min: 18, max: 40 },
        items: ['explosive_device', 'explosive', 'chemical', 'bladed_weapon'].map((category) => ({ role: 'seized', category })),
        intended_targets: ['security_site', 'economic_site', 'foreign_interest'],
        links: [{ kind: 'directed_from' }],
        attribution: [{ kind: 'official' }],
      },
    ],
  }

  it('gives one event with every value, four questions and no fact made of one, from a page with posts as blockquotes', async () => {
    const documents: Report[] = []
    for await (const item of readInput(join(root, 'examples/cell-morocco.html'), { from: null, defaults: { source: null, url: null, published: null } }))
      if ('document' in item) documents.push(item.document)
    const record = code(documents[0])
    expect(record.report.sections.filter((section) => section.kind === 'post').map(({ author, handle, posted, links }) => [author, handle, posted, (links ?? []).length > 0])).toEqual(
      Array(5).fill(['DGSN MAROC', 'DGSN_MAROC', '2025-02-19', true]),
    )
    expect(record.events).toHaveLength(1)
    const { reports_without_events_coded, ...score } = scoreReports([expected], [record])
    expect(reports_without_events_coded).toBe(0)
    expect(Object.entries(score).filter(([, value]) => value !== 1)).toEqual([])
  })
})
