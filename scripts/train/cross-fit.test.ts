import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Coder } from '../../src/coder/coder.js'
import { Symbols } from '../../src/coder/judge/symbols.js'
import { describeTrigger } from '../../src/coder/judge/trigger-features.js'
import { collectPairs, collectTriggers } from './collect-cases.js'
import { CrossFit } from './cross-fit.js'
import { placeOfTrigger, readLabelled } from './read-labelled.js'
import { untaughtPack } from './untaught-pack.js'

const symbols = new Symbols(true)
const reports = readLabelled([`${join(import.meta.dirname, '../../eval/cases')}*2`], new Coder(untaughtPack(symbols)), symbols)
const fit = new CrossFit(symbols, new Map(reports.map(({ gold, weight }) => [gold.doc, weight])))
for (const report of reports) collectTriggers(fit, report)
const line = fit.learn('trigger')

describe('learning from the report cases', () => {
  it('reads each with its weight, and finds triggers that tell its events', () => {
    expect(reports.length).toBeGreaterThan(80)
    expect(new Set(reports.map(({ weight }) => weight))).toEqual(new Set([2]))
    const told = reports.filter(({ gold, telling }) => gold.events.length > 0 && [...telling.values()].some((one) => one !== 'none' && one !== 'unclear'))
    expect(told.length).toBeGreaterThan(0.9 * reports.filter(({ gold }) => gold.events.length > 0).length)
  })

  it('judges reports that a fold has not seen better than by taking all or none', () => {
    let right = 0
    let all = 0
    for (const { gold, cues, telling } of reports) {
      const judge = fit.judgeOf(gold.doc)
      for (const weighed of cues.triggersOf.flat()) {
        const told = telling.get(placeOfTrigger(weighed.sentence, weighed.trigger))
        if (!told || told === 'unclear') continue
        describeTrigger(cues, weighed, judge.features)
        const isTaken = 1 - judge.model('trigger').judge(judge.features)[0] >= 0.5
        all++
        if (isTaken === (told !== 'none')) right++
      }
    }
    const some = reports.flatMap(({ telling }) => [...telling.values()]).filter((one) => one !== 'unclear')
    const larger = Math.max(some.filter((one) => one === 'none').length, some.filter((one) => one !== 'none').length)
    expect(right / all).toBeGreaterThan(larger / some.length)
    expect(line).toMatch(/^trigger +\d+ cases, \d+ labels, \d+ weights; held out/u)
  })

  it('lets a later decision learn from what the earlier one made of reports unseen', () => {
    for (const report of reports) collectPairs(fit, report)
    const labels = new Set(fit.book('same_event').cases.map(({ label }) => label))
    expect(labels).toEqual(new Set(['yes', 'none']))
  })
})
