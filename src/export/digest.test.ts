import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleEvent, sampleRecord, sampleSite } from '../../test/sample-record.js'
import type { CodedReport } from '../core/record.js'
import { oneLine, plainStyle, toDigest } from './digest.js'

const hostile = '\u001b[31mأحمر\u001b]0;title\u0007\r\n\u0000\u009b2J\u202eمقلوب\u2066\u200f\u061c\u2028نهاية'
const controls = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u
/** The digest's own isolates are matched pairs around Arabic; whatever else is left steers the terminal. */
const withoutOwnMarks = (digest: string) => digest.replace(/\u2068([^\u2068\u2069\n]*)\u2069/gu, '$1').replaceAll('\n', '')

describe('toDigest', () => {
  it('tells what happened, where, when, who, how many and who says so', () => {
    expect(toDigest(sampleRecord({ sections: [{ kind: 'headline', text: 'أعلنت الشرطة توقيف خمسة متشددين في القصرين' }] }), { ...plainStyle, arabic: (text) => `<${text}>` })).toBe(
      [
        'kasserine  Example · 2023-03-12 · ar',
        '  <أعلنت الشرطة توقيف خمسة متشددين في القصرين>',
        '  ● arrest  occurred · terrorism  <توقيف>',
        '      when     2023-03-12  (the report’s own date)',
        '      where    Kasserine <القصرين> [TN]',
        '      who      recipient: armed_group <متشددين>',
        '      how many arrested 5 suspects',
        '      says     official <الشرطة>',
        '',
      ].join('\n'),
    )
  })

  it('isolates Arabic, so that a line from left to right shows it in reading order', () => {
    expect(toDigest(sampleRecord(), plainStyle)).toContain('where    Kasserine \u2068القصرين\u2069 [TN]')
  })

  it('says that a report has no event, no date and no source', () => {
    expect(toDigest(sampleRecord({ source: null, published: null }, []), plainStyle)).toMatch(/^kasserine {2}no date · ar\n.*\n {2}no event\n$/u)
  })

  it('sets apart what is only asked, and what is a tally', () => {
    const record: CodedReport = { ...sampleRecord({}, []), questions: [{ section: 0, start: 6, end: 12 }], tallies: [{ what: 'خلية', count: 40, from: '2015', to: null, evidence: [] }] }
    const digest = toDigest(record, { ...plainStyle, arabic: (text) => `<${text}>` })
    expect(digest).toContain('  only asked  <الشرطة>\n')
    expect(digest).toContain('  tally    40 <خلية> 2015\n')
  })

  it('lets no control character and no bidi control of a report through, whatever field it hides in', () => {
    const span = { section: 0, start: 0, end: hostile.length }
    const record: CodedReport = {
      ...sampleRecord({ id: hostile, source: hostile, published: hostile, language: hostile, sections: [{ kind: 'headline', text: hostile }] }, [
        sampleEvent({
          trigger: span,
          date: { start: '2023-03-12', end: '2023-03-13', precision: 1, evidence: [span] },
          places: [sampleSite({ name: hostile, nameAr: hostile })],
          actors: [{ role: 'actor', kind: 'armed_group', id: null, name: null, country: null, evidence: [span] }],
          counts: [],
          links: [{ kind: 'pledged_to', place: null, country: null, group: hostile, evidence: [span] }],
          attribution: [{ kind: 'media', name: hostile, evidence: [span] }],
        }),
      ]),
      questions: [span],
      tallies: [{ what: hostile, count: 2, from: null, to: null, evidence: [span] }],
    }
    const digest = toDigest(record, plainStyle)
    expect(withoutOwnMarks(digest)).not.toMatch(controls)
    expect(digest.match(/\n/gu)).toHaveLength(10)
  })

  it('keeps the isolates in pairs', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\u2068', '\u2069', '\u2067', '\u202e', '\u202c', 'أ', 'a', '\n', '\u001b') }), (text) => {
        const digest = toDigest(sampleRecord({ id: text, source: text, sections: [{ kind: 'headline', text }] }, []), plainStyle)
        expect(withoutOwnMarks(digest)).not.toMatch(controls)
      }),
    )
  })
})

describe('oneLine', () => {
  it('turns runs of controls and line ends into one space', () => {
    expect(oneLine(hostile)).toBe('[31mأحمر ]0;title 2J مقلوب نهاية')
  })

  it('leaves other text alone', () => {
    expect(oneLine('نصّ عربي، 😀 – "x"')).toBe('نصّ عربي، 😀 – "x"')
  })
})
