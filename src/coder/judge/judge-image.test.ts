import { describe, expect, it } from 'vitest'
import { MarsadError } from '../../core/errors.js'
import { F } from './feature-names.table.js'
import { readJudge, toJudgeImage } from './judge-image.js'
import { parseJudge } from './parse-judge.js'

const text = ['#event', 'taken_from\t\t\tyes=0.4', 'bias\t\t\tnone=0.5 yes=-0.5', 'chance\t9\t\tyes=2', 'rule_type\tarrest\t3\tnone=-1 yes=1', ''].join('\n')

describe('an image of learned judgements', () => {
  it('gives models whose weights count for their features', () => {
    const judge = readJudge(toJudgeImage(parseJudge(text)))
    const { symbols, features } = judge
    expect(judge.takenFrom('event')).toBe(0.4)
    features.clear()
    expect(judge.chanceOf('event', features)).toBeCloseTo(1 / (1 + Math.exp(1)), 6)
    features.add(F.rule_type, symbols.of('arrest'), symbols.number(3))
    expect(judge.chanceOf('event', features)).toBeCloseTo(1 / (1 + Math.exp(-1)), 6)
  })

  it('knows no symbol that no weight has', () => {
    expect(readJudge(toJudgeImage(parseJudge(text))).symbols.of('raid')).toBe(0)
  })

  it.each([
    ['a decision', text.replace('#event', '#weather')],
    ['a feature', text.replace('chance', 'luck')],
    ['a label', text.replace('yes=2', 'maybe=2')],
    ['a number', text.replace('yes=2', 'yes=much')],
  ])('refuses %s that it does not know', (_, broken) => {
    expect(() => parseJudge(broken)).toThrow(MarsadError)
  })

  it.each([
    ['a weight of more than two decimals', text.replace('yes=2', 'yes=0.125')],
    ['a weight too large for its two bytes', text.replace('yes=2', 'yes=400')],
  ])('is not made of %s', (_, tables) => {
    expect(() => toJudgeImage(parseJudge(tables))).toThrow(RangeError)
  })

  it('has no model of a decision that is not in it', () => {
    expect(() => readJudge(toJudgeImage(parseJudge(text))).model('site')).toThrow(RangeError)
  })
})
