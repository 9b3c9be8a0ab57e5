import { describe, expect, it } from 'vitest'
import { evaluate } from '../eval/evaluation.js'
import type { GoldReport } from '../eval/gold-report.js'
import { readingOfGold } from '../eval/reading.js'
import { plainStyle } from './digest.js'
import { toEvaluationText } from './evaluation-text.js'

const report = (doc: string): GoldReport => ({ doc, events: [{ type: 'arrest', status: 'occurred', domain: 'terrorism', quote: 'توقيف\u001b[31m\nخمسة' }] })
const textOf = (gold: GoldReport[], coded: GoldReport[], misses = false) => toEvaluationText(evaluate(gold, coded.map(readingOfGold)), plainStyle, misses)

describe('toEvaluationText', () => {
  it('writes figures with three decimals in columns, and a dash where there is none', () => {
    const text = textOf([report('a')], [report('a')])
    expect(text).toContain('event                        1.000     1.000     1.000         1\n')
    expect(text).toContain('items                            –         –         –         0\n')
    expect(text).toContain('arrest                  arrest                           1\n')
    expect(text).not.toContain('misses')
  })

  it('names the first reports that were not coded and counts the rest', () => {
    const gold = Array.from({ length: 7 }, (_, i) => report(`r${i}`))
    expect(textOf(gold, [report('other')])).toContain(
      '7 reports in GOLD, 0 of them in CODED\n7 not in CODED, all their events count as missed: r0, r1, r2, r3, r4 and 2 more\n1 in CODED alone, not scored\n',
    )
  })

  it('lists misses on one line each, without what would steer a terminal', () => {
    expect(textOf([report('a\u001b[2J')], [{ doc: 'b', events: [] }], true)).toMatch(/misses and extras\na \[2J {2}missed arrest {2}\u2068توقيف \[31m خمسة\u2069\n$/u)
  })
})
